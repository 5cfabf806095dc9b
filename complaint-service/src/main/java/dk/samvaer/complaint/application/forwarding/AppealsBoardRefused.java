package dk.samvaer.complaint.application.forwarding;

/** The appeals board does not take the file as it is; somebody must look at it. */
public final class AppealsBoardRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason a code such as HTTP_422; never what the board wrote */
    public AppealsBoardRefused(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
