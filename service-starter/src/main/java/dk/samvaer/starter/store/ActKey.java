package dk.samvaer.starter.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a request that changes something, derived from caller, route and {@code Idempotency-Key}, with a keyed fingerprint of its
 * body. Bound to the thread while the request is handled; an aggregate remembers those of its latest changes, so that a repeat after a lost
 * answer is known.
 */
public record ActKey(UUID id, String fingerprint) {
    private static final ThreadLocal<@Nullable ActKey> CURRENT = new ThreadLocal<>();

    /** The key of the request that this thread handles; null where it has none. */
    static @Nullable ActKey current() {
        return CURRENT.get();
    }

    /** Binds the key to the thread until {@link #unbind}. */
    public static void bind(ActKey key) {
        CURRENT.set(key);
    }

    public static void unbind() {
        CURRENT.remove();
    }

    /** Runs what the platform has to do before it can act on a request; no aggregate takes that for the act itself. */
    public static void setAside(Runnable preparation) {
        ActKey key = CURRENT.get();
        unbind();
        try {
            preparation.run();
        } finally {
            if (key != null) {
                bind(key);
            }
        }
    }
}
