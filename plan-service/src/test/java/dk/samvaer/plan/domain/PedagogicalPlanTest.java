package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.DUE;
import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.SUPPLIER;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.active;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.drafted;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.duties;
import static dk.samvaer.plan.domain.Plans.expected;
import static dk.samvaer.plan.domain.Plans.refused;
import static dk.samvaer.plan.domain.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.plan.domain.PedagogicalContent.Duty;
import dk.samvaer.plan.domain.PedagogicalContent.DutyAnswer;
import dk.samvaer.plan.domain.PedagogicalPlan.Basis;
import dk.samvaer.plan.domain.PedagogicalPlan.Status;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PedagogicalPlanTest {
    private static final Basis ADOPTED = adoptedWith("TAXI").basis();

    @Test
    void R24_the_supplier_drafts_a_plan_for_the_placement_that_started() {
        assertThat(expected().draft(work(1))).containsExactly(new PedagogicalPlanEvent.Written(work(1)));
        assertThat(drafted().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void R24_a_plan_is_drafted_once_and_then_written_on() {
        refused("PEDAGOGICAL_PLAN_STATE_FORBIDS", () -> drafted().draft(work(1)));
        assertThat(drafted().write(work(1))).hasSize(1);
    }

    @Test
    void SU_04_it_starts_from_the_adopted_action_plan() {
        assertThat(drafted().activate(ADOPTED, SUPPLIER, NOW))
                .containsExactly(new PedagogicalPlanEvent.Activated(new ActivePlan(1, work(1), 1, TODAY, SUPPLIER)));
    }

    @Test
    void SU_04_it_does_not_start_before_the_action_plan_is_settled() {
        refused("ACTION_PLAN_NOT_SETTLED", () -> drafting().basis());
    }

    @Test
    void C1_SU_04_where_the_plan_was_declined_it_starts_from_the_service_order() {
        var plan = after(expected(), expected().draft(work(null)));
        var events = plan.activate(Plans.ordered().basis(), SUPPLIER, NOW);
        assertThat(events)
                .containsExactly(
                        new PedagogicalPlanEvent.Activated(new ActivePlan(1, work(null), null, TODAY, SUPPLIER)));
    }

    @Test
    void SU_04_a_sub_goal_serves_a_goal_that_the_action_plan_has() {
        var plan = after(expected(), expected().draft(work(2)));
        refused("GOAL_UNKNOWN", () -> plan.activate(ADOPTED, SUPPLIER, NOW));
    }

    @Test
    void R35_R37_a_plan_says_where_it_starts_what_is_worked_on_and_how() {
        var it = work(1);
        var blank = Confidential.of(" ");
        refusedWith("STARTING_POINT_MISSING", blank, it.goals(), it.methods(), it.duties());
        refusedWith("SUB_GOAL_MISSING", it.startingPoint(), List.of(), it.methods(), it.duties());
        refusedWith("METHODS_MISSING", it.startingPoint(), it.goals(), blank, it.duties());
        assertThat(activate(it)).hasSize(1);
    }

    @Test
    void SU_07_R38_R39_R40_R41_R42_each_duty_is_met_or_does_not_apply_for_a_reason() {
        assertThat(activate(work(1))).hasSize(1);
        for (var duty : Duty.values()) {
            var others = duties().stream().filter(it -> it.duty() != duty).toList();
            refusedFor(others);
            refusedFor(with(others, new DutyAnswer(duty, null, null)));
            refusedFor(with(others, new DutyAnswer(duty, Confidential.of(" "), null)));
            refusedFor(with(others, new DutyAnswer(duty, Confidential.of("Yes"), Confidential.of("No"))));
            refusedFor(with(duties(), new DutyAnswer(duty, Confidential.of("Once more"), null)));
        }
    }

    @Test
    void SU_04_a_new_version_of_the_action_plan_needs_a_review_in_time() {
        assertThat(active().planAdopted(2, DUE)).containsExactly(new PedagogicalPlanEvent.ReviewBegun(DUE));
        assertThat(after(active(), active().planAdopted(2, DUE)).due().on()).isEqualTo(DUE);
    }

    @Test
    void SU_04_a_supplier_that_is_reviewing_already_owes_the_review_after_a_new_version_and_keeps_its_draft() {
        var reviewing = after(active(), active().write(work(null)));
        assertThat(reviewing.due().on()).isNull();
        var events = reviewing.planAdopted(2, DUE);
        assertThat(events).containsExactly(new PedagogicalPlanEvent.ReviewDemanded(DUE));
        var owed = after(reviewing, events);
        assertThat(owed.due().on()).isEqualTo(DUE);
        assertThat(owed.versions()).isEqualTo(reviewing.versions());
        assertThat(owed.planAdopted(3, DUE.plusDays(9))).isEmpty();
    }

    @Test
    void SU_04_R24_another_unit_needs_a_review_in_time_and_one_that_is_owed_already_is_not_put_off() {
        assertThat(active().unitChanged(DUE)).containsExactly(new PedagogicalPlanEvent.ReviewBegun(DUE));
        var unasked = after(active(), active().write(work(null)));
        assertThat(unasked.unitChanged(DUE)).containsExactly(new PedagogicalPlanEvent.ReviewDemanded(DUE));
        var owed = after(active(), active().planAdopted(2, DUE));
        assertThat(owed.unitChanged(DUE.plusDays(9))).isEmpty();
    }

    @Test
    void SU_04_another_unit_asks_for_no_review_of_a_plan_that_is_not_in_force() {
        assertThat(expected().unitChanged(DUE)).isEmpty();
        assertThat(drafted().unitChanged(DUE)).isEmpty();
        assertThat(after(active(), active().placementEnded(DUE)).unitChanged(DUE))
                .isEmpty();
    }

    @Test
    void SU_04_the_version_it_is_based_on_needs_no_review() {
        assertThat(active().planAdopted(1, DUE)).isEmpty();
        assertThat(drafted().planAdopted(2, DUE)).isEmpty();
    }

    @Test
    void R24_the_review_ends_with_the_next_version_which_tells_what_was_done_and_seen() {
        var review = after(active(), active().planAdopted(2, DUE));
        assertThat(review.status()).isEqualTo(Status.REVIEW_NEEDED);
        assertThat(review.versions().draft()).isEqualTo(work(1));
        refused("DONE_AND_SEEN_MISSING", () -> review.activate(ADOPTED, SUPPLIER, NOW));
        var written = after(review, review.write(work(1, "Skærer gulerødder selv.")));
        var again = after(written, written.activate(ADOPTED, SUPPLIER, NOW));
        assertThat(again.status()).isEqualTo(Status.ACTIVE);
        assertThat(again.versions().active()).extracting(ActivePlan::version).isEqualTo(2);
        assertThat(again.versions().superseded())
                .extracting(ActivePlan::version, ActivePlan::activatedBy, ActivePlan::activatedOn)
                .containsExactly(tuple(1, SUPPLIER, TODAY));
        assertThat(again.due()).isEqualTo(WritingDue.NONE);
    }

    @Test
    void R24_what_was_done_and_seen_is_written_anew_in_each_version() {
        var second = after(active(), active().write(work(1, "Skærer gulerødder selv.")));
        var worked = after(second, second.activate(ADOPTED, SUPPLIER, NOW));
        var third = after(worked, worked.planAdopted(3, DUE));
        refused("DONE_AND_SEEN_MISSING", () -> third.activate(ADOPTED, SUPPLIER, NOW));
    }

    @Test
    void R24_a_supplier_who_writes_in_the_active_plan_reviews_it() {
        assertThat(active().write(work(null)))
                .containsExactly(
                        new PedagogicalPlanEvent.ReviewBegun(null), new PedagogicalPlanEvent.Written(work(null)));
    }

    @Test
    void SU_04_a_plan_not_written_by_its_last_day_is_overdue_once() {
        var deadline = new PedagogicalPlanDeadline(DanishTime.endOf(DUE));
        assertThat(drafted().deadlines()).containsExactly(deadline);
        var passed = drafted().deadlinePassed(deadline, deadline.due());
        assertThat(passed).containsExactly(new PedagogicalPlanEvent.FellOverdue(DUE));
        var overdue = after(drafted(), passed);
        assertThat(overdue.due().overdue()).isTrue();
        assertThat(overdue.deadlines()).isEmpty();
        assertThat(after(overdue, overdue.activate(ADOPTED, SUPPLIER, NOW))
                        .due()
                        .overdue())
                .isFalse();
        assertThat(active().deadlines()).isEmpty();
    }

    @Test
    void SU_04_the_time_counts_from_the_end_of_the_clarification_and_not_while_the_placement_is_paused() {
        var clarified = after(drafted(), drafted().clarified(DUE.minusDays(7)));
        assertThat(clarified.due().on()).isEqualTo(DUE.minusDays(7));
        assertThat(active().clarified(DUE)).as("nothing is owed").isEmpty();
        var paused = after(clarified, clarified.placementPaused(TODAY));
        assertThat(paused.deadlines()).isEmpty();
        var resumed = after(paused, paused.placementResumed(TODAY.plusDays(10)));
        assertThat(resumed.due().on()).isEqualTo(DUE.plusDays(3));
        var late = after(drafted(), drafted().placementPaused(DUE.plusDays(1)));
        assertThat(late.deadlines()).as("a pause after the last day").hasSize(1);
        assertThat(after(late, late.placementResumed(DUE.plusDays(9))).due().on())
                .isEqualTo(DUE);
    }

    @Test
    void SM_an_active_plan_is_not_activated_again() {
        refused("PEDAGOGICAL_PLAN_STATE_FORBIDS", () -> active().activate(ADOPTED, SUPPLIER, NOW));
    }

    @Test
    void SM_the_end_of_the_placement_closes_it() {
        var closed = after(active(), active().placementEnded(TODAY));
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.placementEnded(TODAY)).isEmpty();
        assertThat(closed.deadlines()).isEmpty();
        assertThat(closed.placementPaused(TODAY)).isEmpty();
        refused("PEDAGOGICAL_PLAN_STATE_FORBIDS", () -> closed.write(work(1)));
    }

    private static void refusedFor(List<DutyAnswer> duties) {
        var it = work(1);
        refusedWith("DUTY_NOT_ANSWERED", it.startingPoint(), it.goals(), it.methods(), duties);
    }

    private static List<DutyAnswer> with(List<DutyAnswer> some, DutyAnswer one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static void refusedWith(
            String code,
            Confidential startingPoint,
            List<PedagogicalContent.SubGoal> goals,
            Confidential methods,
            List<DutyAnswer> duties) {
        refused(code, () -> activate(new PedagogicalContent(startingPoint, goals, methods, duties, null)));
    }

    private static List<PedagogicalPlanEvent> activate(PedagogicalContent content) {
        return after(expected(), expected().draft(content)).activate(ADOPTED, SUPPLIER, NOW);
    }
}
