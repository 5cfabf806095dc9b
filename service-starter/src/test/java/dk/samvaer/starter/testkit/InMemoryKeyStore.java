package dk.samvaer.starter.testkit;

import dk.samvaer.starter.crypto.KeyStore;
import dk.samvaer.starter.crypto.Keyring;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    public boolean insert(UUID owner, StoredKey key, Instant createdAt) {
        return keys.putIfAbsent(owner, key) == null;
    }

    @Override
    public void destroy(UUID owner, Instant destroyedAt) {
        keys.put(owner, new StoredKey(null, null));
    }

    @Override
    public SequencedMap<UUID, StoredKey> wrappedByOthers(String masterKey, @Nullable UUID after, int limit) {
        var found = new LinkedHashMap<UUID, StoredKey>();
        byOthers(masterKey)
                .filter(owner -> after == null || owner.toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(UUID::toString))
                .limit(limit)
                .forEach(owner -> found.put(owner, Objects.requireNonNull(keys.get(owner))));
        return found;
    }

    @Override
    public long countWrappedByOthers(String masterKey) {
        return byOthers(masterKey).count();
    }

    @Override
    public boolean replace(UUID owner, StoredKey before, StoredKey after) {
        return keys.replace(owner, before, after);
    }

    private Stream<UUID> byOthers(String masterKey) {
        return keys.entrySet().stream()
                .filter(key -> key.getValue().wrapped() != null)
                .filter(key -> !masterKey.equals(key.getValue().masterKey()))
                .map(Map.Entry::getKey);
    }
}
