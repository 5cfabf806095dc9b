package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import dk.samvaer.visitation.domain.reference.Delivery;
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
        Drafting drafting,
        @Nullable Issue issue,
        @Nullable Receipt receipt,
        List<Complaint> complaints) {

    /** Where a decision stands. */
    public enum Status {
        DRAFT,
        HEARING,
        AWAITING_APPROVAL,
        READY,
        DISCARDED,
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

    private static final Set<Status> CAN_BE_COMPLAINED_ABOUT =
            EnumSet.of(Status.ISSUED, Status.NOTIFIED, Status.FINAL, Status.COMPLAINED);
    private static final Set<Status> CAN_BE_REVISED = EnumSet.of(Status.DRAFT, Status.READY);
    private static final Set<Status> PERIOD_CAN_RUN = EnumSet.of(Status.NOTIFIED, Status.COMPLAINED);

    private static final Set<Status> OVERTURNED = EnumSet.of(Status.CHANGED, Status.ANNULLED, Status.REMITTED);

    static Decision drafted(DecisionEvent.Drafted e) {
        var begun = Drafting.begin(e.by());
        return new Decision(e.decisionId(), Status.DRAFT, e.recommendation(), begun, null, null, List.of());
    }

    void require(Status expected) {
        RuleViolation.unless(status == expected, "DECISION_STATE_FORBIDS");
    }

    boolean revisable() {
        return CAN_BE_REVISED.contains(status);
    }

    void requireRevisable() {
        RuleViolation.unless(revisable(), "DECISION_STATE_FORBIDS");
    }

    /** An answer that comes late is taken as long as nothing has been decided. */
    void requireAnswerable() {
        boolean late = status == Status.DRAFT && drafting.hearingExpired();
        RuleViolation.unless(status == Status.HEARING || late, "DECISION_STATE_FORBIDS");
    }

    /** The receipt, proven or else presumed from the day of sending, starts the period for a complaint. */
    // RSL § 67; CP-01 to CP-03; CP-06: without guidance it does not begin
    DecisionEvent receive(
            LocalDate sentOn, @Nullable LocalDate provenReceipt, boolean guidance, ComplaintPeriod period) {
        boolean guidedLate = status == Status.NOTIFIED && guidance && lastDay() == null;
        RuleViolation.unless(status == Status.ISSUED || guidedLate, "DECISION_STATE_FORBIDS");
        var sent = Objects.requireNonNull(issue);
        var received = provenReceipt == null ? period.presumedReceipt(sentOn, sent.delivery()) : provenReceipt;
        RuleViolation.unless(!received.isBefore(sent.issuedOn()), "RECEIVED_BEFORE_ISSUED");
        return new DecisionEvent.Notified(id, received, guidance ? period.lastDay(received) : null);
    }

    // CP-06
    DecisionEvent suspendPeriod(Receipt.Suspension suspension, ComplaintPeriod period) {
        RuleViolation.unless(PERIOD_CAN_RUN.contains(status), "DECISION_STATE_FORBIDS");
        var pushed = Objects.requireNonNull(receipt).pushedBy(suspension, period);
        return new DecisionEvent.PeriodSuspended(id, suspension, pushed);
    }

    void requireComplainable() {
        RuleViolation.unless(CAN_BE_COMPLAINED_ABOUT.contains(status), "DECISION_STATE_FORBIDS");
    }

    public boolean issued() {
        return issue != null;
    }

    /** A refusal that can no longer be complained about leaves nothing to wait for. */
    boolean settled() {
        return !refuses() || status == Status.FINAL;
    }

    boolean refuses() {
        return recommendation.kind() == DecisionKind.REFUSAL;
    }

    /** It can still become a decision. */
    public boolean open() {
        return issue == null && status != Status.DISCARDED;
    }

    boolean waitsForComplaint() {
        return status == Status.NOTIFIED && lastDay() != null;
    }

    boolean waitsForAnswer() {
        return status == Status.HEARING;
    }

    /** The last day on which a complaint is in time; null while the period does not run. */
    public @Nullable LocalDate lastDay() {
        return receipt == null ? null : receipt.complaintDeadline();
    }

    boolean complainedOf(UUID complaintId) {
        return complaints.stream().anyMatch(it -> it.id().equals(complaintId));
    }

    Decision apply(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.Drafted ignored -> throw new IllegalStateException("drafted already");
            case DecisionEvent.Prepared e -> prepared(e);
            case DecisionEvent.Issued e -> issued(e);
            case DecisionEvent.Notified e -> received(Receipt.of(e.receivedOn(), e.complaintDeadline()));
            case DecisionEvent.PeriodSuspended e -> suspended(e);
            case DecisionEvent.BecameFinal ignored -> in(Status.FINAL);
            case DecisionEvent.Complained e ->
                with(Status.COMPLAINED, Stream.concat(complaints.stream(), Stream.of(Complaint.received(e))));
            case DecisionEvent.ComplaintReviewed e ->
                with(status, each(e.complaintId(), it -> it.reviewed(e.outcome(), e.reasons())));
            case DecisionEvent.ComplaintWithdrawn e ->
                ended(receipt == null ? Status.ISSUED : Status.NOTIFIED, each(e.complaintId(), Complaint::withdraw));
            case DecisionEvent.Appealed e ->
                ended(after(e.outcome()), each(e.complaintId(), it -> it.appealed(e.outcome())));
        };
    }

    private Decision prepared(DecisionEvent.Prepared event) {
        return switch (event) {
            case DecisionEvent.Revised e ->
                new Decision(id, Status.DRAFT, e.recommendation(), drafting.revised(e.by()), null, null, complaints);
            case DecisionEvent.Discarded ignored -> prepared(Status.DISCARDED, drafting);
            case DecisionEvent.HearingSent e -> prepared(Status.HEARING, drafting.with(e.hearing()));
            case DecisionEvent.HearingAnswered e -> prepared(Status.DRAFT, drafting.answered(e.answer()));
            case DecisionEvent.HearingExpired ignored -> prepared(Status.DRAFT, drafting.expired());
            case DecisionEvent.ApprovalRequested e ->
                prepared(Status.AWAITING_APPROVAL, drafting.with(Approval.requested(e.by())));
            case DecisionEvent.Approved e ->
                prepared(
                        Status.READY,
                        drafting.settled(Approval.Outcome.APPROVED, e.by(), e.reason())
                                .on(e.foundation()));
            case DecisionEvent.ApprovalRefused e ->
                prepared(Status.DRAFT, drafting.settled(Approval.Outcome.REJECTED, e.by(), e.reason()));
            case DecisionEvent.Readied e -> prepared(Status.READY, drafting.on(e.foundation()));
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

    private Decision prepared(Status next, Drafting changed) {
        return new Decision(id, next, recommendation, changed, issue, receipt, complaints);
    }

    private Decision issued(DecisionEvent.Issued e) {
        var sent = new Issue(
                e.assessmentId(), e.assessmentVersion(), e.lines(), e.issuedOn(), e.delivery(), e.by(), e.trace());
        return new Decision(id, Status.ISSUED, recommendation, drafting, sent, receipt, complaints);
    }

    private Decision received(Receipt received) {
        return new Decision(id, Status.NOTIFIED, recommendation, drafting, issue, received, complaints);
    }

    private Decision suspended(DecisionEvent.PeriodSuspended e) {
        var pushed = Objects.requireNonNull(receipt).suspended(e.suspension(), e.complaintDeadline());
        return new Decision(id, status, recommendation, drafting, issue, pushed, complaints);
    }

    private Decision in(Status next) {
        return with(next, complaints.stream());
    }

    private Decision with(Status next, Stream<Complaint> changed) {
        return new Decision(id, next, recommendation, drafting, issue, receipt, changed.toList());
    }

    /** With another complaint about it the decision is still complained about, unless the board has overturned it. */
    private Decision ended(Status next, Stream<Complaint> changed) {
        var after = with(next, changed);
        boolean stands = !OVERTURNED.contains(next) && after.complaints.stream().anyMatch(Complaint::pending);
        return stands ? after.in(OVERTURNED.contains(status) ? status : Status.COMPLAINED) : after;
    }

    private Stream<Complaint> each(UUID complaintId, UnaryOperator<Complaint> change) {
        return complaints.stream().map(it -> it.id().equals(complaintId) ? change.apply(it) : it);
    }
}
