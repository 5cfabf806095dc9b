package dk.samvaer.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.core.Note;
import dk.samvaer.starter.store.Stored;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeadlinesAheadTest {
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InMemoryAggregateStore notes = new InMemoryAggregateStore(Note.TYPE);
    private final DeadlinesAhead ahead =
            new DeadlinesAhead(() -> List.of(notes), meters, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void deadlines_are_told_that_come_within_a_day_and_within_a_week() {
        due(Duration.ofSeconds(-1));
        due(Duration.ZERO);
        due(Duration.ofSeconds(1));
        due(Duration.ofDays(1));
        due(Duration.ofDays(1).plusSeconds(1));
        due(Duration.ofDays(7));
        due(Duration.ofDays(7).plusSeconds(1));
        ahead.measure();
        assertThat(gauge("1d")).isEqualTo(2);
        assertThat(gauge("7d")).isEqualTo(4);
    }

    @Test
    void what_is_measured_again_replaces_what_was() {
        ahead.measure();
        assertThat(gauge("7d")).isZero();
        due(Duration.ofDays(2));
        ahead.measure();
        assertThat(gauge("7d")).isEqualTo(1);
    }

    private double gauge(String within) {
        return meters.get("samvaer.deadlines.ahead")
                .tags("kind", "notes", "within", within)
                .gauge()
                .value();
    }

    private void due(Duration from) {
        UUID id = UUID.randomUUID();
        notes.insert(new Stored(
                id, 1, id, Map.of(), Map.of(), 0, List.of(), Map.of(), null, NOW.plus(from), NOW, List.of(), null));
    }
}
