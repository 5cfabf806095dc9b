package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a complaint is about, whether it is in time, and what is added to it while it goes on. */
// CP-01, CP-02, CP-06, CP-07, CP-13
public record Receiving(Complaint complaint, Instant now) {

    /**
     * Binds a complaint that waits, or was closed without a decision, to its decision, now that it is known; nothing where the complaint is
     * bound or over, or came before it.
     *
     * @param complainedOf the lines that other open complaints are about
     */
    public List<ComplaintEvent> decisionKnown(KnownDecision decision, Set<UUID> complainedOf) {
        return isAbout(decision) ? List.of(found(decision, complainedOf)) : List.of();
    }

    private boolean isAbout(KnownDecision decision) {
        boolean waits = Act.NAME_DECISION.allowedIn(complaint.state())
                && complaint.received().decisionId().equals(decision.id());
        return waits
                && complaint.caseId().equals(decision.caseId())
                && !complaint.received().receivedOn().isBefore(decision.issuedOn());
    }

    /**
     * Binds a complaint that waits, or was closed without a decision, to a decision of its case, also to another than the one named first.
     *
     * @param complainedOf the lines that other open complaints are about
     */
    public List<ComplaintEvent> nameDecision(KnownDecision decision, Set<UUID> complainedOf) {
        Act.NAME_DECISION.requireIn(complaint.state());
        unless(complaint.caseId().equals(decision.caseId()), "DECISION_OF_ANOTHER_CASE");
        unless(!complaint.received().receivedOn().isBefore(decision.issuedOn()), "COMPLAINT_BEFORE_DECISION");
        return List.of(found(decision, complainedOf));
    }

    /**
     * Closes a complaint that waits, since it is about no decision of the municipality. The complainant is told why and where to turn.
     *
     * @param decision the one that it names; null while that is not known
     */
    // FVL § 7; CP-01, CP-13
    public List<ComplaintEvent> closeWithoutDecision(NoDecision why, @Nullable KnownDecision decision) {
        Act.CLOSE_WITHOUT_DECISION.requireIn(complaint.state());
        unless(!why.reason().isBlank(), "CLOSING_REASON_REQUIRED");
        unless(decision == null || !isAbout(decision), "DECISION_KNOWN");
        return List.of(new ComplaintEvent.ClosedWithoutDecision(why));
    }

    /**
     * Adds to an open complaint; further lines only while it is under review, each with the timeliness of its own day. After that they are
     * a complaint of their own, which is reviewed too.
     *
     * @param decision what it is about; null while that is not known
     */
    // CP-07, CP-08
    public List<ComplaintEvent> supplement(Supplement more, @Nullable KnownDecision decision) {
        Act.SUPPLEMENT.requireIn(complaint.state());
        unless(!more.receivedOn().isAfter(today()), "COMPLAINT_RECEIVED_IN_FUTURE");
        unless(!more.receivedOn().isBefore(complaint.received().receivedOn()), "SUPPLEMENT_BEFORE_COMPLAINT");
        var added = more.lineIds().isEmpty() ? List.<ComplainedLine>of() : further(more, decision);
        unless(more.says() || !added.isEmpty(), "SUPPLEMENT_EMPTY");
        return List.of(new ComplaintEvent.Supplemented(more, added));
    }

    private List<ComplainedLine> further(Supplement more, @Nullable KnownDecision decision) {
        unless(complaint.review().outcome() == null, "REVIEW_OVER");
        Act.ADD_LINES.requireIn(complaint.state());
        unless(decision != null && decision.lineIds().containsAll(more.lineIds()), "DECISION_LINE_UNKNOWN");
        return ComplainedLines.besides(complaint.lineIds(), more, Objects.requireNonNull(decision));
    }

    /**
     * Takes in what was added to another complaint too late for its review; nothing where this one is not under review any more, or is about
     * those lines already.
     */
    // CP-08, CP-13
    public List<ComplaintEvent> takeFrom(Submission other) {
        var further = other.further();
        if (further == null || !Act.ADD_LINES.allowedIn(complaint.state())) {
            return List.of();
        }
        var added = further.lines().stream()
                .filter(it -> !complaint.lineIds().contains(it.lineId()))
                .toList();
        return added.isEmpty() ? List.of() : Registration.adding(other.addingFurther(), added);
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

    private ComplaintEvent found(KnownDecision decision, Set<UUID> complainedOf) {
        var received = complaint.received();
        return new ComplaintEvent.DecisionFound(
                decision.id(),
                ComplainedLines.among(received, decision, complainedOf),
                ComplaintPeriod.of(received.receivedOn(), decision.complaintDeadline()));
    }

    private LocalDate today() {
        return DanishTime.day(now);
    }
}
