package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import java.util.function.Predicate;

/** What is missing before a decision can be issued. */
// AS-01, AP-02, TG-03, TR-03, R11, R23
public record Readiness(List<Missing> missing) {

    /**
     * One thing that is missing.
     *
     * @param rule the clause that asks for it
     */
    public record Missing(String rule, String code) {}

    private record Rule(String clause, String code, Predicate<Case> met) {}

    private static final String TRANSPORT_NOT_DECIDED = "TRANSPORT_NOT_DECIDED";
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "AS-01", "NO_ASSESSMENT", it -> it.assessments().completed().isPresent()),
            new Rule("TG-03", "OPEN_ACCESS_NOT_CONSIDERED", Readiness::openAccessConsidered),
            new Rule("AP-02", "PLAN_OFFER_MISSING", it -> it.elsewhere().planOffered()),
            new Rule(
                    "AS-01",
                    "PLAN_NOT_SETTLED",
                    it -> it.elsewhere().planSettled() || !it.elsewhere().planOffered()),
            new Rule(
                    "TR-03", TRANSPORT_NOT_DECIDED, it -> it.elsewhere().transportDecided() || !transportExpected(it)));

    static Readiness of(Case it) {
        return new Readiness(RULES.stream()
                .filter(rule -> !rule.met().test(it))
                .map(rule -> new Missing(rule.clause(), rule.code()))
                .toList());
    }

    /** Refuses with the first thing that is missing; who does not get the offer needs no transport to it. */
    void require(DecisionKind kind) {
        missing.stream()
                .filter(it -> kind.leavesOffer() || !it.code().equals(TRANSPORT_NOT_DECIDED))
                .findFirst()
                .ifPresent(it -> {
                    throw new RuleViolation(it.code());
                });
    }

    private static boolean openAccessConsidered(Case it) {
        return it.assessments()
                .findings()
                .filter(Findings::openAccessConsidered)
                .isPresent();
    }

    private static boolean transportExpected(Case it) {
        return it.elsewhere().transportRequested()
                || it.assessments().findings().filter(Findings::transportDuty).isPresent();
    }
}
