package dk.samvaer.starter;

import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateStore.Backlog;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;

/** Measures every few seconds what waits in the database, so that a scrape of the gauges asks the database nothing. */
final class Backlogs {
    private final AggregatesFactory aggregates;
    private final Clock clock;
    private volatile Measured measured = new Measured(0, Duration.ZERO, 0);

    Backlogs(AggregatesFactory aggregates, Clock clock) {
        this.aggregates = aggregates;
        this.clock = clock;
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

    @Scheduled(fixedDelayString = "${samvaer.gauges.interval:5s}")
    void measure() {
        Instant now = clock.instant();
        List<AggregateStore> stores = aggregates.stores();
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
    }
}
