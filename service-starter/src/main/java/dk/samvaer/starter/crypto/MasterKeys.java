package dk.samvaer.starter.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wraps data keys with the current master key, and unwraps what the current or another accepted one has wrapped. */
final class MasterKeys {
    private final String current;
    private final Map<String, Aead> keys;

    /** @param accepted keys by their ids, for unwrapping only */
    MasterKeys(String id, Aead current, Map<String, Aead> accepted) {
        this.current = id;
        this.keys = new LinkedHashMap<>(accepted);
        this.keys.put(id, current);
    }

    /** The id of the key that wraps. */
    String current() {
        return current;
    }

    KeyStore.StoredKey wrap(UUID owner, byte[] dataKey) {
        var wrapped = Sealing.sealed(key(owner, current), dataKey, bytes(owner));
        return new KeyStore.StoredKey(Base64.getEncoder().encodeToString(wrapped), current);
    }

    /**
     * @throws MasterKeyUnknown where the master key is not among those that are configured
     * @throws Tampered where this is not the owner's key, or not wrapped by that master key
     */
    byte[] unwrap(UUID owner, String wrapped, @Nullable String masterKey) {
        var bytes = Base64.getDecoder().decode(wrapped);
        return masterKey == null
                ? unwrapByAny(owner, bytes)
                : Sealing.opened(key(owner, masterKey), bytes, bytes(owner));
    }

    /** Keys from before master keys had ids name none. */
    private byte[] unwrapByAny(UUID owner, byte[] wrapped) {
        List<Exception> refused = new ArrayList<>();
        for (Aead key : keys.values()) {
            try {
                return key.decrypt(wrapped, bytes(owner));
            } catch (GeneralSecurityException another) {
                Sealing.requireReached(another);
                refused.add(another);
            }
        }
        throw new Tampered(refused.getLast());
    }

    private Aead key(UUID owner, String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new MasterKeyUnknown(owner, id);
        }
        return key;
    }

    private static byte[] bytes(UUID owner) {
        return owner.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
