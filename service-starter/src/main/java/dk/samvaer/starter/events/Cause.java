package dk.samvaer.starter.events;

import dk.samvaer.starter.domain.Role;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What caused the work in progress: the first request of the chain, the request or event just before, and the role that acted. Bound to
 * the thread while a request or an event is handled, and carried by every published event.
 *
 * @param traceparent W3C trace context of the current span, if it is traced
 */
public record Cause(
        UUID correlationId,
        UUID causationId,
        Role actorRole,
        @Nullable String traceparent) {
    private static final ThreadLocal<@Nullable Cause> CURRENT = new ThreadLocal<>();

    /** While it is open, a cause is bound to the thread. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /** The start of a new chain, for what the platform does by itself, such as a deadline. */
    public static Cause spontaneous() {
        var id = UUID.randomUUID();
        return new Cause(id, id, Role.SYSTEM, null);
    }

    /** The cause bound to this thread, else a {@link #spontaneous} one. */
    public static Cause current() {
        var bound = CURRENT.get();
        return bound == null ? spontaneous() : bound;
    }

    /** Binds {@code cause} to the thread until the scope is closed; what was bound before is bound again then. */
    public static Scope bind(Cause cause) {
        var before = CURRENT.get();
        CURRENT.set(cause);
        return () -> restore(before);
    }

    /** Runs {@code work} with {@code cause} bound to the thread. */
    public static <T extends @Nullable Object> T with(Cause cause, Supplier<T> work) {
        try (var scope = bind(cause)) {
            return work.get();
        }
    }

    /** Names the acting role of the bound cause, which is known only once the request has been admitted; without one it does nothing. */
    public static void actingAs(Role role) {
        var bound = CURRENT.get();
        if (bound != null) {
            CURRENT.set(new Cause(bound.correlationId, bound.causationId, role, bound.traceparent));
        }
    }

    private static void restore(@Nullable Cause before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
