package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.visitation.domain.cases.Complaint.Complaints;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.WrittenReasons;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision of a case; what it says is immutable once issued. */
// Rules of the domain § 11
public record Decision(
        UUID id,
        DecisionStatus status,
        Recommendation recommendation,
        Drafting drafting,
        @Nullable Issue issue,
        @Nullable DecisionReceipt receipt,
        Complaints complaints,
        @Nullable WrittenReasons writtenReasons) {

    /** What was sent, the version of the assessment that it rests on, and why it says what it says. */
    public record Issue(
            UUID assessmentId,
            int assessmentVersion,
            List<DecisionLine> lines,
            LocalDate issuedOn,
            Dispatch dispatch,
            Actor by,
            DecisionRationale rationale) {

        public Delivery delivery() {
            return dispatch.delivery();
        }
    }

    static Decision drafted(DecisionEvent.Drafted e) {
        var begun = Drafting.begin(e.by());
        return new Decision(
                e.decisionId(), DecisionStatus.DRAFT, e.recommendation(), begun, null, null, Complaints.NONE, null);
    }

    public void require(DecisionStatus expected) {
        status.require(EnumSet.of(expected));
    }

    boolean revisable() {
        return DecisionStatus.REVISABLE.contains(status);
    }

    public void requireRevisable() {
        status.require(DecisionStatus.REVISABLE);
    }

    /** A late answer is accepted until the decision is issued. */
    public boolean answerable() {
        return status == DecisionStatus.HEARING || open() && drafting.hearingExpired();
    }

    /** Whether its receipt can still be recorded or corrected. */
    public boolean receivable() {
        return receivable(DecisionReceipt.Basis.PROVEN, true);
    }

    /** Whether this receipt is the first one or better than the recorded one; also after a complaint and after the period has ended. */
    // CP-01 to CP-03, CP-06
    public boolean receivable(DecisionReceipt.Basis basis, boolean guidance) {
        boolean better = receipt == null || receipt.givesWayTo(basis, guidance);
        return better && DecisionStatus.RECEIVABLE.contains(status);
    }

    /** Whether the complaint period has begun and may be suspended, also while a complaint is pending. */
    // CP-06
    public boolean periodSuspendable() {
        return DecisionStatus.PERIOD_CAN_RUN.contains(status) && lastDay() != null;
    }

    public void requireComplainable() {
        status.require(DecisionStatus.COMPLAINABLE);
    }

    public boolean issued() {
        return issue != null;
    }

    /** Whether it is no refusal, or a refusal that is final or was overturned. */
    public boolean settled() {
        return !refuses() || status == DecisionStatus.FINAL || DecisionStatus.OVERTURNED.contains(status);
    }

    public boolean fullyFavourable() {
        return issue != null && issue.rationale().fullyFavourable();
    }

    public boolean reasonsRequestable() {
        return writtenReasons != null && writtenReasons.requestable() && !fullyFavourable();
    }

    public boolean reasonsAwaited() {
        return writtenReasons != null && writtenReasons.awaited();
    }

    public boolean refuses() {
        return recommendation.kind() == DecisionKind.REFUSAL;
    }

    /** Whether it is a draft that can still become a decision. */
    public boolean open() {
        return issue == null && status != DecisionStatus.DISCARDED;
    }

    boolean waitsForComplaint() {
        return status == DecisionStatus.NOTIFIED && lastDay() != null;
    }

    /** The last day on which a complaint is in time; null while the period does not run. */
    public @Nullable LocalDate lastDay() {
        return receipt == null ? null : receipt.complaintDeadline();
    }

    boolean complainedOf(UUID complaintId) {
        return complaints.find(complaintId).isPresent();
    }

    public Decision apply(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.Drafted ignored -> throw new IllegalStateException("drafted already");
            case DecisionEvent.Prepared e -> prepared(e);
            case DecisionEvent.Issued e -> issued(e);
            case DecisionEvent.Notified e ->
                with(status.received(complaints.all().isEmpty()), e.receipt());
            case DecisionEvent.PeriodSuspended e ->
                with(status, Objects.requireNonNull(receipt).suspended(e.suspension(), e.complaintDeadline()));
            case DecisionEvent.ToldOrally e -> with(WrittenReasons.toldOn(e.toldOn()));
            case DecisionEvent.ReasonsRequested e ->
                with(Objects.requireNonNull(writtenReasons).requested(e.requestedOn(), e.answerBy()));
            case DecisionEvent.ReasonsSent e ->
                with(Objects.requireNonNull(writtenReasons).sent(e.sentOn()));
            case DecisionEvent.BecameFinal ignored -> with(DecisionStatus.FINAL, complaints);
            case DecisionEvent.Complained e -> with(status.complained(), complaints.plus(Complaint.received(e)));
            case DecisionEvent.OfComplaint e -> with(status, complaints.with(e.complaintId(), it -> it.apply(e)));
            case DecisionEvent.ComplaintClosed e ->
                ended(
                        DecisionStatus.after(e.end(), receipt != null),
                        complaints.with(e.complaintId(), it -> it.closed(e.end())));
            case DecisionEvent.Appealed e ->
                ended(status.after(e.outcome()), complaints.with(e.complaintId(), it -> it.appealed(e.outcome())));
        };
    }

    private Decision prepared(DecisionEvent.Prepared event) {
        var what = event instanceof DecisionEvent.Revised e ? e.recommendation() : recommendation;
        return new Decision(
                id,
                DecisionStatus.after(event),
                what,
                drafting.apply(event),
                issue,
                receipt,
                complaints,
                writtenReasons);
    }

    private Decision issued(DecisionEvent.Issued e) {
        return new Decision(
                id, DecisionStatus.ISSUED, recommendation, drafting, e.issue(), receipt, complaints, writtenReasons);
    }

    private Decision with(DecisionStatus next, DecisionReceipt changed) {
        return new Decision(id, next, recommendation, drafting, issue, changed, complaints, writtenReasons);
    }

    private Decision with(DecisionStatus next, Complaints changed) {
        return new Decision(id, next, recommendation, drafting, issue, receipt, changed, writtenReasons);
    }

    private Decision with(WrittenReasons changed) {
        return new Decision(id, status, recommendation, drafting, issue, receipt, complaints, changed);
    }

    private Decision ended(DecisionStatus next, Complaints changed) {
        return with(status.afterComplaint(next, changed.pending()), changed);
    }
}
