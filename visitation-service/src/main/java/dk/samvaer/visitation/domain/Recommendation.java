package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visitator's proposal that becomes a decision when it is issued.
 *
 * @param startsOn the first day of a grant or change, the last day of what is terminated; null for a refusal
 * @param exceptionReason individual and concrete, where the rules ask why this citizen is treated otherwise
 * @param reassessmentId what it answers, if need is being reassessed
 */
public record Recommendation(
        DecisionKind kind,
        @Nullable LocalDate startsOn,
        @Nullable Integer daysPerWeek,
        @Nullable String supplierId,
        @Nullable Reasons reasons,
        @Nullable Hearing hearing,
        @Nullable Confidential exceptionReason,
        @Nullable UUID reassessmentId) {

    /** What the letter must hold. */
    // FVL §§ 22, 24; DE-01
    public record Reasons(Confidential legalRules, Confidential considerations, Confidential facts) {

        private boolean complete() {
            return !legalRules.isBlank() && !considerations.isBlank() && !facts.isBlank();
        }
    }

    /** How the party was heard before a decision that is not to the party's advantage. */
    // FVL § 19; PH-01
    public record Hearing(Outcome outcome, @Nullable Confidential reason) {

        public enum Outcome {
            ANSWERED,
            EXPIRED,
            NOT_REQUIRED
        }

        private boolean settled() {
            return outcome != Outcome.NOT_REQUIRED || reason != null && !reason.isBlank();
        }
    }

    void requireTerms() {
        boolean offer = kind.leavesOffer();
        RuleViolation.unless(kind == DecisionKind.REFUSAL || startsOn != null, "START_DATE_MISSING");
        RuleViolation.unless(!offer || daysPerWeek != null, "DAYS_PER_WEEK_MISSING");
        RuleViolation.unless(!offer || supplierId != null, "SUPPLIER_MISSING");
    }

    void requireReasons() {
        boolean given = reasons != null && reasons.complete();
        RuleViolation.unless(kind.fullyFavourable() || given, "REASONS_MISSING");
    }

    void requireHearing() {
        RuleViolation.unless(!kind.needsHearing() || hearing != null && hearing.settled(), "HEARING_MISSING");
    }

    boolean exceptionReasonGiven() {
        return exceptionReason != null && !exceptionReason.isBlank();
    }

    Recommendation answering(@Nullable UUID openReassessment) {
        return new Recommendation(
                kind, startsOn, daysPerWeek, supplierId, reasons, hearing, exceptionReason, openReassessment);
    }

    LocalDate start() {
        return Objects.requireNonNull(startsOn);
    }

    Terms terms() {
        return new Terms(start(), Objects.requireNonNull(daysPerWeek), Objects.requireNonNull(supplierId));
    }
}
