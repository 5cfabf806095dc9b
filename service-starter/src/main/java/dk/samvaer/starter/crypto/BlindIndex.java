package dk.samvaer.starter.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes a confidential value findable without showing it: HMAC-SHA256 under a key of its own. */
public final class BlindIndex {
    private final SecretKeySpec key;

    /** @param key 32 random bytes that nothing else uses */
    public BlindIndex(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * @param purpose keeps equal values of different kinds apart, such as {@code cpr}
     * @return 43 characters, base64url
     */
    public String of(String purpose, String value) {
        return of(purpose, value.getBytes(StandardCharsets.UTF_8));
    }

    public String of(String purpose, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
