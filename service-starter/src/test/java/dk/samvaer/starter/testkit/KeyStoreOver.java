package dk.samvaer.starter.testkit;

import dk.samvaer.starter.crypto.KeyStore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key store that does what another one does, but for what a test lets it do otherwise. */
public interface KeyStoreOver extends KeyStore {

    KeyStore store();

    @Override
    default Optional<StoredKey> find(UUID owner) {
        return store().find(owner);
    }

    @Override
    default Map<UUID, StoredKey> findAll(Set<UUID> owners) {
        return store().findAll(owners);
    }

    @Override
    default boolean insert(UUID owner, StoredKey key, Instant createdAt) {
        return store().insert(owner, key, createdAt);
    }

    @Override
    default void destroy(UUID owner, Instant destroyedAt) {
        store().destroy(owner, destroyedAt);
    }

    @Override
    default SequencedMap<UUID, StoredKey> wrappedByOthers(String masterKey, @Nullable UUID after, int limit) {
        return store().wrappedByOthers(masterKey, after, limit);
    }

    @Override
    default long countWrappedByOthers(String masterKey) {
        return store().countWrappedByOthers(masterKey);
    }

    @Override
    default boolean replace(UUID owner, StoredKey before, StoredKey after) {
        return store().replace(owner, before, after);
    }
}
