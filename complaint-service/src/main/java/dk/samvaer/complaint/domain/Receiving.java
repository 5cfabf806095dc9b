package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a complaint is about, whether it is in time, and what is added to it while it goes on. */
// CP-01, CP-02, CP-06, CP-07, CP-13
public record Receiving(Complaint complaint, Instant now) {

    /** Binds a complaint that waits to its decision, now that it is known; nothing where the complaint does not wait, or came before it. */
    public List<ComplaintEvent> decisionKnown(KnownDecision decision) {
        boolean waits = complaint.state() == Complaint.State.AWAITING_DECISION
                && complaint.received().decisionId().equals(decision.id());
        boolean possible = complaint.caseId().equals(decision.caseId())
                && !complaint.received().receivedOn().isBefore(decision.issuedOn());
        return waits && possible ? List.of(found(decision)) : List.of();
    }

    /** Binds a complaint that waits to another decision of its case than the one named first. */
    public List<ComplaintEvent> nameDecision(KnownDecision decision) {
        Act.NAME_DECISION.requireIn(complaint.state());
        unless(complaint.caseId().equals(decision.caseId()), "DECISION_OF_ANOTHER_CASE");
        unless(!complaint.received().receivedOn().isBefore(decision.issuedOn()), "COMPLAINT_BEFORE_DECISION");
        return List.of(found(decision));
    }

    /**
     * Adds to an open complaint; further lines only while it is under review, each with the timeliness of its own day.
     *
     * @param decision what it is about; null while that is not known
     */
    // CP-07
    public List<ComplaintEvent> supplement(Supplement more, @Nullable KnownDecision decision) {
        Act.SUPPLEMENT.requireIn(complaint.state());
        unless(!more.receivedOn().isAfter(today()), "COMPLAINT_RECEIVED_IN_FUTURE");
        unless(!more.receivedOn().isBefore(complaint.received().receivedOn()), "SUPPLEMENT_BEFORE_COMPLAINT");
        var added = more.lineIds().isEmpty() ? List.<ComplainedLine>of() : further(more, decision);
        unless(more.says() || !added.isEmpty(), "SUPPLEMENT_EMPTY");
        return List.of(new ComplaintEvent.Supplemented(more, added));
    }

    private List<ComplainedLine> further(Supplement more, @Nullable KnownDecision decision) {
        Act.ADD_LINES.requireIn(complaint.state());
        unless(decision != null && decision.lineIds().containsAll(more.lineIds()), "DECISION_LINE_UNKNOWN");
        return ComplainedLines.besides(complaint.lineIds(), more, Objects.requireNonNull(decision));
    }

    /**
     * Finds anew whether it came in time, when another receipt of the decision is proven; nothing where that changes nothing, or where the
     * complaint is over or waits for its decision.
     *
     * @param deadline last day of the period; null while the period does not run
     */
    // CP-02, CP-06
    public List<ComplaintEvent> periodKnown(@Nullable LocalDate deadline) {
        var lines = complaint.lines().stream().map(line -> line.timed(deadline)).toList();
        var found = ComplaintPeriod.of(complaint.received().receivedOn(), deadline);
        boolean bound = complaint.state() != Complaint.State.AWAITING_DECISION && complaint.open();
        boolean other = found != complaint.timeliness().now() || !lines.equals(complaint.lines());
        return bound && other ? List.of(new ComplaintEvent.TimelinessChanged(found, lines, today())) : List.of();
    }

    private ComplaintEvent found(KnownDecision decision) {
        var received = complaint.received();
        return new ComplaintEvent.DecisionFound(
                decision.id(),
                ComplainedLines.among(received, decision),
                ComplaintPeriod.of(received.receivedOn(), decision.complaintDeadline()));
    }

    private LocalDate today() {
        return DanishTime.day(now);
    }
}
