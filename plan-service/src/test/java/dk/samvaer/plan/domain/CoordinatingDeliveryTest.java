package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.NOT_NEEDED;
import static dk.samvaer.plan.domain.Plans.REASON;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.VIEW;
import static dk.samvaer.plan.domain.Plans.YEARLY;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.agreement;
import static dk.samvaer.plan.domain.Plans.content;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samvaer.plan.domain.content.Agreement;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Involvement.Kind;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Where the citizen has other measures, their suppliers work in step. */
class CoordinatingDeliveryTest {
    private static final List<Involvement> BOTH = List.of(
            new Involvement("85", "bo-og-naboskab", Kind.PARTICIPATED, null),
            new Involvement("108", "skovhuset", Kind.CONTRIBUTED_IN_WRITING, null));
    private static final Agreement SUPPORT = agreement("85", "bo-og-naboskab");

    @Test
    void AP_06_a_plan_without_a_supplier_is_refused_with_its_name() {
        assertThat(missing(() -> adopt(List.of(), List.of())))
                .containsExactly("§ 85 bo-og-naboskab", "§ 108 skovhuset");
        assertThat(missing(() -> adopt(BOTH.subList(0, 1), List.of()))).containsExactly("§ 108 skovhuset");
    }

    @Test
    void R36_a_plan_says_who_does_what_when_and_how_it_is_told_or_is_refused_with_who_has_not_agreed() {
        refused("COORDINATION_AGREEMENT_MISSING", () -> adopt(BOTH, List.of(SUPPORT)));
        assertThat(missing(() -> adopt(BOTH, List.of(SUPPORT)))).containsExactly("§ 108 skovhuset");
        assertThat(adopt(BOTH, List.of(SUPPORT, agreement("108", "skovhuset")))).hasSize(1);
    }

    @Test
    void R36_an_agreement_leaves_nothing_open_and_is_that_supplier_s_for_that_measure() {
        var blank = new Agreement("108", "skovhuset", VIEW, Confidential.of(" "), VIEW);
        refused("COORDINATION_AGREEMENT_MISSING", () -> adopt(BOTH, List.of(SUPPORT, blank)));
        refused("COORDINATION_AGREEMENT_MISSING", () -> adopt(BOTH, List.of(SUPPORT, agreement("107", "skovhuset"))));
    }

    @Test
    void R36_with_who_has_declined_for_a_reason_nothing_need_be_agreed() {
        var declining = List.of(BOTH.getFirst(), new Involvement("108", "skovhuset", Kind.INVITED_DECLINED, REASON));
        assertThat(adopt(declining, List.of(SUPPORT))).hasSize(1);
        refused(
                "INVOLVEMENT_REASON_REQUIRED",
                () -> adopt(
                        List.of(BOTH.getFirst(), new Involvement("108", "skovhuset", Kind.INVITED_DECLINED, null)),
                        List.of(SUPPORT)));
    }

    @Test
    void AP_06_R36_a_measure_that_came_after_the_adoption_is_told_of_at_the_follow_up() {
        var plan = measured(Plans.adoptedWith("TAXI"));
        assertThat(missing(() -> followUp(plan, FollowUp.Result.CONTINUE, List.of())))
                .containsExactly("§ 85 bo-og-naboskab", "§ 108 skovhuset");
        refused("COORDINATION_AGREEMENT_MISSING", () -> followUp(plan, FollowUp.Result.CONTINUE, BOTH));
        assertThat(followUp(plan, FollowUp.Result.CHANGE, BOTH))
                .as("the next version says what is agreed")
                .hasSize(2);
    }

    private static List<String> missing(ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act).names();
    }

    private static List<ActionPlanEvent> followUp(
            ActionPlan plan, FollowUp.Result result, List<Involvement> involvement) {
        var benefits = List.of(new FollowUp.GoalBenefit(1, FollowUp.Benefit.YES));
        return plan.followUp(new FollowUp(TODAY, result, benefits, VIEW, null, involvement), YEARLY, Plans.NOW);
    }

    private static List<ActionPlanEvent> adopt(List<Involvement> involvement, List<Agreement> agreements) {
        var plan = after(drafting(), Plans.write(drafting(), content(involvement, agreements)));
        return Plans.adopt(measured(plan), NOT_NEEDED);
    }

    private static ActionPlan measured(ActionPlan plan) {
        return knowing(
                plan,
                new ExternalFact.Assessed(
                        List.of(new OtherMeasure("85", "bo-og-naboskab"), new OtherMeasure("108", "skovhuset"))));
    }
}
