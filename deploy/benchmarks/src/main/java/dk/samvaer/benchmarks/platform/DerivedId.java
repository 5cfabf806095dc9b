package dk.samvaer.benchmarks.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The id that a service derives for what it makes of an event (RFC 9562, version 5), so that it can be found by its id. */
final class DerivedId {
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

    private DerivedId() {}

    static UUID of(UUID namespace, String name) {
        ByteBuffer digest = ByteBuffer.wrap(sha1(namespace, name));
        long high = digest.getLong() & ~VERSION_BITS | 0x5000L;
        long low = digest.getLong() & ~VARIANT_BITS | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(UUID namespace, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            return sha1.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
