package dk.samvaer.starter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.RefusalLog.Refusal;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalLogTest {
    private static final Refusal STRANGER = stranger("10.0.0.7");

    private final Log log = new Log();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RefusalLog refusals = new RefusalLog(log, InstantSource.system(), meters);

    @Test
    void the_first_refusal_is_logged_at_once() {
        var correlationId = UUID.randomUUID();
        refusals.add(STRANGER, correlationId);
        assertThat(log.entries).singleElement().satisfies(entry -> {
            assertThat(entry.client()).isEqualTo("10.0.0.7");
            assertThat(entry.correlationId()).isEqualTo(correlationId);
            assertThat(entry.count()).isEqualTo(1);
        });
    }

    @Test
    void a_flood_is_two_entries_a_minute_that_stand_for_every_refusal() {
        flood(STRANGER, 1_000);
        refusals.endMinute();
        assertThat(log.entries).extracting(AccessEntry::count).containsExactly(1, 999);
        assertThat(meters.get("samvaer.access.refused").counter().count()).isEqualTo(1_000);
    }

    @Test
    void another_client_another_person_and_the_next_minute_have_entries_of_their_own() {
        flood(STRANGER, 2);
        flood(stranger("10.0.0.8"), 1);
        flood(new Refusal("leader-1", Role.LEADER, Action.READ, "Sample.read", null), 1);
        refusals.endMinute();
        flood(STRANGER, 1);
        assertThat(log.entries).extracting(AccessEntry::count).containsExactly(1, 1, 1, 1, 1);
        refusals.endMinute();
        assertThat(log.entries).hasSize(5);
    }

    @Test
    void a_flood_from_everywhere_does_not_fill_the_log_either() {
        IntStream.range(0, 3_000).forEach(n -> flood(stranger("client-" + n), 1));
        refusals.endMinute();
        assertThat(log.entries).hasSizeBetween(1_000, 1_002);
        assertThat(log.entries.stream().mapToInt(AccessEntry::count).sum()).isEqualTo(3_000);
    }

    @Test
    void what_cannot_be_written_is_counted_on() {
        log.away = true;
        flood(STRANGER, 3);
        refusals.endMinute();
        log.away = false;
        refusals.endMinute();
        assertThat(log.entries).extracting(AccessEntry::count).containsExactly(3);
    }

    @Test
    void what_was_counted_is_written_before_the_service_ends() {
        flood(STRANGER, 5);
        refusals.close();
        assertThat(log.entries.stream().mapToInt(AccessEntry::count).sum()).isEqualTo(5);
    }

    private void flood(Refusal refusal, int times) {
        IntStream.range(0, times).forEach(n -> refusals.add(refusal, UUID.randomUUID()));
    }

    private static Refusal stranger(String client) {
        return new Refusal(null, null, Action.READ, "GET", client);
    }

    private static final class Log implements AccessLog {
        private final List<AccessEntry> entries = new CopyOnWriteArrayList<>();
        private volatile boolean away;

        @Override
        public CompletionStage<Void> append(AccessEntry entry) {
            if (away) {
                return CompletableFuture.failedFuture(new IllegalStateException("no database"));
            }
            entries.add(entry);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public Page<AccessEntry> find(Filter filter, Paging paging) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<ChainCheck> verify(Paging paging) {
            throw new UnsupportedOperationException();
        }
    }
}
