package dk.samvaer.starter.crypto;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The keys used last, each for a limited time, so that a key destroyed by another instance soon stops working here. */
final class KeyCache {
    private record Kept(Aead key, long since) {}

    private final long nanos;
    private final Map<UUID, Kept> entries;

    KeyCache(Duration expiry, int capacity) {
        nanos = expiry.toNanos();
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Optional<Aead> get(UUID owner) {
        var entry = entries.get(owner);
        return entry == null || System.nanoTime() - entry.since > nanos ? Optional.empty() : Optional.of(entry.key);
    }

    synchronized void put(UUID owner, Aead key) {
        entries.put(owner, new Kept(key, System.nanoTime()));
    }

    synchronized void forget(UUID owner) {
        entries.remove(owner);
    }
}
