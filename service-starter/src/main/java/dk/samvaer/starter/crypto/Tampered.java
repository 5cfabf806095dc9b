package dk.samvaer.starter.crypto;

/** A sealed value cannot be opened: it was sealed with another key, or for another document or field. */
public final class Tampered extends RuntimeException {
    Tampered(Exception cause) {
        super("a sealed value does not belong where it stands", cause);
    }
}
