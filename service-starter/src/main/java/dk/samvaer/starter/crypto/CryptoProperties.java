package dk.samvaer.starter.crypto;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The two secrets of a service, each 32 random bytes in base64, given to it as secrets and never written into a file of the repository.
 *
 * @param masterKey wraps the data keys
 * @param indexKey keys the blind indexes; a new one makes the old index values useless
 */
@ConfigurationProperties("samvaer.crypto")
record CryptoProperties(
        @Nullable String masterKey, @Nullable String indexKey) {
    private static final int KEY_BYTES = 32;

    byte[] master() {
        return key("samvaer.crypto.master-key", masterKey);
    }

    byte[] index() {
        return key("samvaer.crypto.index-key", indexKey);
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
