package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visitator's proposal that becomes a decision when it is issued.
 *
 * @param startsOn the first day of a grant or change, the last day of what is terminated; null for a refusal
 * @param wishId what the citizen asked for, if it was recorded
 * @param reassessmentId what it answers, if need is being reassessed
 * @param remuneration null where nobody speaks of it, as is the rule
 */
public record Recommendation(
        DecisionKind kind,
        @Nullable LocalDate startsOn,
        @Nullable Integer daysPerWeek,
        @Nullable String supplierId,
        @Nullable UUID wishId,
        @Nullable Reasons reasons,
        @HealthData Justification justification,
        @Nullable UUID reassessmentId,
        @Nullable Remuneration remuneration) {

    public Recommendation(
            DecisionKind kind,
            @Nullable LocalDate startsOn,
            @Nullable Integer daysPerWeek,
            @Nullable String supplierId,
            @Nullable UUID wishId,
            @Nullable Reasons reasons,
            Justification justification,
            @Nullable UUID reassessmentId) {
        this(kind, startsOn, daysPerWeek, supplierId, wishId, reasons, justification, reassessmentId, null);
    }

    /** The reasons that the letter must state. */
    // FVL §§ 22, 24; DE-01
    public record Reasons(Confidential legalRules, Confidential considerations, Confidential facts) {

        private boolean complete() {
            return !legalRules.isBlank() && !considerations.isBlank() && !facts.isBlank();
        }
    }

    public void requireConsistent() {
        boolean offer = kind.leavesOffer();
        RuleViolation.unless(kind == DecisionKind.REFUSAL || startsOn != null, "START_DATE_MISSING");
        RuleViolation.unless(!offer || daysPerWeek != null, "DAYS_PER_WEEK_MISSING");
        RuleViolation.unless(!offer || supplierId != null, "SUPPLIER_MISSING");
        justification.requireAllowed();
        if (remuneration != null) {
            remuneration.requireConsistent(kind);
        }
    }

    public Optional<Remuneration> remunerationFor(Remuneration.ActivityType activity) {
        return Optional.ofNullable(remuneration).filter(it -> it.activityType() == activity);
    }

    public boolean reasoned() {
        return reasons != null && reasons.complete();
    }

    public @Nullable Confidential exceptionReason() {
        return justification.exception();
    }

    public Recommendation answering(@Nullable UUID openReassessment, @Nullable UUID openWish) {
        return new Recommendation(
                kind,
                startsOn,
                daysPerWeek,
                supplierId,
                openWish,
                reasons,
                justification,
                openReassessment,
                remuneration);
    }

    public LocalDate start() {
        return Objects.requireNonNull(startsOn);
    }

    public Terms terms() {
        return new Terms(start(), Objects.requireNonNull(daysPerWeek), Objects.requireNonNull(supplierId));
    }
}
