package dk.samvaer.starter.store;

/** The aggregate has more unsent events than the cap allows, since the broker has been away for long; answers 503 with {@code Retry-After}. */
public final class Overloaded extends RuntimeException {
    public Overloaded() {
        super("too many unsent events", null, false, false);
    }
}
