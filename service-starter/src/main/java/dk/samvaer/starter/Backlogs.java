package dk.samvaer.starter;

import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateStore.Backlog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;

/** Measures every few seconds what waits in the database, so that a scrape of the gauges asks the database nothing. */
final class Backlogs {
    private final Supplier<List<AggregateStore>> aggregates;
    private final Clock clock;
    private volatile Measured measured = new Measured(0, Duration.ZERO, 0);
    private final InstantSource wall;
    private volatile Instant measuredAt;

    /**
     * @param clock says what is due
     * @param wall is never moved
     */
    Backlogs(Supplier<List<AggregateStore>> aggregates, Clock clock, InstantSource wall) {
        this.aggregates = aggregates;
        this.clock = clock;
        this.wall = wall;
        this.measuredAt = wall.instant();
    }

    /**
     * What waited when it was last measured.
     *
     * @param pending aggregates with events that are not sent
     * @param overdue aggregates with a deadline that has passed
     */
    record Measured(long pending, Duration oldestAge, long overdue) {}

    Measured measured() {
        return measured;
    }

    /** For how long the database has not answered: all that is counted there is as old. */
    Duration unanswered() {
        return Duration.between(measuredAt, wall.instant());
    }

    @Scheduled(fixedDelayString = "${samvaer.gauges.interval:5s}")
    void measure() {
        Instant now = clock.instant();
        List<AggregateStore> stores = aggregates.get();
        List<Backlog> backlogs = stores.stream().map(AggregateStore::backlog).toList();
        Duration oldest = backlogs.stream()
                .map(Backlog::oldest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(time -> Duration.between(time, now))
                .orElse(Duration.ZERO);
        measured = new Measured(
                backlogs.stream().mapToLong(Backlog::pending).sum(),
                oldest,
                stores.stream().mapToLong(store -> store.overdue(now)).sum());
        measuredAt = wall.instant();
    }
}
