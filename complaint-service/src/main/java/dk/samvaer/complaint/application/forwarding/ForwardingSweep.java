package dk.samvaer.complaint.application.forwarding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.samvaer.complaint.persistence.forwarding.BoardDue;
import dk.samvaer.starter.instances.SharedSweep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Brings complaints to the appeals board until none is due, a few at a time. One that fails is tried again later and holds up no other; on
 * several instances each has its share, and takes over what another leaves.
 */
public final class ForwardingSweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ForwardingSweep.class);
    private static final int AT_A_TIME = 4;

    private final ForwardingSteps steps;
    private final BoardDue due;
    private final SharedSweep sweep;
    private final BooleanSupplier open;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final Cache<UUID, Boolean> broken = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    /** @param open whether the database may be used yet */
    public ForwardingSweep(ForwardingSteps steps, BoardDue due, SharedSweep sweep, BooleanSupplier open, Clock clock) {
        this.steps = steps;
        this.due = due;
        this.sweep = sweep;
        this.open = open;
        this.clock = clock;
    }

    /** One round over all complaints that are due. */
    @Scheduled(fixedDelayString = "${samvaer.complaint.forwarding.interval:1s}")
    public void round() {
        if (open.getAsBoolean()) {
            sweep.sweep(clock.instant(), AT_A_TIME, due::page, this::mayBegin, this::together);
        }
    }

    /** Takes the steps of one complaint now, beside whoever asked for it. */
    void wake(UUID id) {
        threads.execute(() -> go(id));
    }

    private boolean mayBegin(UUID id) {
        return broken.getIfPresent(id) == null && !underWay.contains(id);
    }

    private boolean together(List<UUID> ids) {
        var all = ids.stream()
                .map(id -> CompletableFuture.runAsync(() -> go(id), threads))
                .toList();
        all.forEach(CompletableFuture::join);
        return true;
    }

    private void go(UUID id) {
        if (underWay.add(id)) {
            try {
                steps.go(id);
            } catch (RuntimeException failed) {
                broken.put(id, true);
                LOG.error("Forwarding complaint {} waits", id, failed);
            } finally {
                underWay.remove(id);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
