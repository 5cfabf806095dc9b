package dk.samvaer.starter.deadlines;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Finds the aggregates whose earliest deadline has passed and lets them act. The version check of the write makes it happen once. One that
 * fails is tried again after a pause that doubles up to ten minutes, and holds up no other.
 */
public final class DeadlineScanner {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineScanner.class);
    private static final int AT_A_TIME = 200;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final AggregatesFactory aggregates;
    private final Clock clock;
    private final InstantSource wall;
    private final SharedSweep sweep;
    private final BooleanSupplier open;
    private final Cache<UUID, Pause> pauses = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(LONGEST_PAUSE.multipliedBy(2))
            .build();

    /**
     * @param clock tells which deadlines have passed
     * @param wall measures the pauses; it is not moved
     * @param open whether anything may act yet
     */
    public DeadlineScanner(
            AggregatesFactory aggregates, Clock clock, InstantSource wall, SharedSweep sweep, BooleanSupplier open) {
        this.aggregates = aggregates;
        this.clock = clock;
        this.wall = wall;
        this.sweep = sweep;
        this.open = open;
    }

    private record Pause(Instant until, Duration length) {}

    /** One round over all kinds of aggregates. */
    @Scheduled(fixedDelayString = "${samvaer.deadlines.interval:1s}")
    public void round() {
        Instant now = clock.instant();
        if (open.getAsBoolean()) {
            aggregates.all().forEach(kind -> pass(kind, now));
        }
    }

    private void pass(Aggregates<?, ?> kind, Instant now) {
        sweep.sweep(now, AT_A_TIME, kind.store()::due, this::mayAct, ids -> {
            ids.forEach(id -> act(kind, id, now));
            return true;
        });
    }

    private boolean mayAct(UUID id) {
        Pause pause = pauses.getIfPresent(id);
        return pause == null || !wall.instant().isBefore(pause.until());
    }

    private void act(Aggregates<?, ?> kind, UUID id, Instant now) {
        try {
            kind.passDeadlines(id, now);
            pauses.invalidate(id);
        } catch (RuntimeException failed) {
            Duration pause = longer(pauses.getIfPresent(id));
            pauses.put(id, new Pause(wall.instant().plus(pause), pause));
            LOG.error("A deadline of {} {} waits {}", kind.store().name(), id, pause, failed);
        }
    }

    private static Duration longer(@Nullable Pause before) {
        if (before == null) {
            return FIRST_PAUSE;
        }
        Duration doubled = before.length().multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
