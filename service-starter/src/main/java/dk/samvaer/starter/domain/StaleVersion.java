package dk.samvaer.starter.domain;

/** Somebody else wrote first: the version that the command builds on is no longer the current one; answers 412. */
public final class StaleVersion extends RuntimeException {
    public StaleVersion(long expected) {
        super("version " + expected + " is not the current one", null, false, false);
    }
}
