package dk.samvaer.starter.crypto;

/** A sealed value does not open: another key sealed it, or it stands in another document or field than the one it was sealed for. */
public final class Tampered extends RuntimeException {
    Tampered(Exception cause) {
        super("a sealed value does not belong where it stands", cause);
    }
}
