package dk.samvaer.complaint.application.forwarding;

import java.util.UUID;

/** The National Social Appeals Board (Ankestyrelsen). Every call returns in a bounded time, and may be repeated. */
public interface AppealsBoard {

    /** Whether a call would be made now; it is not where the board failed too often lately. */
    boolean isReady();

    /**
     * Hands over a file. The same again, under the same id, is taken once and gives the same number.
     *
     * @param sha256 the fingerprint of the file, in hexadecimal; the board holds the same
     * @return the board's number of it
     * @throws AppealsBoardAway when there was no answer, or one that may be another the next time; the board may have taken the file
     * @throws AppealsBoardRefused when the board does not take this file, also not the next time
     */
    String take(UUID forwardingId, UUID complaintId, byte[] zip, String sha256);

    /**
     * Says that a complaint was withdrawn, also where its file may still be on the way.
     *
     * @throws AppealsBoardAway as above
     */
    void withdraw(UUID forwardingId);
}
