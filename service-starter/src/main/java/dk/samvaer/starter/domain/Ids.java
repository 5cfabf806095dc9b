package dk.samvaer.starter.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Derives ids, so that a repeat meets the same document (RFC 9562, versions 5 and 8), and parses them. */
public final class Ids {
    private static final long VERSION_BITS = 0xF000L;
    /** The bits of the version, and the twelve behind them. */
    private static final long AFTER_BEGINNING = 0xFFFFL;

    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

    private Ids() {}

    /** The id that a text from outside names; empty where there is none, or no UUID. */
    public static Optional<UUID> parse(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    /** @return the same id for the same namespace and name, always */
    public static UUID derive(UUID namespace, String name) {
        var digest = ByteBuffer.wrap(sha1(namespace, name));
        long high = digest.getLong() & ~VERSION_BITS | 0x5000L;
        long low = digest.getLong() & ~VARIANT_BITS | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * The same id for the same owner and name, always, and one that begins with the first 48 bits of the owner's. Where documents of one owner
     * are written and read together they then lie beside each other in every index that ends with their id.
     */
    public static UUID deriveBeside(UUID owner, String name) {
        var digest = ByteBuffer.wrap(sha1(owner, name));
        long high = owner.getMostSignificantBits() & ~AFTER_BEGINNING | 0x8000L | digest.getLong() & 0x0FFFL;
        long low = digest.getLong() & ~VARIANT_BITS | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(UUID namespace, String name) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            return sha1.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
