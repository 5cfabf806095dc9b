package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.domain.Role;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs requests that were refused before they reached an aggregate, so that a flood of them does not fill the log: of each client and
 * operation the first in a minute is an entry, and the others of that minute are one more with their number. None is lost: what cannot be
 * written is counted on, and {@code samvaer.access.refused} counts each at once.
 */
final class RefusalLog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private static final int KINDS = 1_000;
    private static final Refusal OTHERS = new Refusal(null, null, Action.READ, "several", null);

    private final AccessLog log;
    private final InstantSource clock;
    private final Counter refused;
    private final Map<Refusal, Integer> uncounted = new HashMap<>();
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("refusals").factory());

    /** @param client the address, where nobody was logged in */
    record Refusal(
            @Nullable String subject,
            @Nullable Role role,
            Action action,
            String operation,
            @Nullable String client) {}

    RefusalLog(AccessLog log, InstantSource clock, MeterRegistry meters) {
        this.log = log;
        this.clock = clock;
        this.refused = Counter.builder("samvaer.access.refused")
                .description("Requests that were answered 401 or 403 before they reached a case")
                .register(meters);
    }

    RefusalLog everyMinute() {
        minutes.scheduleAtFixedRate(this::endMinute, 1, 1, TimeUnit.MINUTES);
        return this;
    }

    /** Waits for the entry of a first refusal; where it cannot be written, it is counted with the rest of the minute. */
    void add(Refusal refusal, UUID correlationId) {
        refused.increment();
        var kind = begun(refusal);
        if (kind != null && !written(kind, 1, correlationId)) {
            count(kind, 1);
        }
    }

    /** Logs what was counted since the last time. */
    void endMinute() {
        taken().forEach((kind, number) -> {
            if (number > 0 && !written(kind, number, UUID.randomUUID())) {
                count(kind, number);
            }
        });
    }

    /** @return null where it is not the first of its kind in this minute, and so was counted */
    private synchronized @Nullable Refusal begun(Refusal refusal) {
        var kind = uncounted.size() < KINDS || uncounted.containsKey(refusal) ? refusal : OTHERS;
        if (uncounted.computeIfPresent(kind, (same, number) -> number + 1) != null) {
            return null;
        }
        uncounted.put(kind, 0);
        return kind;
    }

    private synchronized void count(Refusal kind, int number) {
        uncounted.merge(kind, number, Integer::sum);
    }

    private synchronized Map<Refusal, Integer> taken() {
        var taken = Map.copyOf(uncounted);
        uncounted.clear();
        return taken;
    }

    private boolean written(Refusal kind, int number, UUID correlationId) {
        try {
            RequestAccesses.await(log.append(AccessEntry.refusals(kind, number, clock.instant(), correlationId)));
            return true;
        } catch (RuntimeException e) {
            LOG.error("a refusal could not be logged yet: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public void close() {
        minutes.shutdownNow();
        endMinute();
    }
}
