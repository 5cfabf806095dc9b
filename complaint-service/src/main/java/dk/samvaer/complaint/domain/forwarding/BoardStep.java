package dk.samvaer.complaint.domain.forwarding;

import dk.samvaer.complaint.domain.Complaint;

/** What is to be done next, without anybody's asking, so that a complaint reaches the appeals board. */
// R54, CP-09
public enum BoardStep {
    NOTHING,
    /** It waits to be forwarded: the file is to be fixed. */
    FIX_FILE,
    /** The file is fixed: it is to be sent. */
    SEND,
    /** It was withdrawn after the file was fixed: the board may have it, or get it late. */
    TELL_WITHDRAWN;

    public static BoardStep of(Complaint complaint) {
        var forwarding = complaint.forwarding();
        return switch (complaint.state()) {
            case FORWARDING -> forwarding != null && forwarding.underWay() ? SEND : NOTHING;
            case WITHDRAWN -> forwarding == null ? NOTHING : TELL_WITHDRAWN;
            default -> complaint.toForwardSince() == null ? NOTHING : FIX_FILE;
        };
    }
}
