package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Proposal;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Justification.RefusalReason;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the offer is for: proposes from the findings, and lists what a decision must show. A visitator decides. */
// SEL § 104; TG-01 to TG-09, R6, R7, R9, R20 to R22
public final class TargetGroup {
    private static final int ADULT = 18;
    private static final String GROUND_MISSING = "GROUND_MISSING";
    private static final String OPEN_ACCESS_REASON_REQUIRED = "OPEN_ACCESS_REASON_REQUIRED";
    private static final String EXCEPTION_REASON_REQUIRED = "EXCEPTION_REASON_REQUIRED";

    private static final Set<FunctionalLevel> NORMALLY_IN = EnumSet.of(FunctionalLevel.L3, FunctionalLevel.L4);

    private TargetGroup() {}

    /**
     * What the rules propose from an assessment.
     *
     * @param proposal null while no level has been chosen
     */
    public record Proposed(
            @Nullable Proposal proposal, @Nullable FunctionalLevel level, List<Step> steps) {}

    // TG-08
    public static Proposed propose(Findings findings) {
        var level = findings.judgement().level();
        var steps = List.of(
                ground(findings),
                Step.of("TG-03", "OPEN_ACCESS_NOT_CONSIDERED", findings.openAccessConsidered()),
                Step.of("TG-03", OPEN_ACCESS_REASON_REQUIRED, !findings.openAccessCoversNeed()),
                level == null ? Step.of("TG-04", "LEVEL_MISSING", false) : included(level, null),
                Step.of("TG-09", "AIM_MISSING", !findings.aims().isEmpty()));
        return new Proposed(level == null ? null : proposal(findings, level), level, steps);
    }

    /** What this draft must show. */
    static List<Step> steps(Draft draft) {
        var steps = new ArrayList<Step>();
        if (draft.kind().leavesOffer()) {
            steps.add(Step.of("TG-02", "AGE_BELOW_18", !draft.what().start().isBefore(adultOn(draft.birthDate()))));
        }
        draft.findings().ifPresent(findings -> steps.addAll(bySort(draft, findings)));
        return steps;
    }

    /** The day on which somebody born on 29 February turns 18 is 28 February. */
    private static LocalDate adultOn(LocalDate birthDate) {
        return birthDate.plusYears(ADULT);
    }

    private static List<Step> bySort(Draft draft, Findings findings) {
        return switch (draft.kind()) {
            case GRANT, PARTIAL_GRANT -> included(draft, findings);
            case CHANGE -> draft.leavesTerms() ? List.of() : included(draft, findings);
            case REFUSAL -> draft.refusesChange() ? List.of() : excluded(draft, findings);
            case TERMINATION ->
                draft.fullyFavourable() || !NORMALLY_IN.contains(findings.level())
                        ? List.of()
                        : excluded(draft, findings);
        };
    }

    private static List<Step> included(Draft draft, Findings findings) {
        var why = draft.what().exceptionReason();
        var steps = new ArrayList<Step>();
        steps.add(ground(findings));
        steps.add(
                findings.openAccessCoversNeed()
                        ? Step.given("TG-03", OPEN_ACCESS_REASON_REQUIRED, Outcome.EXCEPTION, why)
                        : Step.of("TG-03", OPEN_ACCESS_REASON_REQUIRED, true));
        steps.add(included(findings.level(), draft));
        if (findings.level() == FunctionalLevel.L0) {
            steps.add(approved("TG-07", draft));
        }
        return steps;
    }

    /** @param draft null where nothing has been said yet of why this citizen should be in */
    private static Step included(FunctionalLevel level, @Nullable Draft draft) {
        var why = draft == null ? null : draft.what().exceptionReason();
        return switch (level) {
            case L0 -> Step.given("TG-07", EXCEPTION_REASON_REQUIRED, Outcome.EXCEPTION, why);
            case L1, L2 -> Step.given("TG-05", EXCEPTION_REASON_REQUIRED, Outcome.EXCEPTION, why);
            case L3, L4 -> Step.of("TG-04", "LEVEL_NORMALLY_IN", true);
        };
    }

    private static List<Step> excluded(Draft draft, Findings findings) {
        return switch (findings.level()) {
            case L0, L1, L2 -> List.of(Step.of("TG-04", "LEVEL_NORMALLY_OUT", true));
            case L3 -> List.of(Step.of("TG-07", "LEVEL_ALONE_NO_REASON", otherwiseOutside(findings)));
            case L4 -> levelFourOut(draft, findings);
        };
    }

    /** The declaration's grounds are examples; each needs its own text, also where it was considered and is not met. */
    private static List<Step> levelFourOut(Draft draft, Findings findings) {
        var stated = draft.what().justification().refusal();
        boolean outside = otherwiseOutside(findings);
        var steps = new ArrayList<Step>();
        stated.stream().map(TargetGroup::ground).forEach(steps::add);
        boolean one = stated.stream().anyMatch(RefusalReason::met);
        steps.add(Step.of("TG-06", "REFUSAL_GROUND_REQUIRED", outside || one));
        steps.add(Step.of("TG-06", "GROUND_NOT_CONSIDERED", outside || LevelFourGrounds.considered(stated)));
        steps.add(Step.of(
                "TG-06",
                "BOTH_GROUNDS_REQUIRED",
                outside || draft.choices().levelFour().met(stated)));
        steps.add(approved("TG-06", draft));
        return steps;
    }

    private static Step ground(RefusalReason stated) {
        var how = stated.met() ? Outcome.EXCEPTION : Outcome.CONSIDERED;
        return Step.given("TG-06", stated.ground().name(), how, stated.text());
    }

    static Step approved(String rule, Draft draft) {
        var approval = draft.drafting().approval();
        return approval != null && draft.drafting().approved()
                ? new Step(rule, Readiness.LEADER_APPROVAL_REQUIRED, Outcome.APPROVED, approval.reason())
                : Step.of(rule, Readiness.LEADER_APPROVAL_REQUIRED, false);
    }

    private static Step ground(Findings findings) {
        return Step.of("TG-01", GROUND_MISSING, !findings.grounds().isEmpty());
    }

    private static boolean otherwiseOutside(Findings findings) {
        return findings.grounds().isEmpty() || findings.openAccessCoversNeed();
    }

    private static Proposal proposal(Findings findings, FunctionalLevel level) {
        if (otherwiseOutside(findings)) {
            return Proposal.NORMALLY_OUT;
        }
        return switch (level) {
            case L0 -> Proposal.NORMALLY_OUT;
            case L1, L2 -> Proposal.EXCEPTION_REQUIRED;
            case L3, L4 -> Proposal.NORMALLY_IN;
        };
    }
}
