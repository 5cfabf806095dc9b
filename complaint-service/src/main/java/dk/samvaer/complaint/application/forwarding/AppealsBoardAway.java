package dk.samvaer.complaint.application.forwarding;

import org.jspecify.annotations.Nullable;

/** There is no answer of the appeals board; the same call may succeed later. */
public final class AppealsBoardAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason a code such as TIMEOUT or HTTP_503; never what the board wrote */
    public AppealsBoardAway(String reason, @Nullable Throwable cause) {
        super(reason, cause, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
