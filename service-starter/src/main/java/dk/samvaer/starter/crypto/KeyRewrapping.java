package dk.samvaer.starter.crypto;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wraps every data key anew that another than the current master key has wrapped, batch by batch. It may be stopped at any moment and begun
 * again, also on several instances at once: what is done already is passed over, and a key destroyed meanwhile stays destroyed.
 */
final class KeyRewrapping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRewrapping.class);
    private static final int BATCH = 100;

    private final KeyStore store;
    private final MasterKeys masters;
    private final AtomicBoolean running = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rewrap-keys").factory());
    private volatile long rewrapped;
    private volatile long failed;
    private volatile boolean closed;

    KeyRewrapping(KeyStore store, MasterKeys masters) {
        this.store = store;
        this.masters = masters;
    }

    /**
     * How far it is.
     *
     * @param masterKey id of the current master key
     * @param running whether this instance is at it
     * @param rewrapped how many keys this instance has wrapped anew since it last began
     * @param failed how many it could not, each with a line in the log
     * @param remaining how many keys of the service another master key has wrapped; only at 0 may that one be taken away
     */
    record Progress(String masterKey, boolean running, long rewrapped, long failed, long remaining) {}

    Progress progress() {
        return new Progress(
                masters.current(), running.get(), rewrapped, failed, store.countWrappedByOthers(masters.current()));
    }

    /** Begins in the background, unless it is running already. */
    void begin() {
        if (running.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException ending) {
                running.set(false);
            }
        }
    }

    private void run() {
        try {
            rewrapAll();
        } catch (RuntimeException e) {
            LOG.error(
                    "wrapping keys anew stopped after {}: {}",
                    rewrapped,
                    e.getClass().getSimpleName());
        } finally {
            running.set(false);
        }
    }

    /** Goes once through all keys, and does not wait at one that cannot be unwrapped. */
    void rewrapAll() {
        rewrapped = 0;
        failed = 0;
        @Nullable UUID after = null;
        do {
            var page = store.wrappedByOthers(masters.current(), after, BATCH);
            page.forEach(this::rewrap);
            after = page.isEmpty() ? null : page.lastEntry().getKey();
            LOG.info("wrapped {} keys anew with master key {}, {} failed", rewrapped, masters.current(), failed);
        } while (after != null && !closed);
    }

    private void rewrap(UUID owner, KeyStore.StoredKey before) {
        var wrapped = before.wrapped();
        if (wrapped == null) {
            return;
        }
        try {
            var after = masters.wrap(owner, masters.unwrap(owner, wrapped, before.masterKey()));
            rewrapped += store.replace(owner, before, after) ? 1 : 0;
        } catch (MasterKeyUnknown | Tampered unreadable) {
            failed++;
            LOG.error("not wrapped anew: {} ({})", unreadable.getMessage(), owner);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }
}
