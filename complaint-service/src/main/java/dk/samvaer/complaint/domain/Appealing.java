package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The way of a complaint to the appeals board and back. */
// R54, CP-09, CP-12
public record Appealing(Complaint complaint, Instant now) {

    /**
     * Refuses what may not go to the board: the rest of a partly upheld complaint before the complainant was asked, and what is on its way.
     * What was refused there may be sent anew.
     */
    public void requireForwardable() {
        var before = complaint.forwarding();
        unless(before == null || !before.underWay(), "FORWARDING_UNDER_WAY");
        boolean refused = before != null && before.refusal() != null;
        (refused ? Act.FORWARD_ANEW : Act.FORWARD).requireIn(complaint.state());
        boolean asked = complaint.review().outcome() == ReviewOutcome.MAINTAINED
                || complaint.review().answer() != null;
        unless(asked, "REST_NOT_ANSWERED");
    }

    /** Fixes what goes to the board. */
    public List<ComplaintEvent> requestForwarding(Forwarding forwarding) {
        requireForwardable();
        return List.of(new ComplaintEvent.ForwardingRequested(forwarding));
    }

    /** Notes that the board has what was sent under that id; the same once more changes nothing. */
    public List<ComplaintEvent> delivered(UUID forwardingId, BoardReceipt receipt) {
        return isUnderWay(forwardingId) ? List.of(new ComplaintEvent.Forwarded(receipt)) : List.of();
    }

    /** Notes that the board does not get what was fixed under that id; the same once more changes nothing. */
    public List<ComplaintEvent> refused(UUID forwardingId, BoardRefusal refusal) {
        return isUnderWay(forwardingId) ? List.of(new ComplaintEvent.ForwardingRefused(refusal)) : List.of();
    }

    private boolean isUnderWay(UUID forwardingId) {
        var sent = complaint.forwarding();
        return complaint.state() == Complaint.State.FORWARDING
                && sent != null
                && sent.id().equals(forwardingId)
                && sent.underWay();
    }

    /** Notes that the board was told of the timeliness that was found after the complaint was forwarded. */
    // CP-02, CP-07
    public List<ComplaintEvent> informBoard(Actor by) {
        Act.INFORM_BOARD.requireIn(complaint.state());
        unless(complaint.boardToBeInformed(), "BOARD_KNOWS_TIMELINESS");
        return List.of(new ComplaintEvent.BoardInformed(DanishTime.day(now), by));
    }

    // CP-12
    public List<ComplaintEvent> recordOutcome(BoardDecision decision) {
        Act.RECORD_OUTCOME.requireIn(complaint.state());
        unless(!decision.documentRef().isBlank(), "OUTCOME_DOCUMENT_REQUIRED");
        unless(!decision.decidedOn().isAfter(DanishTime.day(now)), "OUTCOME_IN_FUTURE");
        unless(!decision.decidedOn().isBefore(forwardedOn()), "OUTCOME_BEFORE_FORWARDING");
        requireImplementation(decision);
        return List.of(new ComplaintEvent.OutcomeRecorded(decision));
    }

    private static void requireImplementation(BoardDecision decision) {
        var by = decision.implementBy();
        unless(by != null || !decision.outcome().mustBeImplemented(), "IMPLEMENTATION_DATE_REQUIRED");
        unless(by == null || decision.outcome().mustBeImplemented(), "IMPLEMENTATION_DATE_WITHOUT_CAUSE");
        unless(by == null || !by.isBefore(decision.decidedOn()), "IMPLEMENTATION_BEFORE_OUTCOME");
    }

    /** When the file was sent: the board cannot have decided before. */
    private LocalDate forwardedOn() {
        return DanishTime.day(Objects.requireNonNull(complaint.forwarding()).requestedAt());
    }
}
