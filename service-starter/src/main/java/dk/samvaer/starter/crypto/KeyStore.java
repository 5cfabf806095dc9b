package dk.samvaer.starter.crypto;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores wrapped data keys, one per owner. */
public interface KeyStore {

    /** @param wrapped the data key under the master key, base64; null once it has been destroyed */
    record StoredKey(@Nullable String wrapped) {}

    Optional<StoredKey> find(UUID owner);

    /** Finds the keys of several owners at once; those who have none are left out. */
    Map<UUID, StoredKey> findAll(Set<UUID> owners);

    /** @return false where the owner has a key, or had one that was destroyed: nothing was written */
    boolean insert(UUID owner, String wrapped, Instant createdAt);

    /** Removes the key for good and remembers that it was removed, also where there was none. */
    void destroy(UUID owner, Instant destroyedAt);
}
