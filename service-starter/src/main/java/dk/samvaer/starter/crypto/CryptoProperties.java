package dk.samvaer.starter.crypto;

import com.google.crypto.tink.Aead;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets of a service, each 32 random bytes in base64, given to it as secrets and never written into a file of the repository.
 *
 * @param masterKey wraps the data keys; not needed where an {@link Aead} bean or a keyset does
 * @param masterKeyId names it in what it has wrapped
 * @param masterKeyset a keyset of Tink in JSON in place of the master key; encrypted by the {@link Aead} bean where there is one
 * @param acceptedMasterKeys further ones that unwrap, each as {@code <id>:<key>}: the next one before a change, the one before after it
 * @param indexKey keys the blind indexes and the chains of the access log; a new one makes the old values useless
 * @param loginKey keys the index of logins, the same in all services and no other key of theirs; with a new one representatives are unknown
 *     until they are registered again
 */
@ConfigurationProperties("samvaer.crypto")
record CryptoProperties(
        @Nullable String masterKey,
        @DefaultValue("1") String masterKeyId,
        @Nullable String masterKeyset,
        @DefaultValue List<String> acceptedMasterKeys,
        @Nullable String indexKey,
        @Nullable String loginKey) {
    private static final int KEY_BYTES = 32;
    private static final String ACCEPTED = "samvaer.crypto.accepted-master-keys";

    /** @param system of the service's own, such as a key management system: it opens the keyset or, where there is none, wraps by itself */
    MasterKeys masters(@Nullable Aead system) {
        if (masterKeyset != null && !masterKeyset.isBlank()) {
            requireNoKeyBesideKeyset();
            return MasterKeyset.read(masterKeyset, system, accepted());
        }
        Aead current = system == null ? Sealing.aead(key("samvaer.crypto.master-key", masterKey)) : system;
        return new MasterKeys(masterKeyId, current, accepted());
    }

    private void requireNoKeyBesideKeyset() {
        if (masterKey != null && !masterKey.isBlank()) {
            throw new IllegalStateException("samvaer.crypto.master-key and samvaer.crypto.master-keyset are both given;"
                    + " make the key an accepted one");
        }
    }

    byte[] index() {
        return key("samvaer.crypto.index-key", indexKey);
    }

    byte[] login() {
        var key = key("samvaer.crypto.login-key", loginKey);
        if (Arrays.equals(key, index())) {
            throw new IllegalStateException(
                    "samvaer.crypto.login-key is the index key: other services must not hold that one");
        }
        return key;
    }

    private Map<String, Aead> accepted() {
        Map<String, Aead> keys = new LinkedHashMap<>();
        for (String given : acceptedMasterKeys) {
            var id = given.substring(0, Math.max(0, given.indexOf(':'))).strip();
            if (id.isEmpty() || isCurrent(id)) {
                throw new IllegalStateException(
                        ACCEPTED + " are written <id>:<key>, with other ids than master-key-id");
            }
            keys.put(id, Sealing.aead(key(ACCEPTED + " " + id, given.substring(given.indexOf(':') + 1))));
        }
        return keys;
    }

    private boolean isCurrent(String id) {
        return id.equals(masterKeyId) && (masterKeyset == null || masterKeyset.isBlank());
    }

    @Override
    public String toString() {
        return "***";
    }

    private static byte[] key(String property, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(property + " is missing: give 32 random bytes in base64, such as from"
                    + " `openssl rand -base64 32`");
        }
        var bytes = decoded(property, text.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(property + " has " + bytes.length + " bytes instead of 32");
        }
        return bytes;
    }

    private static byte[] decoded(String property, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(property + " is not base64", e);
        }
    }
}
