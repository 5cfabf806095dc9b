package dk.samvaer.supplier.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.domain.Confidential;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The value of {@code webhook-signature}: one HMAC-SHA256 for each secret that holds. Source: Standard Webhooks 1.0. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private Signature() {}

    static String of(List<Confidential> secrets, UUID id, Instant at, String body) {
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(mac(secret, id, at, body)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] mac(Confidential secret, UUID id, Instant at, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            var key = Base64.getDecoder().decode(secret.text().substring(PREFIX.length()));
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal((id + "." + at.getEpochSecond() + "." + body).getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
