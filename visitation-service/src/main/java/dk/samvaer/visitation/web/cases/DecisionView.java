package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.decision.Approval;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.WrittenReasons;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One decision as it is shown. */
public record DecisionView(
        UUID id,
        DecisionStatus status,
        DecisionKind kind,
        Recommendation.Basis basis,
        @Nullable LocalDate startsOn,
        @Nullable Integer daysPerWeek,
        @Nullable String supplierId,
        Recommendation.@Nullable Wish wish,
        Recommendation.@Nullable Reasons reasons,
        Justification justification,
        @Nullable Hearing hearing,
        @Nullable ApprovalView approval,
        @Nullable UUID reassessmentId,
        @Nullable IssuedDecision issued,
        @Nullable ReceiptView receipt,
        List<ComplaintView> complaints,
        @Nullable WrittenReasons writtenReasons) {

    record ApprovalView(Approval.Outcome outcome, @Nullable Confidential reason) {}

    /**
     * What was sent, the version of the assessment that it rests on, and why it says what it says.
     *
     * @param copiesTo the representatives who get a copy of the letter
     */
    record IssuedDecision(
            UUID assessmentId,
            int assessmentVersion,
            List<DecisionLine> lines,
            LocalDate issuedOn,
            Delivery channel,
            List<UUID> copiesTo,
            DecisionRationale rationale) {}

    /**
     * @param complaintDeadline null while the period does not run
     * @param suspensions the days that do not count in it
     */
    record ReceiptView(
            LocalDate receivedOn,
            DecisionReceipt.Basis basis,
            DecisionReceipt.Guidance guidance,
            @Nullable LocalDate complaintDeadline,
            List<DecisionReceipt.Suspension> suspensions) {}

    record ComplaintView(
            UUID id,
            List<UUID> lineIds,
            LocalDate receivedOn,
            LocalDate reviewDueOn,
            Complaint.@Nullable Review review,
            @Nullable Confidential reviewReasons,
            Complaint.@Nullable Appeal appeal,
            boolean withdrawn) {

        private static ComplaintView of(Complaint it) {
            return new ComplaintView(
                    it.id(),
                    it.lineIds(),
                    it.receivedOn(),
                    it.reviewDueOn(),
                    it.review(),
                    it.reviewReasons(),
                    it.appeal(),
                    it.withdrawn());
        }
    }

    public static Function<Case, DecisionView> of(UUID decisionId) {
        return it -> of(it.decisions().get(decisionId));
    }

    static DecisionView of(Decision it) {
        var what = it.recommendation();
        return new DecisionView(
                it.id(),
                it.status(),
                what.kind(),
                what.basis(),
                what.startsOn(),
                what.daysPerWeek(),
                what.supplierId(),
                what.wish(),
                what.reasons(),
                what.justification(),
                it.drafting().hearing(),
                approval(it.drafting().approval()),
                what.reassessmentId(),
                issued(it.issue()),
                receipt(it.receipt()),
                it.complaints().all().stream().map(ComplaintView::of).toList(),
                it.writtenReasons());
    }

    private static @Nullable ApprovalView approval(@Nullable Approval it) {
        return it == null ? null : new ApprovalView(it.outcome(), it.reason());
    }

    private static @Nullable IssuedDecision issued(Decision.@Nullable Issue it) {
        return it == null
                ? null
                : new IssuedDecision(
                        it.assessmentId(),
                        it.assessmentVersion(),
                        it.lines(),
                        it.issuedOn(),
                        it.delivery(),
                        it.dispatch().copies().stream()
                                .map(Dispatch.Copy::representativeId)
                                .toList(),
                        it.rationale());
    }

    private static @Nullable ReceiptView receipt(@Nullable DecisionReceipt it) {
        return it == null
                ? null
                : new ReceiptView(it.receivedOn(), it.basis(), it.guidance(), it.complaintDeadline(), it.suspensions());
    }
}
