package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Some rules before a decision may be set aside in one case with a reason; the others must be met. */
@VisitationTest
class OverridesOverHttpTest {
    private final Actors actors;
    private final CaseSteps steps;

    OverridesOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void AS_01_TR_03_what_waits_for_others_may_be_set_aside_with_a_reason_that_stays_with_the_decision() {
        var theCase = offeredOnly();
        var missing = actors.visitator().get(theCase + "/readiness").json().at("/missing");
        assertThat(missing.findValuesAsString("code")).containsExactly("PLAN_NOT_SETTLED", "TRANSPORT_NOT_DECIDED");
        assertThat(missing.findValuesAsString("overridable")).containsExactly("true", "true");
        var decision = steps.decide(theCase, grant("""
            {"code":"PLAN_NOT_SETTLED","reason":"Borgeren er indlagt"},{"code":"TRANSPORT_NOT_DECIDED",
            "reason":"Går selv den første måned"}\
            """));
        var shown = actors.visitator().get(theCase).json().at("/decisions/0");
        assertThat(decision).endsWith(shown.at("/id").asString());
        assertThat(shown.at("/justification/overrides").findValuesAsString("reason"))
                .containsExactly("Borgeren er indlagt", "Går selv den første måned");
        assertThat(shown.at("/issued/rationale/steps").findValuesAsString("outcome"))
                .contains("OVERRIDDEN");
    }

    @Test
    void AS_01_one_rule_set_aside_leaves_the_other_to_be_met() {
        var theCase = offeredOnly();
        var body = grant("""
            {"code":"PLAN_NOT_SETTLED","reason":"Borgeren er indlagt"}\
            """);
        var draft = actors.visitator().act("POST", theCase, "/decisions", body).at("/id");
        var refused = actors.visitator().act("POST", theCase, "/decisions/" + draft + "/readiness", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("TRANSPORT_NOT_DECIDED");
    }

    @Test
    void AP_02_a_rule_of_law_is_not_set_aside_and_nothing_is_without_a_reason() {
        var theCase = steps.factFinding();
        var law = grant("""
            {"code":"PLAN_OFFER_MISSING","reason":"Haster"}\
            """);
        var refused = actors.visitator().act("POST", theCase, "/decisions", law);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("OVERRIDE_NOT_ALLOWED");
        var unreasoned = grant("""
            {"code":"PLAN_NOT_SETTLED","reason":" "}\
            """);
        var invalid = actors.visitator().act("POST", theCase, "/decisions", unreasoned);
        assertThat(invalid.status()).isEqualTo(400);
        assertThat(invalid.at("/errors/0/pointer")).isEqualTo("/overrides/0/reason");
        assertThat(actors.visitator().get(theCase).json().at("/decisions")).isEmpty();
    }

    /** Assessed, the plan offered and not answered, transport asked for and not determined. */
    private String offeredOnly() {
        var theCase = steps.factFinding();
        steps.wish(theCase, Bodies.wish());
        steps.assessAgain(theCase);
        steps.tell("plan.plan-offered.v1", steps.planId, 1, caseId(theCase), """
            {"planId":"%s","offeredOn":"%s"}\
            """, steps.planId, today());
        steps.tell(
                "transport.transport-requested.v1",
                steps.transportId,
                1,
                caseId(theCase),
                """
                {"transportGrantId":"%s","decisionLineId":"%s"}\
                """,
                steps.transportId,
                steps.transportLineId);
        steps.awaitShown(theCase, "/plan/status", "OFFERED");
        steps.awaitShown(theCase, "/transports/0/status", "REQUESTED");
        return theCase;
    }

    private String grant(String overrides) {
        return Bodies.with(Bodies.grant(), """
            "overrides":[%s]\
            """.formatted(overrides));
    }
}
