package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;

/**
 * Whether the citizen is remunerated: as a rule nobody is, and only in very special cases for activities that earn or serve.
 *
 * @param reason individual and concrete
 */
// SEL § 105; PA-01, DE-05, R43, R44
public record Remuneration(ActivityType activityType, boolean granted, Confidential reason) {
    /** What the citizen does. */
    public enum ActivityType {
        INCOME_GENERATING,
        SERVICE
    }

    void requireConsistent(DecisionKind kind) {
        RuleViolation.unless(!reason.isBlank(), "REMUNERATION_REASON_REQUIRED");
        boolean fits = kind.leavesOffer() || kind == DecisionKind.REFUSAL && !granted;
        RuleViolation.unless(fits, "REMUNERATION_WITHOUT_OFFER");
    }
}
