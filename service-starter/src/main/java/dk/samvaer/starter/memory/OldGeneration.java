package dk.samvaer.starter.memory;

import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has the old generation collected once it has grown by a fifth since it was collected last and the service has little to do.
 *
 * <p>The serial collector on its own does so only at the heap's limit, however little of it lives, and no option says otherwise: a service that needs
 * 45 MB would keep 245. A collection stops the service for as long as what lives takes to be marked and moved, a tenth of a second for 45 MB, so
 * nobody is to wait for it who asks for something.
 */
final class OldGeneration {
    private static final String SERIAL = "Tenured Gen";
    private static final int FIFTH = 5;

    /** What a smaller heap may grow by. */
    private static final long LEAST = 8L << 20;

    private final List<MemoryPoolMXBean> pools;
    private final BooleanSupplier idle;
    private final Runnable collection;

    /**
     * @param pools all of the process; another collector than the serial one is left to itself
     * @param idle whether the service has had little to do since this was asked last
     */
    OldGeneration(List<MemoryPoolMXBean> pools, BooleanSupplier idle, Runnable collection) {
        this.pools = pools.stream().filter(it -> it.getName().equals(SERIAL)).toList();
        this.idle = idle;
        this.collection = collection;
    }

    /** The first time half a minute after the start, which is not to be slowed. */
    @Scheduled(initialDelayString = "${samvaer.memory.first:30s}", fixedDelayString = "${samvaer.memory.interval:10s}")
    void collectWhereGrown() {
        boolean now = idle.getAsBoolean();
        if (now && pools.stream().anyMatch(OldGeneration::hasGrown)) {
            collection.run();
        }
    }

    private static boolean hasGrown(MemoryPoolMXBean pool) {
        long lived = pool.getCollectionUsage().getUsed();
        return pool.getUsage().getUsed() - lived > Math.max(LEAST, lived / FIFTH);
    }
}
