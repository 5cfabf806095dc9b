package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.SUPPLIER;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.active;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.declined;
import static dk.samvaer.plan.domain.Plans.drafted;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.expected;
import static dk.samvaer.plan.domain.Plans.refused;
import static dk.samvaer.plan.domain.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.PedagogicalPlan.Basis;
import dk.samvaer.plan.domain.PedagogicalPlan.Status;
import dk.samvaer.starter.domain.Confidential;
import java.util.List;
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
        var events = plan.activate(declined().basis(), SUPPLIER, NOW);
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
    void R37_a_plan_says_what_is_worked_on_and_how() {
        var aimless = new PedagogicalContent(List.of(), Confidential.of("Samtale"));
        refused("SUB_GOAL_MISSING", () -> activate(aimless));
        refused("METHODS_MISSING", () -> activate(new PedagogicalContent(work(1).goals(), Confidential.of(" "))));
    }

    @Test
    void SU_04_a_new_version_of_the_action_plan_needs_a_review() {
        assertThat(active().planAdopted(2)).containsExactly(new PedagogicalPlanEvent.ReviewFellDue());
    }

    @Test
    void SU_04_the_version_it_is_based_on_needs_no_review() {
        assertThat(active().planAdopted(1)).isEmpty();
        assertThat(drafted().planAdopted(2)).isEmpty();
    }

    @Test
    void R24_the_review_ends_with_the_next_version() {
        var review = after(active(), active().planAdopted(2));
        assertThat(review.status()).isEqualTo(Status.REVIEW_NEEDED);
        assertThat(review.draft()).isEqualTo(work(1));
        var again = after(review, review.activate(ADOPTED, SUPPLIER, NOW));
        assertThat(again.status()).isEqualTo(Status.ACTIVE);
        assertThat(again.active()).extracting(ActivePlan::version).isEqualTo(2);
    }

    @Test
    void R24_a_supplier_who_writes_in_the_active_plan_reviews_it() {
        assertThat(active().write(work(null)))
                .containsExactly(
                        new PedagogicalPlanEvent.ReviewFellDue(), new PedagogicalPlanEvent.Written(work(null)));
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
        refused("PEDAGOGICAL_PLAN_STATE_FORBIDS", () -> closed.write(work(1)));
    }

    private static List<PedagogicalPlanEvent> activate(PedagogicalContent content) {
        return after(expected(), expected().draft(content)).activate(ADOPTED, SUPPLIER, NOW);
    }
}
