package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.VIEW;
import static dk.samvaer.plan.domain.Plans.YEARLY;
import static dk.samvaer.plan.domain.Plans.active;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.content;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.knowing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan.Status;
import dk.samvaer.plan.domain.FollowUp.Benefit;
import dk.samvaer.plan.domain.FollowUp.GoalBenefit;
import dk.samvaer.plan.domain.FollowUp.Result;
import dk.samvaer.plan.domain.PedagogicalContent.Duty;
import dk.samvaer.plan.domain.PedagogicalContent.DutyAnswer;
import dk.samvaer.plan.domain.content.Aim;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Involvement.Kind;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What stands in a plan when all that the rules ask for is there. */
class CompletePlansTest {
    private static final OtherMeasure SUPPORT = new OtherMeasure("85", "bo-og-naboskab");
    private static final List<Involvement> PRESENT =
            List.of(new Involvement("85", "bo-og-naboskab", Kind.PARTICIPATED, null));

    @Test
    void R5_AP_05_each_goal_has_its_aim_and_the_plan_the_citizens_view() {
        var plan = Objects.requireNonNull(adoptedWith("TAXI").versions().adopted());
        assertThat(plan.content().goals()).extracting(Goal::aim).containsExactly(Aim.DEVELOP);
        assertThat(plan.citizensView().words()).isEqualTo(VIEW);
    }

    @Test
    void AP_06_R25_with_every_supplier_involved_the_plan_is_adopted_and_followed_up() {
        var written = after(drafting(), Plans.write(drafting(), content(PRESENT)));
        var known = knowing(
                knowing(written, new ExternalFact.TransportGranted(Plans.TRANSPORT, "TAXI", Plans.TRANSPORT)),
                new ExternalFact.Assessed(List.of(SUPPORT)));
        var adopted = after(known, Plans.adopt(known, TransportSection.Statement.NONE));
        assertThat(adopted.status()).isEqualTo(Status.ADOPTED);
        assertThat(adopted.followUp(held(Result.CONTINUE, Benefit.YES, PRESENT), YEARLY, NOW))
                .hasSize(1);
    }

    @Test
    void DU_02_without_any_benefit_the_plan_goes_on_until_it_is_decided_otherwise() {
        var plan = adoptedWith("TAXI");
        var events = plan.followUp(held(Result.CONTINUE, Benefit.NO, List.of()), YEARLY, NOW);
        assertThat(after(plan, events).status()).isEqualTo(Status.ADOPTED);
        assertThat(after(plan, events).versions()).isEqualTo(plan.versions());
    }

    @Test
    void R35_R37_the_pedagogical_plan_starts_from_the_citizens_resources_and_needs() {
        var plan = Objects.requireNonNull(active().versions().active());
        assertThat(plan.content().startingPoint().text()).contains("lave mad");
        assertThat(plan.content().goals())
                .extracting(PedagogicalContent.SubGoal::subGoalOf)
                .containsExactly(1);
    }

    @Test
    void SU_07_R38_R39_R40_R41_R42_the_pedagogical_plan_answers_each_duty_once() {
        var plan = Objects.requireNonNull(active().versions().active());
        assertThat(plan.content().duties()).extracting(DutyAnswer::duty).containsExactly(Duty.values());
        assertThat(plan.content().duties()).filteredOn(it -> it.how() == null).hasSize(1);
    }

    private static FollowUp held(Result result, Benefit benefit, List<Involvement> involvement) {
        return new FollowUp(TODAY, result, List.of(new GoalBenefit(1, benefit)), VIEW, null, involvement);
    }
}
