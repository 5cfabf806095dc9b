package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.starter.domain.Confidential;

/** The National Social Appeals Board (Ankestyrelsen). */
public interface AppealsBoard {

    /**
     * Hands over a complaint with its file. The same complaint again is taken once and gives the same number.
     *
     * @return the board's number of it
     * @throws AppealsBoardAway when the board cannot be reached; nothing has changed
     */
    String take(Complaint complaint, Confidential reasons, Confidential reviewReasons);
}
