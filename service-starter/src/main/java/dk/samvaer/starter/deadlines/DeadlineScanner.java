package dk.samvaer.starter.deadlines;

import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Finds the aggregates whose earliest deadline has passed and lets them act. The version check of the write makes it happen once. */
public final class DeadlineScanner {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineScanner.class);
    private static final int AT_A_TIME = 200;

    private final AggregatesFactory aggregates;
    private final Clock clock;

    public DeadlineScanner(AggregatesFactory aggregates, Clock clock) {
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** One round over all kinds of aggregates. */
    @Scheduled(fixedDelayString = "${samvaer.deadlines.interval:1s}")
    public void round() {
        Instant now = clock.instant();
        aggregates.all().forEach(kind -> pass(kind, now));
    }

    private static void pass(Aggregates<?, ?> kind, Instant now) {
        List<UUID> due;
        do {
            due = kind.store().due(now, AT_A_TIME);
        } while (due.stream().filter(id -> passed(kind, id, now)).count() == AT_A_TIME);
    }

    private static boolean passed(Aggregates<?, ?> kind, UUID id, Instant now) {
        try {
            kind.passDeadlines(id, now);
            return true;
        } catch (RuntimeException failed) {
            LOG.error(
                    "A deadline of {} {} waits for the next round", kind.store().name(), id, failed);
            return false;
        }
    }
}
