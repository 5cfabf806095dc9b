package dk.samvaer.complaint.application;

/** The appeals board cannot be reached just now; nothing has changed, and the same request may succeed later. Answers 503. */
public final class AppealsBoardAway extends RuntimeException {
    public AppealsBoardAway(Throwable cause) {
        super("appeals board away", cause, false, false);
    }
}
