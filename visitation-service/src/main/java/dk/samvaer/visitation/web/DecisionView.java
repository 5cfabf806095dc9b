package dk.samvaer.visitation.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.Case;
import dk.samvaer.visitation.domain.Complaint;
import dk.samvaer.visitation.domain.Decision;
import dk.samvaer.visitation.domain.DecisionKind;
import dk.samvaer.visitation.domain.DecisionLine;
import dk.samvaer.visitation.domain.reference.Delivery;
import dk.samvaer.visitation.domain.Recommendation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One decision as it is shown. */
record DecisionView(
        UUID id,
        Decision.Status status,
        DecisionKind kind,
        @Nullable LocalDate startsOn,
        @Nullable Integer daysPerWeek,
        @Nullable String supplierId,
        Recommendation.@Nullable Reasons reasons,
        Recommendation.@Nullable Hearing hearing,
        @Nullable Confidential exceptionReason,
        @Nullable UUID reassessmentId,
        @Nullable IssuedDecision issued,
        Decision.@Nullable Receipt receipt,
        List<ComplaintView> complaints) {

    /** What was sent, and the version of the assessment that it rests on. */
    record IssuedDecision(
            UUID assessmentId, int assessmentVersion, List<DecisionLine> lines, LocalDate issuedOn, Delivery channel) {}

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

    static Function<Case, DecisionView> of(UUID decisionId) {
        return it -> of(it.decisions().get(decisionId));
    }

    static DecisionView of(Decision it) {
        var what = it.recommendation();
        return new DecisionView(
                it.id(),
                it.status(),
                what.kind(),
                what.startsOn(),
                what.daysPerWeek(),
                what.supplierId(),
                what.reasons(),
                what.hearing(),
                what.exceptionReason(),
                what.reassessmentId(),
                it.issue() == null ? null : issued(it.issue()),
                it.receipt(),
                it.complaints().stream().map(ComplaintView::of).toList());
    }

    private static IssuedDecision issued(Decision.Issue it) {
        return new IssuedDecision(it.assessmentId(), it.assessmentVersion(), it.lines(), it.issuedOn(), it.delivery());
    }
}
