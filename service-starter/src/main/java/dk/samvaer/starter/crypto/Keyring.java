package dk.samvaer.starter.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens text with one data key per owner (a citizen or a case): AES-256-GCM, wrapped by a master key, created at first use.
 * Once a key is destroyed, nothing that it sealed can be read, copies included; other instances may still use it for at most 60 s.
 */
public final class Keyring {
    private static final int KEY_BYTES = 32;

    private final KeyStore store;
    private final MasterKeys masters;
    private final InstantSource clock;
    private final Cache<UUID, @Nullable Aead> cache = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(60))
            .maximumSize(10_000)
            .build();

    /** Whose key is known to be destroyed, so that it is not looked for again, and no reading under way brings it back. */
    private final Cache<UUID, Boolean> gone = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    Keyring(KeyStore store, MasterKeys masters, InstantSource clock) {
        this.store = store;
        this.masters = masters;
        this.clock = clock;
    }

    /** @param masterKey 32 bytes, the only master key */
    public Keyring(KeyStore store, byte[] masterKey, InstantSource clock) {
        this(store, new MasterKeys("1", Sealing.aead(masterKey), Map.of()), clock);
    }

    /** @throws RuleViolation {@code PERSON_ERASED} once the owner's key has been destroyed */
    byte[] seal(UUID owner, byte[] plain, byte[] associated) {
        var key = find(owner).or(() -> create(owner)).orElseThrow(() -> new RuleViolation("PERSON_ERASED"));
        return Sealing.sealed(key, plain, associated);
    }

    /**
     * @return empty where the owner's key was destroyed
     * @throws KeyMissing where there is no trace of a key, so that the text is not erased but cannot be read now
     * @throws Tampered where this was not sealed by this key for this place
     */
    Optional<byte[]> open(UUID owner, byte[] sealed, byte[] associated) {
        var key = find(owner);
        if (key.isEmpty() && !destroyed(owner)) {
            throw new KeyMissing(owner);
        }
        return key.map(it -> Sealing.opened(it, sealed, associated));
    }

    /** Reads the keys of several owners at once, so that opening what they sealed reads none of them again. */
    void prepare(Set<UUID> owners) {
        var unknown = owners.stream()
                .filter(owner -> cache.getIfPresent(owner) == null && gone.getIfPresent(owner) == null)
                .collect(Collectors.toSet());
        if (unknown.size() > 1) {
            store.findAll(unknown).forEach(this::rememberReadable);
        }
    }

    /** One that cannot be unwrapped keeps nobody from opening what the others sealed. */
    private void rememberReadable(UUID owner, KeyStore.StoredKey key) {
        try {
            remember(owner, key);
        } catch (MasterKeyUnknown | Tampered toldLater) {
            // Whoever opens what it sealed is told so.
        }
    }

    /** A key that was destroyed after it was read is forgotten again: {@link #destroy} says so first. */
    private void remember(UUID owner, KeyStore.StoredKey key) {
        var unwrapped = unwrap(owner, key);
        if (unwrapped == null) {
            gone.put(owner, true);
            return;
        }
        cache.put(owner, unwrapped);
        if (gone.getIfPresent(owner) != null) {
            cache.invalidate(owner);
        }
    }

    /** Erases whatever the owner's key has sealed, and whatever might be sealed for the owner later. Repeating it changes nothing. */
    public void destroy(UUID owner) {
        gone.put(owner, true);
        try {
            store.destroy(owner, clock.instant());
        } catch (RuntimeException | Error undone) {
            gone.invalidate(owner);
            throw undone;
        }
        cache.invalidate(owner);
    }

    /** Whether the owner has been erased; an erasure by another instance may be noticed up to 60 s late. */
    boolean destroyed(UUID owner) {
        return gone.getIfPresent(owner) != null
                || cache.getIfPresent(owner) == null
                        && store.find(owner)
                                .filter(key -> key.wrapped() == null)
                                .isPresent();
    }

    private Optional<Aead> find(UUID owner) {
        return gone.getIfPresent(owner) == null
                ? Optional.ofNullable(cache.get(owner, this::stored))
                : Optional.empty();
    }

    /** The cache loads and invalidates one owner's key one after the other, so that a destroyed key never stays; null is not cached. */
    private @Nullable Aead stored(UUID owner) {
        return store.find(owner).map(key -> unwrap(owner, key)).orElse(null);
    }

    private Optional<Aead> create(UUID owner) {
        var key = masters.wrap(owner, Random.randBytes(KEY_BYTES));
        if (store.insert(owner, key, clock.instant())) {
            remember(owner, key);
        }
        return find(owner);
    }

    private @Nullable Aead unwrap(UUID owner, KeyStore.StoredKey key) {
        return key.wrapped() == null ? null : Sealing.aead(masters.unwrap(owner, key.wrapped(), key.masterKey()));
    }
}
