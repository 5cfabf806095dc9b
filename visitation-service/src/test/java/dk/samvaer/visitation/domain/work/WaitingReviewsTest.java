package dk.samvaer.visitation.domain.work;

import static dk.samvaer.visitation.domain.Sample.COMPLAINT;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.PLACEMENT;
import static dk.samvaer.visitation.domain.Sample.PLAN;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.active;
import static dk.samvaer.visitation.domain.Sample.complaintAbout;
import static dk.samvaer.visitation.domain.Sample.firstDecision;
import static dk.samvaer.visitation.domain.Sample.reassessing;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.work.Waiting.work;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Reviewing;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a follow-up, a reassessment or the review of a complaint waits, and until when. */
class WaitingReviewsTest {
    @Test
    void AP_07_a_follow_up_waits_from_the_day_on_which_it_is_due_until_it_is_held() {
        var dueOn = START.plusYears(1);
        var due = active().and(new ExternalFact.FollowUpDue(PLAN, dueOn));
        assertThat(work(due).of(Role.VISITATOR)).contains(new Work.Item(Task.HOLD_FOLLOW_UP, dueOn, dueOn));
        assertThat(work(due.and(new ExternalFact.FollowUpHeld(PLAN))).of(Role.VISITATOR))
                .extracting(Work.Item::task)
                .doesNotContain(Task.HOLD_FOLLOW_UP);
    }

    @Test
    void AP_07_a_follow_up_waits_from_the_reminder_on_and_a_new_version_of_the_plan_does_not_hide_it() {
        var dueOn = START.plusYears(1);
        var reminded = active().and(new ExternalFact.FollowUpReminded(PLAN, dueOn, dueOn.minusWeeks(4)));
        var waits = new Work.Item(Task.HOLD_FOLLOW_UP, dueOn.minusWeeks(4), dueOn);
        assertThat(work(reminded).of(Role.VISITATOR)).contains(waits);
        var due = reminded.and(new ExternalFact.FollowUpDue(PLAN, dueOn));
        assertThat(work(due).of(Role.VISITATOR)).contains(waits);
        var adopted = due.and(new ExternalFact.PlanAdopted(PLAN, 2, "TAXI", null));
        assertThat(work(adopted).of(Role.VISITATOR)).contains(waits);
    }

    @Test
    void SU_04_an_overdue_pedagogical_plan_waits_for_the_supplier_until_it_is_in_force_or_the_placement_is_over() {
        var dueOn = START.plusWeeks(6);
        var overdue = active().and(new ExternalFact.PedagogicalPlanOverdue(PLACEMENT, dueOn));
        assertThat(work(overdue).of(Role.SUPPLIER_STAFF))
                .contains(new Work.Item(Task.WRITE_PEDAGOGICAL_PLAN, dueOn, dueOn));
        assertThat(work(overdue).of(Role.VISITATOR)).contains(new Work.Item(Task.AWAIT_PEDAGOGICAL_PLAN, dueOn, dueOn));
        for (var fact : List.of(
                new ExternalFact.PedagogicalPlanActivated(PLACEMENT),
                new ExternalFact.PlacementEnded(PLACEMENT, dueOn, dueOn))) {
            assertThat(work(overdue.and(fact)).items())
                    .extracting(Work.Item::task)
                    .doesNotContain(Task.WRITE_PEDAGOGICAL_PLAN, Task.AWAIT_PEDAGOGICAL_PLAN);
        }
    }

    @Test
    void SU_05_a_reassessment_waits_until_the_day_by_which_it_must_be_answered() {
        var open = reassessing().asCase().reassessments().current().orElseThrow();
        assertThat(work(reassessing()).of(Role.VISITATOR))
                .contains(new Work.Item(Task.REASSESS, open.openedOn(), open.decideBy()));
    }

    @Test
    void CP_08_a_complaint_is_reviewed_within_four_weeks() {
        assertThat(work(complained()).of(Role.VISITATOR))
                .contains(new Work.Item(Task.REVIEW_COMPLAINT, TODAY, TODAY.plusWeeks(4)));
    }

    @Test
    void CP_08_a_review_that_takes_longer_is_due_later_with_the_reassessment_that_it_opened() {
        var later = TODAY.plusWeeks(9);
        var extended = complained().when(it -> extended(it, later)).given();
        assertThat(work(extended).of(Role.VISITATOR))
                .contains(
                        new Work.Item(Task.REVIEW_COMPLAINT, TODAY, later), new Work.Item(Task.REASSESS, TODAY, later));
    }

    @Test
    void CP_09_R54_a_maintained_complaint_is_forwarded_by_itself_and_is_the_officers_only_where_it_got_stuck() {
        var maintained = complained()
                .when(it -> new Reviewing(it, NOW)
                        .review(
                                COMPLAINT,
                                Complaint.Review.MAINTAINED,
                                text("We stand by it."),
                                Sample.sent(Delivery.LETTER),
                                SampleAuthority.AUTHORITY,
                                Sample.VISITATOR))
                .given();
        assertThat(work(maintained).of(Role.COMPLAINT_OFFICER)).isEmpty();
        assertThat(work(maintained).nextActor()).isNotEqualTo(Optional.of(Role.COMPLAINT_OFFICER));
        var stuck = maintained
                .when(it -> new Reviewing(it, NOW).forwardingOverdue(COMPLAINT, TODAY))
                .given();
        assertThat(work(stuck).of(Role.COMPLAINT_OFFICER))
                .containsExactly(new Work.Item(Task.FORWARD_COMPLAINT, TODAY, TODAY));
        assertThat(work(stuck).nextActor()).contains(Role.COMPLAINT_OFFICER);
        var forwarded =
                stuck.when(it -> new Reviewing(it, NOW).forwarded(COMPLAINT)).given();
        assertThat(work(forwarded).of(Role.COMPLAINT_OFFICER)).isEmpty();
        forwarded.when(it -> new Reviewing(it, NOW).forwarded(COMPLAINT)).then().isEmpty();
        var withdrawn = stuck.when(it -> new Reviewing(it, NOW).withdrawComplaint(COMPLAINT))
                .given();
        assertThat(work(withdrawn).of(Role.COMPLAINT_OFFICER)).isEmpty();
        withdrawn
                .when(it -> new Reviewing(it, NOW).forwardingOverdue(COMPLAINT, TODAY))
                .then()
                .isEmpty();
    }

    @Test
    void CP_08_a_later_day_for_a_review_that_is_over_moves_nothing_and_an_unknown_complaint_is_refused() {
        var later = TODAY.plusWeeks(9);
        complained()
                .when(it -> new Reviewing(it, NOW)
                        .review(
                                COMPLAINT,
                                Complaint.Review.UPHELD,
                                text("We look again."),
                                Sample.sent(Delivery.LETTER),
                                SampleAuthority.AUTHORITY,
                                Sample.VISITATOR))
                .given()
                .when(it -> extended(it, later))
                .then()
                .isEmpty();
        complained()
                .when(it -> new Reviewing(it, NOW).withdrawComplaint(COMPLAINT))
                .given()
                .when(it -> extended(it, later))
                .then()
                .isEmpty();
        active().when(it -> extended(it, later)).refused("COMPLAINT_UNKNOWN");
    }

    private static Given complained() {
        return active().when(it -> new Reviewing(it, NOW).complain(complaintAbout(firstDecision(it))))
                .given();
    }

    private static List<CaseEvent> extended(Case it, LocalDate newDueOn) {
        return new Reviewing(it, NOW).extendReview(COMPLAINT, newDueOn);
    }
}
