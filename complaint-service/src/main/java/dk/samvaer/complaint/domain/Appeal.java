package dk.samvaer.complaint.domain;

import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way of a complaint to the appeals board and back.
 *
 * @param forwarding null until it is asked for
 * @param overdueSince since when the board should have had it, where it had not
 * @param known the lines and their timeliness as the board has been told of them; none until it is forwarded
 * @param decision null until the board's decision is recorded
 */
// R54, CP-09, CP-12
public record Appeal(
        @Nullable Forwarding forwarding,
        @Nullable LocalDate overdueSince,
        List<ComplainedLine> known,
        @Nullable BoardDecision decision) {
    static final Appeal NONE = new Appeal(null, null, List.of(), null);

    Appeal requested(Forwarding asked, List<ComplainedLine> sent) {
        return new Appeal(asked, overdueSince, sent, decision);
    }

    /** The board has been told what was found meanwhile. */
    Appeal informed(List<ComplainedLine> found) {
        return new Appeal(forwarding, overdueSince, found, decision);
    }

    Appeal confirmed(BoardReceipt receipt) {
        return new Appeal(Objects.requireNonNull(forwarding).confirmed(receipt), overdueSince, known, decision);
    }

    Appeal refused(BoardRefusal refusal) {
        return new Appeal(Objects.requireNonNull(forwarding).refused(refusal), overdueSince, known, decision);
    }

    Appeal overdue(ComplaintEvent.ForwardingOverdue event) {
        return new Appeal(forwarding, event.limit().plusDays(1), known, decision);
    }

    Appeal decided(BoardDecision how) {
        return new Appeal(forwarding, overdueSince, known, how);
    }
}
