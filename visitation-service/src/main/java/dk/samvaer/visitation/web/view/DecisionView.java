package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.decision.Approval;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.WrittenReasons;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One decision, from its draft to its complaints.
 *
 * @param wishId what the citizen asked for, among the wishes of the case; null where nothing was recorded
 */
public record DecisionView(
        UUID id,
        Status status,
        Kind kind,
        @Nullable LocalDate startsOn,
        @Nullable Integer daysPerWeek,
        @Nullable String supplierId,
        @Nullable UUID wishId,
        @Nullable ReasonsView reasons,
        JustificationView justification,
        @Nullable DraftHearing hearing,
        @Nullable ApprovalView approval,
        @Nullable UUID reassessmentId,
        @Nullable IssuedDecision issued,
        @Nullable ReceiptView receipt,
        List<ComplaintView> complaints,
        @Nullable WrittenReasonsView writtenReasons,
        @Nullable RemunerationView remuneration) {

    /** Where a decision stands; see the state diagram in the service's README. */
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

    /** What a decision does to the citizen's position. */
    public enum Kind {
        GRANT,
        PARTIAL_GRANT,
        REFUSAL,
        CHANGE,
        TERMINATION
    }

    /** How the municipality delivers a letter. */
    public enum Delivery {
        DIGITAL_POST,
        LETTER,
        HANDED_OVER
    }

    /** What a citizen may in very special cases be remunerated for. */
    public enum ActivityType {
        INCOME_GENERATING,
        SERVICE
    }

    /** Whether the citizen is remunerated, and why. */
    public record RemunerationView(ActivityType activityType, boolean granted, Confidential reason) {
        private static @Nullable RemunerationView of(@Nullable Remuneration it) {
            return it == null
                    ? null
                    : new RemunerationView(Codes.as(ActivityType.class, it.activityType()), it.granted(), it.reason());
        }
    }

    public enum ApprovalOutcome {
        REQUESTED,
        APPROVED,
        REJECTED
    }

    /** The reasons that the letter must state. */
    // FVL §§ 22, 24
    public record ReasonsView(Confidential legalRules, Confidential considerations, Confidential facts) {
        private static @Nullable ReasonsView of(Recommendation.@Nullable Reasons it) {
            return it == null ? null : new ReasonsView(it.legalRules(), it.considerations(), it.facts());
        }
    }

    /** The hearing of the party about this draft. */
    public record DraftHearing(
            LocalDate sentOn,
            LocalDate answerBy,
            Confidential facts,
            HearingView.Outcome outcome,
            @Nullable Confidential answer) {

        private static @Nullable DraftHearing of(@Nullable Hearing it) {
            return it == null
                    ? null
                    : new DraftHearing(
                            it.sentOn(),
                            it.answerBy(),
                            it.facts(),
                            Codes.as(HearingView.Outcome.class, it.outcome()),
                            it.answer());
        }
    }

    public record ApprovalView(
            ApprovalOutcome outcome, @Nullable Confidential reason) {
        private static @Nullable ApprovalView of(@Nullable Approval it) {
            return it == null ? null : new ApprovalView(Codes.as(ApprovalOutcome.class, it.outcome()), it.reason());
        }
    }

    /**
     * The written reasons for a decision that was told orally.
     *
     * @param answerBy the last day to send them; null until they are asked for
     */
    // FVL § 23
    public record WrittenReasonsView(
            LocalDate toldOn,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate sentOn) {

        private static @Nullable WrittenReasonsView of(@Nullable WrittenReasons it) {
            return it == null
                    ? null
                    : new WrittenReasonsView(it.toldOn(), it.requestedOn(), it.answerBy(), it.sentOn());
        }
    }

    public static Function<Case, DecisionView> of(UUID decisionId) {
        return it -> of(it.decisions().get(decisionId));
    }

    static DecisionView of(Decision it) {
        var what = it.recommendation();
        return new DecisionView(
                it.id(),
                Codes.as(Status.class, it.status()),
                Codes.as(Kind.class, what.kind()),
                what.startsOn(),
                what.daysPerWeek(),
                what.supplierId(),
                what.wishId(),
                ReasonsView.of(what.reasons()),
                JustificationView.of(what.justification()),
                DraftHearing.of(it.drafting().hearing()),
                ApprovalView.of(it.drafting().approval()),
                what.reassessmentId(),
                IssuedDecision.of(it.issue()),
                ReceiptView.of(it.receipt()),
                it.complaints().all().stream().map(ComplaintView::of).toList(),
                WrittenReasonsView.of(it.writtenReasons()),
                RemunerationView.of(what.remuneration()));
    }
}
