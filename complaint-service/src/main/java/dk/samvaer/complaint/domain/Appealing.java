package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The way of a complaint to the appeals board and back. */
// R54, CP-09, CP-12
public record Appealing(Complaint complaint, Instant now) {

    /** Fixes what goes to the board; the rest of a partly upheld complaint only after the complainant was asked. */
    public List<ComplaintEvent> requestForwarding(Forwarding forwarding) {
        Act.FORWARD.requireIn(complaint.state());
        boolean asked = complaint.state() == Complaint.State.MAINTAINED
                || complaint.review().answer() != null;
        unless(asked, "REST_NOT_ANSWERED");
        return List.of(new ComplaintEvent.ForwardingRequested(forwarding));
    }

    /** Notes that the board has it; the same once more changes nothing. */
    public List<ComplaintEvent> delivered(BoardReceipt receipt) {
        return complaint.state() == Complaint.State.FORWARDING
                ? List.of(new ComplaintEvent.Forwarded(receipt))
                : List.of();
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
