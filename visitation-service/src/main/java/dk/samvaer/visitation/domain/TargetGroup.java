package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;

/** Who the offer is for. The rules say what a decision must be able to show; a visitator decides. */
// SEL § 104; TG-01 to TG-07, R6, R7, R9, R20 to R22
final class TargetGroup {
    private static final int ADULT = 18;

    private TargetGroup() {}

    static void require(Recommendation decision, Findings findings, LocalDate birthDate) {
        if (decision.kind().leavesOffer()) {
            requireAdult(decision, birthDate);
        }
        if (decision.kind().grants()) {
            requireIncluded(decision, findings);
        }
        if (decision.kind() == DecisionKind.REFUSAL) {
            requireExcluded(findings);
        }
    }

    private static void requireAdult(Recommendation decision, LocalDate birthDate) {
        RuleViolation.unless(!decision.start().isBefore(birthDate.plusYears(ADULT)), "AGE_BELOW_18");
    }

    private static void requireIncluded(Recommendation decision, Findings findings) {
        boolean explained = decision.exceptionReasonGiven();
        RuleViolation.unless(!findings.grounds().isEmpty(), "GROUND_MISSING");
        RuleViolation.unless(explained || !findings.openAccessCoversNeed(), "OPEN_ACCESS_REASON_REQUIRED");
        switch (findings.level()) {
            case L0 -> throw new RuleViolation("LEADER_APPROVAL_REQUIRED");
            case L1, L2 -> RuleViolation.unless(explained, "EXCEPTION_REASON_REQUIRED");
            case L3, L4 -> {}
        }
    }

    private static void requireExcluded(Findings findings) {
        boolean otherwiseOutside = findings.grounds().isEmpty() || findings.openAccessCoversNeed();
        switch (findings.level()) {
            case L0, L1, L2 -> {}
            case L3 -> RuleViolation.unless(otherwiseOutside, "LEVEL_ALONE_NO_REASON");
            case L4 -> RuleViolation.unless(otherwiseOutside, "LEADER_APPROVAL_REQUIRED");
        }
    }
}
