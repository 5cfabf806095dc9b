package dk.samvaer.visitation.domain.rules;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.plan.CasePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every rule that must be met before a decision, and whether it is met. */
// AS-01, AP-02, TG-03, TR-03, DU-05, R11, R23
public record Readiness(List<Step> steps) {
    static final String LEADER_APPROVAL_REQUIRED = "LEADER_APPROVAL_REQUIRED";
    private static final Set<String> PLAN_OFFER = Set.of("PLAN_OFFER_MISSING", "PLAN_OFFER_OUTDATED");
    private static final String TRANSPORT_NOT_CONSIDERED = "TRANSPORT_NOT_CONSIDERED";
    private static final String TRANSPORT_REFUSAL_MISSING = "TRANSPORT_REFUSAL_MISSING";

    /**
     * One thing that is missing.
     *
     * @param rule the clause that asks for it
     * @param overridable whether a visitator may set it aside with a reason
     */
    public record Missing(String rule, String code, boolean overridable) {}

    private record Rule(String clause, String code, Predicate<Case> met) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "AS-01", "NO_ASSESSMENT", it -> it.assessments().completed().isPresent()),
            new Rule("TG-03", "OPEN_ACCESS_NOT_CONSIDERED", Readiness::openAccessConsidered),
            new Rule("AP-02", "PLAN_OFFER_MISSING", it -> it.externalFacts().planOffered()),
            new Rule(
                    "AS-01",
                    Justification.PLAN_NOT_SETTLED,
                    it -> it.externalFacts().planSettled()
                            || !it.externalFacts().planOffered()),
            new Rule(
                    "TR-03",
                    Justification.TRANSPORT_NOT_DECIDED,
                    it -> !it.externalFacts().transportWaits()),
            new Rule("TR-01", TRANSPORT_NOT_CONSIDERED, Readiness::transportConsidered),
            new Rule(
                    "TR-03",
                    TRANSPORT_REFUSAL_MISSING,
                    it -> !it.externalFacts().refusalWithoutLine()));

    /** The rules that apply before there is a draft. */
    public static Readiness of(Case it) {
        return new Readiness(
                Stream.concat(general(it), ProcessBasis.steps(it).stream()).toList());
    }

    private static Stream<Step> general(Case it) {
        return RULES.stream()
                .map(rule -> Step.of(rule.clause(), rule.code(), rule.met().test(it)));
    }

    /** The rules for one draft: those that apply to any decision, and those that depend on its content. */
    public static Readiness of(Draft draft) {
        var steps = new ArrayList<Step>();
        general(draft.theCase()).filter(it -> concerns(draft, it.code())).forEach(steps::add);
        steps.addAll(ReviewLimit.steps(draft));
        steps.addAll(grantFits(draft));
        steps.addAll(planFits(draft));
        steps.addAll(EffectiveDay.steps(draft));
        steps.addAll(TargetGroup.steps(draft));
        steps.addAll(new RemunerationRules(draft).steps());
        steps.addAll(DueProcess.steps(draft));
        steps.addAll(ProcessBasis.steps(draft));
        boolean offerDue = draft.choices().requiresPlanOffer(draft.birthDate(), draft.today());
        return new Readiness(steps.stream()
                .filter(it -> offerDue || !PLAN_OFFER.contains(it.code()))
                .map(it -> overridden(it, draft))
                .toList());
    }

    public List<Missing> missing() {
        return steps.stream()
                .filter(Step::missing)
                .map(it -> new Missing(it.rule(), it.code(), Justification.overridable(it.code())))
                .toList();
    }

    public boolean approvalMissing() {
        return missing().stream().anyMatch(it -> it.code().equals(LEADER_APPROVAL_REQUIRED));
    }

    /** Refuses with the first thing that is missing. */
    public void require() {
        require(missing().stream());
    }

    public void requireAllButApproval() {
        require(missing().stream().filter(it -> !it.code().equals(LEADER_APPROVAL_REQUIRED)));
    }

    private static void require(Stream<Missing> missing) {
        missing.findFirst().ifPresent(it -> {
            throw new RuleViolation(it.code());
        });
    }

    private static Step overridden(Step step, Draft draft) {
        var reason = draft.what().justification().override(step.code()).orElse(null);
        return step.missing() ? Step.given(step.rule(), step.code(), Outcome.OVERRIDDEN, reason) : step;
    }

    private static List<Step> grantFits(Draft draft) {
        boolean granted = draft.grant().isPresent();
        return switch (draft.kind()) {
            case GRANT, PARTIAL_GRANT -> List.of(Step.of("DU-01", "GRANT_EXISTS", !granted));
            case CHANGE ->
                List.of(
                        Step.of("DE-04", "GRANT_MISSING", granted),
                        Step.of("DE-05", "NOTHING_CHANGED", !draft.lines().isEmpty()),
                        Step.of("DU-05", "NEW_ASSESSMENT_REQUIRED", assessedAnew(draft)));
            case TERMINATION ->
                List.of(
                        Step.of("DE-04", "GRANT_MISSING", granted),
                        Step.of("DU-05", "NEW_ASSESSMENT_REQUIRED", assessedAnew(draft)));
            case REFUSAL -> List.of();
        };
    }

    /** Requires a new assessment before a change, unless the citizen wishes the change; transport is assessed by transport-service. */
    private static boolean assessedAnew(Draft draft) {
        var newest = draft.theCase().assessments().completed().map(Assessment::id);
        var before = draft.grant()
                .map(it -> draft.theCase().decisions().get(it.decisionId()))
                .map(Decision::issue)
                .map(Decision.Issue::assessmentId);
        boolean anew = !newest.equals(before)
                && !newest.equals(Optional.ofNullable(
                        draft.theCase().reassessments().carried().assessmentId()));
        return draft.leavesTerms() || draft.fullyFavourable() || anew;
    }

    private static boolean openAccessConsidered(Case it) {
        return it.assessments()
                .findings()
                .filter(Findings::openAccessConsidered)
                .isPresent();
    }

    /** A request waits for every decision that leaves the offer as it is or gives it; without the offer there is nothing to drive to. */
    // TR-05
    private static boolean concerns(Draft draft, String code) {
        return switch (code) {
            case Justification.TRANSPORT_NOT_DECIDED -> draft.kind().leavesOffer() || draft.refusesChange();
            case TRANSPORT_NOT_CONSIDERED, TRANSPORT_REFUSAL_MISSING ->
                draft.kind().leavesOffer();
            default -> true;
        };
    }

    /** Where there is the duty, somebody has spoken of transport: it was asked for, or the citizen has said that none is needed. */
    // TR-01
    private static boolean transportConsidered(Case it) {
        return it.reassessments().carried().transportConsidered(it)
                || it.assessments().findings().filter(Findings::transportDuty).isEmpty();
    }

    /** What an adopted plan states on transport is what a new grant decides. */
    // AP-04, TR-03
    private static List<Step> planFits(Draft draft) {
        var plan = draft.theCase().externalFacts().plan();
        if (plan == null
                || plan.status() != CasePlan.Status.ADOPTED
                || draft.grant().isPresent()) {
            return List.of();
        }
        var stated = Optional.ofNullable(plan.transportMode());
        return draft.kind().leavesOffer()
                ? List.of(Step.of(
                        "AP-04",
                        "PLAN_TRANSPORT_DIFFERS",
                        stated.equals(draft.transport().after())))
                : List.of();
    }
}
