package dk.samvaer.starter.domain;

/** The aggregate has too many unsent events, because the broker has been away for long; answers 503 with {@code Retry-After}. */
public final class Overloaded extends RuntimeException {
    public Overloaded() {
        super("too many unsent events", null, false, false);
    }
}
