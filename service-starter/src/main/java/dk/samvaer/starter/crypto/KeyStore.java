package dk.samvaer.starter.crypto;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores wrapped data keys, one per owner. */
public interface KeyStore {

    /**
     * A data key as it is stored.
     *
     * @param wrapped the data key under a master key, base64; null once it has been destroyed
     * @param masterKey id of that master key; null where the key was stored before master keys had ids
     */
    record StoredKey(@Nullable String wrapped, @Nullable String masterKey) {}

    Optional<StoredKey> find(UUID owner);

    /** Finds the keys of several owners at once; those who have none are left out. */
    Map<UUID, StoredKey> findAll(Set<UUID> owners);

    /** @return false where the owner has a key, or had one that was destroyed: nothing was written */
    boolean insert(UUID owner, StoredKey key, Instant createdAt);

    /** Removes the key for good and remembers that it was removed, also where there was none. */
    void destroy(UUID owner, Instant destroyedAt);

    /**
     * Finds keys that another master key than the given one has wrapped, in the order of their owners.
     *
     * @param after the last owner of the page before; null for the first page
     */
    SequencedMap<UUID, StoredKey> wrappedByOthers(String masterKey, @Nullable UUID after, int limit);

    /** How many keys another master key than the given one has wrapped. */
    long countWrappedByOthers(String masterKey);

    /** @return false where the owner's key is no longer {@code before}, such as after its destruction: nothing was written */
    boolean replace(UUID owner, StoredKey before, StoredKey after);
}
