package dk.samvaer.local.platform;

/** The platform cannot start; the message says why and what to do. */
public final class StartFailed extends RuntimeException {
    public StartFailed(String message) {
        super(message);
    }
}
