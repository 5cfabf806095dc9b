package dk.samvaer.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.core.Note;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogsTest {
    private final AggregateStore notes = new InMemoryAggregateStore(Note.TYPE);
    private Instant now = Instant.parse("2026-11-28T03:00:00Z");
    private boolean away;
    private final Backlogs backlogs = new Backlogs(this::stores, Clock.systemUTC(), () -> now);

    /** At night nothing else would ask the database, and the last figures would stand as if they were of today. */
    @Test
    void a_database_that_does_not_answer_is_told_from_one_in_which_nothing_waits() {
        backlogs.measure();
        assertThat(backlogs.unanswered()).isZero();
        away = true;
        now = now.plus(Duration.ofMinutes(2));
        assertThatThrownBy(backlogs::measure).hasMessage("away");
        assertThat(backlogs.unanswered()).isEqualTo(Duration.ofMinutes(2));
        away = false;
        backlogs.measure();
        assertThat(backlogs.unanswered()).isZero();
    }

    @Test
    void a_database_that_has_never_answered_is_missed_from_the_start() {
        now = now.plus(Duration.ofMinutes(1));
        assertThat(backlogs.unanswered()).isEqualTo(Duration.ofMinutes(1));
    }

    private List<AggregateStore> stores() {
        if (away) {
            throw new IllegalStateException("away");
        }
        return List.of(notes);
    }
}
