package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;

/**
 * What went to the appeals board: the reasons of the decision and of the review.
 *
 * @param boardReference the board's number of it
 */
// R54, CP-09
public record Forwarding(
        Confidential reasons, Confidential reviewReasons, LocalDate on, Actor by, String boardReference) {

    /** The same, with the number under which the board has taken it. */
    public Forwarding takenAs(String reference) {
        return new Forwarding(reasons, reviewReasons, on, by, reference);
    }
}
