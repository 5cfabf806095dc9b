package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Trace.Proposal;
import dk.samvaer.visitation.domain.Trace.Step;
import dk.samvaer.visitation.domain.reference.FunctionalLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the offer is for. The rules say what a decision must be able to show; a visitator decides. */
// SEL § 104; TG-01 to TG-07, R6, R7, R9, R20 to R22
final class TargetGroup {
    private static final int ADULT = 18;

    private TargetGroup() {}

    /**
     * What the rules make of an assessment.
     *
     * @param proposal null while no level has been chosen
     */
    record Proposed(@Nullable Proposal proposal, List<Step> steps) {}

    static Proposed propose(Findings findings) {
        var level = findings.judgement().level();
        var steps = new ArrayList<Step>();
        steps.add(Step.of("TG-01", "GROUND_MISSING", !findings.grounds().isEmpty()));
        steps.add(Step.of("TG-03", "OPEN_ACCESS_NOT_CONSIDERED", findings.openAccessConsidered()));
        steps.add(Step.of("TG-03", "OPEN_ACCESS_REASON_REQUIRED", !findings.openAccessCoversNeed()));
        steps.add(level == null ? Step.of("TG-04", "LEVEL_MISSING", false) : normally(level));
        boolean outside = findings.grounds().isEmpty() || findings.openAccessCoversNeed();
        return new Proposed(level == null ? null : outside ? Proposal.NORMALLY_OUT : byLevel(level), List.copyOf(steps));
    }

    private static Step normally(FunctionalLevel level) {
        return switch (level) {
            case L0 -> Step.of("TG-07", "LEADER_APPROVAL_REQUIRED", false);
            case L1, L2 -> Step.of("TG-05", "EXCEPTION_REASON_REQUIRED", false);
            case L3, L4 -> Step.of("TG-04", "LEVEL_NORMALLY_IN", true);
        };
    }

    private static Proposal byLevel(FunctionalLevel level) {
        return switch (level) {
            case L0 -> Proposal.NORMALLY_OUT;
            case L1, L2 -> Proposal.EXCEPTION_REQUIRED;
            case L3, L4 -> Proposal.NORMALLY_IN;
        };
    }

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
