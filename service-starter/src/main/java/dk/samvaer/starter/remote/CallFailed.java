package dk.samvaer.starter.remote;

import org.jspecify.annotations.Nullable;

/** Another system was not called, or did not answer in time, or failed. */
public final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    CallFailed(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause, false, false);
        this.reason = reason;
    }

    /** Why there is no answer. */
    public enum Reason {
        /** It failed too often lately, and is left alone for a while. */
        CIRCUIT_OPEN,
        /** As many calls as are allowed are under way. */
        BUSY,
        TIMEOUT,
        /** This process ends. */
        INTERRUPTED,
        /** The call itself threw; see the cause. */
        FAILED
    }

    public Reason reason() {
        return reason;
    }
}
