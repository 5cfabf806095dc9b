package dk.samvaer.starter.testkit;

import dk.samvaer.starter.crypto.KeyStore;
import dk.samvaer.starter.crypto.Keyring;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A key store that is kept in memory only. */
public final class InMemoryKeyStore implements KeyStore {
    private final Map<UUID, StoredKey> keys = new ConcurrentHashMap<>();

    /** A keyring with keys of its own, kept in memory only. */
    public static Keyring keyring() {
        return new Keyring(new InMemoryKeyStore(), new byte[32], InstantSource.system());
    }

    @Override
    public Optional<StoredKey> find(UUID owner) {
        return Optional.ofNullable(keys.get(owner));
    }

    @Override
    public Map<UUID, StoredKey> findAll(Set<UUID> owners) {
        var found = new HashMap<>(keys);
        found.keySet().retainAll(owners);
        return found;
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
