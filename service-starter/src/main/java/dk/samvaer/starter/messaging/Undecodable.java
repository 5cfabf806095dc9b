package dk.samvaer.starter.messaging;

/** The bytes of a record are no CloudEvents 1.0 event. The message says what is missing and repeats none of the content. */
public final class Undecodable extends RuntimeException {
    public Undecodable(String reason) {
        super(reason, null, false, false);
    }
}
