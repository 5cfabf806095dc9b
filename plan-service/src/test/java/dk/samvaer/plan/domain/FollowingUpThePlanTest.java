package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.VIEW;
import static dk.samvaer.plan.domain.Plans.YEARLY;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan.Status;
import dk.samvaer.plan.domain.FollowUp.Benefit;
import dk.samvaer.plan.domain.FollowUp.GoalBenefit;
import dk.samvaer.plan.domain.FollowUp.Result;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Involvement.Kind;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingUpThePlanTest {
    private static final List<GoalBenefit> ALL = List.of(new GoalBenefit(1, Benefit.PARTLY));
    private static final LocalDate DUE = LocalDate.of(2027, 11, 30);
    private static final Deadline NEAR = new FollowUpDeadline(Instant.parse("2027-11-01T23:00:00Z"));
    private static final Deadline DEADLINE = new FollowUpDeadline(Instant.parse("2027-11-29T23:00:00Z"));
    private static final Deadline LATE = new FollowUpDeadline(Instant.parse("2027-11-30T23:00:00Z"));

    @Test
    void AP_07_four_weeks_before_its_day_in_Denmark_the_follow_up_is_near() {
        assertThat(adoptedWith("TAXI").deadlines()).containsExactly(NEAR);
        var events = adoptedWith("TAXI").deadlinePassed(NEAR, NEAR.due());
        assertThat(events).containsExactly(new ActionPlanEvent.FollowUpReminded(DUE));
        assertThat(after(adoptedWith("TAXI"), events).status()).isEqualTo(Status.ADOPTED);
        assertThat(after(adoptedWith("TAXI"), events).deadlines()).containsExactly(DEADLINE);
    }

    @Test
    void AP_07_when_the_day_comes_the_plan_is_under_follow_up_and_after_it_overdue_once() {
        var due = passed(passed(adoptedWith("TAXI"), NEAR), DEADLINE);
        assertThat(due.status()).isEqualTo(Status.UNDER_FOLLOW_UP);
        assertThat(due.deadlines()).containsExactly(LATE);
        assertThat(due.deadlinePassed(DEADLINE, DEADLINE.due())).isEmpty();
        assertThat(due.deadlinePassed(LATE, LATE.due())).containsExactly(new ActionPlanEvent.FollowUpFellOverdue(DUE));
        var overdue = passed(due, LATE);
        assertThat(overdue.status()).isEqualTo(Status.UNDER_FOLLOW_UP);
        assertThat(overdue.deadlines()).isEmpty();
        assertThat(overdue.deadlinePassed(LATE, LATE.due())).isEmpty();
    }

    @Test
    void AP_07_a_reminder_that_would_come_after_the_day_is_left_out() {
        assertThat(adoptedWith("TAXI").deadlinePassed(NEAR, DEADLINE.due()))
                .containsExactly(new ActionPlanEvent.FollowUpFellDue(DUE));
    }

    @Test
    void AP_07_another_mode_of_transport_moves_no_follow_up_and_a_draft_does_not_hide_it() {
        var drafting = knowing(
                passed(adoptedWith("TAXI"), NEAR),
                new ExternalFact.TransportChanged(Plans.TRANSPORT, "PUBLIC_TRANSPORT"));
        assertThat(drafting.status()).isEqualTo(Status.DRAFTING);
        assertThat(drafting.deadlines()).containsExactly(DEADLINE);
        var due = passed(drafting, DEADLINE);
        assertThat(due.status()).isEqualTo(Status.DRAFTING);
        var again = after(
                due,
                due.drafting(Plans.VISITATOR, DEADLINE.due())
                        .adopt(CitizensView.of(VIEW), Plans.AGREED, TransportSection.Statement.NONE, YEARLY));
        assertThat(again.status()).isEqualTo(Status.UNDER_FOLLOW_UP);
        assertThat(again.followUps().dueOn()).isEqualTo(DUE);
        assertThat(again.deadlines()).containsExactly(LATE);
    }

    @Test
    void AP_07_CONTINUE_keeps_the_plan_and_sets_the_next_day() {
        var plan = after(adoptedWith("TAXI"), hold(adoptedWith("TAXI"), Result.CONTINUE));
        assertThat(plan.status()).isEqualTo(Status.ADOPTED);
        assertThat(plan.followUps().dueOn()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void AP_07_CHANGE_starts_a_new_version() {
        var plan = after(adoptedWith("TAXI"), hold(adoptedWith("TAXI"), Result.CHANGE));
        assertThat(plan.status()).isEqualTo(Status.DRAFTING);
        assertThat(plan.versions().number()).isEqualTo(2);
    }

    @Test
    void AP_07_after_CHANGE_the_plan_in_force_is_followed_up_until_the_adoption_counts_anew() {
        var plan = after(adoptedWith("TAXI"), hold(adoptedWith("TAXI"), Result.CHANGE));
        assertThat(plan.deadlines()).containsExactly(NEAR);
        var later = NOW.plus(Duration.ofDays(60));
        var next = after(
                plan,
                plan.drafting(Plans.VISITATOR, later)
                        .adopt(CitizensView.of(VIEW), Plans.AGREED, TransportSection.Statement.NONE, YEARLY));
        assertThat(next.followUps().dueOn()).isEqualTo(TODAY.plusDays(60).plusYears(1));
    }

    @Test
    void AP_07_END_closes_the_plan() {
        var plan = after(adoptedWith("TAXI"), hold(adoptedWith("TAXI"), Result.END));
        assertThat(plan.status()).isEqualTo(Status.CLOSED);
        assertThat(plan.deadlines()).isEmpty();
    }

    @Test
    void AP_07_a_plan_that_is_not_adopted_is_not_followed_up() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> hold(drafting(), Result.CONTINUE));
    }

    @Test
    void AP_07_a_follow_up_lies_not_in_the_future() {
        var tomorrow = new FollowUp(TODAY.plusDays(1), Result.CONTINUE, ALL, VIEW, null, List.of());
        refused("DATE_IN_FUTURE", () -> adoptedWith("TAXI").followUp(tomorrow, YEARLY, NOW));
    }

    @Test
    void AP_07_a_follow_up_lies_not_before_the_adoption_of_the_plan_in_force() {
        var yesterday = new FollowUp(TODAY.minusDays(1), Result.CONTINUE, ALL, VIEW, null, List.of());
        refused("DATE_BEFORE_ADOPTION", () -> adoptedWith("TAXI").followUp(yesterday, YEARLY, NOW));
    }

    @Test
    void AP_06_follow_up_involves_the_supplier_of_every_other_measure() {
        var plan = knowing(
                adoptedWith("TAXI"), new ExternalFact.Assessed(List.of(new OtherMeasure("85", "bo-og-naboskab"))));
        refused("INTERDISCIPLINARY_INVOLVEMENT_MISSING", () -> hold(plan, Result.CONTINUE));
        var present = List.of(new Involvement("85", "bo-og-naboskab", Kind.PARTICIPATED, null));
        var held = new FollowUp(TODAY, Result.CHANGE, ALL, VIEW, null, present);
        assertThat(plan.followUp(held, YEARLY, NOW)).hasSize(2);
    }

    @Test
    void AP_07_while_the_case_is_closed_nothing_falls_due_and_nothing_is_done() {
        var closed = knowing(adoptedWith("TAXI"), new ExternalFact.CaseClosed(TODAY));
        assertThat(closed.deadlines()).isEmpty();
        assertThat(closed.deadlinePassed(DEADLINE, DEADLINE.due())).isEmpty();
        refused("CASE_CLOSED", () -> hold(closed, Result.CONTINUE));
        assertThat(closed.note(new ExternalFact.TransportChanged(UUID.randomUUID(), "PUBLIC_TRANSPORT")))
                .hasSize(1);
    }

    @Test
    void AP_02_an_offer_that_was_not_answered_ends_with_the_case() {
        var closed = knowing(Plans.offered(), new ExternalFact.CaseClosed(TODAY));
        refused("CASE_CLOSED", () -> Plans.offering(closed).accept(Party.Word.ofCitizen(TODAY)));
        var unoffered = knowing(Plans.known(), new ExternalFact.CaseClosed(TODAY));
        refused("CASE_CLOSED", () -> Plans.offering(unoffered).offer(TODAY, Offer.Channel.MEETING));
    }

    @Test
    void AP_07_a_case_that_is_taken_up_again_takes_the_plan_up_where_it_stopped() {
        var closed = knowing(adoptedWith("TAXI"), new ExternalFact.CaseClosed(TODAY));
        var again = knowing(closed, new ExternalFact.ReassessmentOpened(UUID.randomUUID()));
        assertThat(again.status()).isEqualTo(Status.ADOPTED);
        assertThat(again.deadlines()).containsExactly(NEAR);
        assertThat(hold(again, Result.CONTINUE)).hasSize(1);
    }

    @Test
    void R33_AP_07_each_goal_of_the_plan_in_force_is_followed_up_once_with_the_citizen() {
        assertThat(holding(ALL, VIEW)).hasSize(1);
        refused("GOAL_BENEFIT_MISSING", () -> holding(List.of(), VIEW));
        refused("GOAL_BENEFIT_MISSING", () -> holding(List.of(ALL.getFirst(), ALL.getFirst()), VIEW));
        refused("GOAL_UNKNOWN", () -> holding(List.of(new GoalBenefit(2, Benefit.YES)), VIEW));
        refused("CITIZENS_VIEW_MISSING", () -> holding(ALL, Confidential.of(" ")));
    }

    @Test
    void R33_the_plan_as_a_whole_benefits_as_its_goals_do_and_else_in_part() {
        assertThat(benefit(Benefit.NO, Benefit.NO)).isEqualTo(Benefit.NO);
        assertThat(benefit(Benefit.YES, Benefit.YES)).isEqualTo(Benefit.YES);
        assertThat(benefit(Benefit.YES, Benefit.NO)).isEqualTo(Benefit.PARTLY);
    }

    private static ActionPlan passed(ActionPlan plan, Deadline deadline) {
        return after(plan, plan.deadlinePassed(deadline, deadline.due()));
    }

    private static Benefit benefit(Benefit first, Benefit second) {
        var both = List.of(new GoalBenefit(1, first), new GoalBenefit(2, second));
        return new FollowUp(TODAY, Result.CONTINUE, both, VIEW, null, List.of()).benefit();
    }

    private static List<ActionPlanEvent> holding(List<GoalBenefit> benefits, Confidential view) {
        var held = new FollowUp(TODAY, Result.CONTINUE, benefits, view, null, List.of());
        return adoptedWith("TAXI").followUp(held, YEARLY, NOW);
    }

    private static List<ActionPlanEvent> hold(ActionPlan plan, Result result) {
        return plan.followUp(new FollowUp(TODAY, result, ALL, VIEW, null, List.of()), YEARLY, NOW);
    }
}
