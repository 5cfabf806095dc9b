package dk.samvaer.starter.audit;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes batches of entries, each bound to the one before; how far the chain goes is noted when there is time, at most a second late. */
final class ChainedEntries {
    private static final Logger LOG = LoggerFactory.getLogger(ChainedEntries.class);
    private static final long NOTED_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Supplier<MongoCollection<Document>> entries;
    private final AccessChains chains;
    private final InstantSource clock;
    private @Nullable AccessChain chain;
    private long noted;
    private long notedAt = System.nanoTime();

    ChainedEntries(Supplier<MongoCollection<Document>> entries, AccessChains chains, InstantSource clock) {
        this.entries = entries;
        this.chains = chains;
        this.clock = clock;
    }

    synchronized void write(List<AccessEntry> batch) {
        var current = current();
        chain = null;
        entries.get().insertMany(current.link(batch));
        chain = current;
        if (current.isFull() || System.nanoTime() - notedAt > NOTED_EVERY_NANOS) {
            rest();
        }
    }

    /** Notes how far the chain goes; where that fails, the next time does it. */
    synchronized void rest() {
        var current = chain;
        if (current == null || current.number() == noted) {
            return;
        }
        try {
            chains.note(current);
            noted = current.number();
            notedAt = System.nanoTime();
        } catch (RuntimeException away) {
            LOG.warn(
                    "how far the access log goes could not be noted: {}",
                    away.getClass().getSimpleName());
        }
    }

    private AccessChain current() {
        if (chain != null && !chain.isFull()) {
            return chain;
        }
        noted = 0;
        return chains.open(clock.instant());
    }
}
