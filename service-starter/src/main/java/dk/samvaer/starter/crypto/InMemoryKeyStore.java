package dk.samvaer.starter.crypto;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

final class InMemoryKeyStore implements KeyStore {
    private final Map<UUID, StoredKey> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<StoredKey> find(UUID owner) {
        return Optional.ofNullable(keys.get(owner));
    }

    @Override
    public boolean insert(UUID owner, String wrapped, Instant createdAt) {
        return keys.putIfAbsent(owner, new StoredKey(wrapped)) == null;
    }

    @Override
    public void destroy(UUID owner, Instant destroyedAt) {
        keys.put(owner, new StoredKey(null));
    }
}
