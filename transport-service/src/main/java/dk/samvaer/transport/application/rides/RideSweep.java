package dk.samvaer.transport.application.rides;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.transport.application.rides.RideAlignment.Written;
import dk.samvaer.transport.persistence.rides.RidesDue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the rides of all grants generated some weeks ahead, until no grant is due. A grant that fails is tried again later, and holds up no other. */
public final class RideSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RideSweep.class);
    private static final int AT_A_TIME = 200;
    private static final int LOGGED_EVERY = 10_000;

    private final RideAlignment alignment;
    private final RidesDue due;
    private final SharedSweep sweep;
    private final BooleanSupplier open;
    private final Clock clock;
    private final Cache<UUID, Boolean> failed = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** @param open whether the database may be used yet */
    public RideSweep(RideAlignment alignment, RidesDue due, SharedSweep sweep, BooleanSupplier open, Clock clock) {
        this.alignment = alignment;
        this.due = due;
        this.sweep = sweep;
        this.open = open;
        this.clock = clock;
    }

    /** One round over all grants that are due. */
    @Scheduled(fixedDelayString = "${samvaer.transport.rides.interval:1s}")
    public void round() {
        if (open.getAsBoolean()) {
            var progress = new Progress();
            sweep.sweep(clock.instant(), AT_A_TIME, due::page, id -> failed.getIfPresent(id) == null, ids -> {
                progress.add(ids.size(), align(ids));
                return true;
            });
            progress.tell("have their rides");
        }
    }

    /** Where some cannot be aligned together, each is tried alone. */
    private Written align(List<UUID> ids) {
        try {
            return alignment.align(ids);
        } catch (RuntimeException together) {
            LOG.debug("Rides are generated one grant after the other", together);
            return ids.stream().map(this::alone).reduce(Written.NOTHING, Written::and);
        }
    }

    private Written alone(UUID id) {
        try {
            return alignment.align(List.of(id));
        } catch (RuntimeException broken) {
            failed.put(id, true);
            LOG.error("The rides of transport grant {} wait", id, broken);
            return Written.NOTHING;
        }
    }

    /** How far a round has come. */
    private static final class Progress {
        private int grants;
        private int told;
        private Written written = Written.NOTHING;

        void add(int more, Written now) {
            grants += more;
            written = written.and(now);
            if (grants - told >= LOGGED_EVERY) {
                tell("have their rides so far");
            }
        }

        void tell(String how) {
            if (grants > told) {
                told = grants;
                LOG.info("{} grants {}: {} weeks new, {} changed", grants, how, written.generated(), written.changed());
            }
        }
    }
}
