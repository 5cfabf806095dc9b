package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import dk.samvaer.visitation.domain.reference.Delivery;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One decision of a case; what it says is immutable once issued. */
// Rules of the domain § 11
public record Decision(
        UUID id,
        Status status,
        Recommendation recommendation,
        Actor author,
        @Nullable Issue issue,
        @Nullable Receipt receipt,
        List<Complaint> complaints) {

    /** Where a decision stands. */
    public enum Status {
        DRAFT,
        ISSUED,
        NOTIFIED,
        FINAL,
        COMPLAINED,
        CHANGED,
        ANNULLED,
        REMITTED
    }

    /** What was sent, the version of the assessment that it rests on, and why it says what it says. */
    public record Issue(
            UUID assessmentId,
            int assessmentVersion,
            List<DecisionLine> lines,
            LocalDate issuedOn,
            Delivery delivery,
            Actor by,
            Trace trace) {}

    /** When it was received, and the last day on which a complaint is in time. */
    public record Receipt(LocalDate receivedOn, LocalDate complaintDeadline) {}

    private static final Set<Status> CAN_BE_COMPLAINED_ABOUT =
            EnumSet.of(Status.ISSUED, Status.NOTIFIED, Status.FINAL, Status.COMPLAINED);

    static Decision drafted(DecisionEvent.Drafted e) {
        return new Decision(e.decisionId(), Status.DRAFT, e.recommendation(), e.by(), null, null, List.of());
    }

    void require(Status expected) {
        RuleViolation.unless(status == expected, "DECISION_STATE_FORBIDS");
    }

    /** The receipt, proven or else presumed from the day of sending, starts the period for a complaint. */
    // RSL § 67; CP-01 to CP-03
    DecisionEvent receive(LocalDate sentOn, @Nullable LocalDate provenReceipt, ComplaintPeriod period) {
        require(Status.ISSUED);
        var sent = Objects.requireNonNull(issue);
        var received = provenReceipt == null ? period.presumedReceipt(sentOn, sent.delivery()) : provenReceipt;
        RuleViolation.unless(!received.isBefore(sent.issuedOn()), "RECEIVED_BEFORE_ISSUED");
        return new DecisionEvent.Notified(id, received, period.lastDay(received));
    }

    void requireComplainable() {
        RuleViolation.unless(CAN_BE_COMPLAINED_ABOUT.contains(status), "DECISION_STATE_FORBIDS");
    }

    boolean waitsForComplaint() {
        return status == Status.NOTIFIED;
    }

    /** A refusal that can no longer be complained about leaves nothing to wait for. */
    boolean settled() {
        return !refuses() || status == Status.FINAL;
    }

    boolean refuses() {
        return recommendation.kind() == DecisionKind.REFUSAL;
    }

    /** The last day on which a complaint is in time. */
    LocalDate lastDay() {
        return Objects.requireNonNull(receipt).complaintDeadline();
    }

    boolean complainedOf(UUID complaintId) {
        return complaints.stream().anyMatch(it -> it.id().equals(complaintId));
    }

    Decision apply(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.Drafted ignored -> throw new IllegalStateException("drafted already");
            case DecisionEvent.Issued e -> issued(e);
            case DecisionEvent.Notified e -> received(new Receipt(e.receivedOn(), e.complaintDeadline()));
            case DecisionEvent.BecameFinal ignored -> in(Status.FINAL);
            case DecisionEvent.Complained e ->
                with(Status.COMPLAINED, Stream.concat(complaints.stream(), Stream.of(Complaint.received(e))));
            case DecisionEvent.ComplaintReviewed e ->
                with(status, each(e.complaintId(), it -> it.reviewed(e.outcome(), e.reasons())));
            case DecisionEvent.ComplaintWithdrawn e ->
                with(receipt == null ? Status.ISSUED : Status.NOTIFIED, each(e.complaintId(), Complaint::withdraw));
            case DecisionEvent.Appealed e ->
                with(after(e.outcome()), each(e.complaintId(), it -> it.appealed(e.outcome())));
        };
    }

    private Status after(Complaint.Appeal outcome) {
        return switch (outcome) {
            case AFFIRMED, DISMISSED, LAPSED -> Status.FINAL;
            case CHANGED -> Status.CHANGED;
            case ANNULLED -> Status.ANNULLED;
            case REMITTED -> Status.REMITTED;
            case REFERRED -> status;
        };
    }

    private Decision issued(DecisionEvent.Issued e) {
        var sent = new Issue(
                e.assessmentId(), e.assessmentVersion(), e.lines(), e.issuedOn(), e.delivery(), e.by(), e.trace());
        return new Decision(id, Status.ISSUED, recommendation, author, sent, receipt, complaints);
    }

    private Decision received(Receipt received) {
        return new Decision(id, Status.NOTIFIED, recommendation, author, issue, received, complaints);
    }

    private Decision in(Status next) {
        return with(next, complaints.stream());
    }

    private Decision with(Status next, Stream<Complaint> changed) {
        return new Decision(id, next, recommendation, author, issue, receipt, changed.toList());
    }

    private Stream<Complaint> each(UUID complaintId, UnaryOperator<Complaint> change) {
        return complaints.stream().map(it -> it.id().equals(complaintId) ? change.apply(it) : it);
    }
}
