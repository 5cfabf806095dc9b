package dk.samvaer.visitation.domain.work;

import static dk.samvaer.visitation.domain.Sample.COMPLAINT;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.PLACEMENT;
import static dk.samvaer.visitation.domain.Sample.PLAN;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.active;
import static dk.samvaer.visitation.domain.Sample.appraised;
import static dk.samvaer.visitation.domain.Sample.complaintAbout;
import static dk.samvaer.visitation.domain.Sample.decided;
import static dk.samvaer.visitation.domain.Sample.drafted;
import static dk.samvaer.visitation.domain.Sample.factFinding;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.firstDecision;
import static dk.samvaer.visitation.domain.Sample.grant;
import static dk.samvaer.visitation.domain.Sample.newCase;
import static dk.samvaer.visitation.domain.Sample.ready;
import static dk.samvaer.visitation.domain.Sample.reassessing;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.acts.FindingFactsTest;
import dk.samvaer.visitation.domain.acts.Reassessing;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits for whom. */
class WaitingWorkTest {
    private static final LocalDate DECIDE_BY = TODAY.plusWeeks(6);

    @Test
    void CO_02_in_a_new_case_the_visitator_is_to_send_the_notice() {
        assertWaits(newCase(), Task.SEND_NOTICE, Role.VISITATOR, DECIDE_BY);
    }

    @Test
    void AS_01_then_the_assessment_and_the_offer_of_a_plan_wait() {
        assertThat(work(factFinding()).items())
                .extracting(Work.Item::task)
                .containsExactly(Task.ASSESS, Task.OFFER_PLAN);
    }

    @Test
    void CO_01_an_answer_is_watched_for_until_the_day_it_was_asked_for() {
        assertThat(work(FindingFactsTest.requested()).of(Role.VISITATOR))
                .contains(new Work.Item(Task.AWAIT_INFORMATION, TODAY, TODAY.plusWeeks(2)));
        assertThat(work(FindingFactsTest.answered(FindingFactsTest.requested())).items())
                .extracting(Work.Item::task)
                .doesNotContain(Task.AWAIT_INFORMATION);
    }

    @Test
    void CO_02_a_request_without_consent_waits_for_a_leader_and_the_party_is_told_of_the_assessment_only() {
        var work = work(FindingFactsTest.withoutConsent());
        assertThat(work.nextActor()).contains(Role.LEADER);
        assertThat(work.asSeenByTheParty().items())
                .extracting(Work.Item::task)
                .contains(Task.ASSESS)
                .doesNotContain(Task.APPROVE_INFORMATION_REQUEST);
    }

    @Test
    void AP_02_it_is_the_citizens_turn_while_the_plan_is_offered_and_the_visitator_keeps_the_case_in_view() {
        var waiting = appraised(findings(FunctionalLevel.L3)).and(new ExternalFact.PlanOffered(PLAN, TODAY));
        assertThat(work(waiting).nextActor()).contains(Role.CITIZEN);
        assertThat(work(waiting).of(Role.VISITATOR))
                .extracting(Work.Item::task)
                .containsExactly(Task.DECIDE, Task.AWAIT_PLAN);
    }

    @Test
    void TR_03_a_transport_that_was_asked_for_is_decided_before_the_rest() {
        var transport = new ExternalFact.TransportRequested(UUID.randomUUID(), UUID.randomUUID());
        assertWaits(
                appraised(findings(FunctionalLevel.L3))
                        .and(
                                new ExternalFact.PlanOffered(PLAN, TODAY),
                                new ExternalFact.PlanDeclined(PLAN, TODAY),
                                transport),
                Task.DECIDE_TRANSPORT,
                Role.VISITATOR,
                DECIDE_BY);
    }

    @Test
    void a_case_that_is_ready_is_decided_and_a_draft_is_issued() {
        assertWaits(ready(), Task.DECIDE, Role.VISITATOR, DECIDE_BY);
        assertWaits(drafted(findings(FunctionalLevel.L3), grant()), Task.ISSUE, Role.VISITATOR, DECIDE_BY);
    }

    @Test
    void an_issued_decision_is_sent_the_same_day_and_the_supplier_is_to_start_on_the_first_day() {
        assertWaits(decided(), Task.NOTIFY, Role.VISITATOR, TODAY);
        assertThat(work(decided()).of(Role.SUPPLIER_STAFF))
                .extracting(Work.Item::task, Work.Item::dueOn)
                .containsExactly(tuple(Task.START_PLACEMENT, START));
    }

    @Test
    void section_11_a_rejected_placement_is_ordered_anew_at_once_however_far_ahead_the_first_day_is() {
        var rejected = decided().and(new ExternalFact.PlacementRejected(PLACEMENT, "FULL", TODAY));
        assertThat(START).isAfter(TODAY);
        assertThat(work(rejected).of(Role.VISITATOR)).contains(new Work.Item(Task.REORDER_PLACEMENT, TODAY, TODAY));
        assertThat(work(rejected.and(new ExternalFact.PlacementAccepted(PLACEMENT)))
                        .items())
                .extracting(Work.Item::task)
                .doesNotContain(Task.REORDER_PLACEMENT);
    }

    @Test
    void section_11_a_place_that_ends_while_the_grant_stands_is_ordered_anew_at_once() {
        var lastDay = START.plusMonths(2);
        var ended = active().and(new ExternalFact.PlacementEnded(PLACEMENT, lastDay, START.plusMonths(1)));
        assertThat(ended.asCase().externalFacts().placementStarted()).isFalse();
        assertThat(work(ended).items())
                .contains(new Work.Item(Task.REORDER_PLACEMENT, START.plusMonths(1), START.plusMonths(1)));
        assertThat(work(ended.and(new ExternalFact.PlacementStarted(UUID.randomUUID(), lastDay)))
                        .items())
                .extracting(Work.Item::task)
                .doesNotContain(Task.REORDER_PLACEMENT);
    }

    @Test
    void section_11_nothing_is_ordered_anew_for_a_place_that_ends_with_its_grant_or_that_another_has_followed() {
        var terminated =
                terminated().and(new ExternalFact.PlacementEnded(PLACEMENT, START.plusDays(1), START.plusDays(2)));
        assertThat(work(terminated).items()).extracting(Work.Item::task).doesNotContain(Task.REORDER_PLACEMENT);
        var followed = active().and(new ExternalFact.PlacementEnded(UUID.randomUUID(), START, START));
        assertThat(followed.asCase().externalFacts())
                .isEqualTo(active().asCase().externalFacts());
    }

    @Test
    void section_11_a_new_grant_waits_for_a_place_of_its_own() {
        var decision = firstDecision(active().asCase());
        var anew = terminated().and(new GrantEvent.Issued(UUID.randomUUID(), decision, grant().terms()));
        assertThat(work(anew).of(Role.SUPPLIER_STAFF))
                .containsExactly(new Work.Item(Task.START_PLACEMENT, START, START));
    }

    @Test
    void SU_02_clarification_waits_for_the_supplier_for_fourteen_days_and_then_for_the_visitator() {
        var lastDay = START.plusDays(13);
        assertThat(work(active()).of(Role.SUPPLIER_STAFF)).containsExactly(new Work.Item(Task.CLARIFY, START, lastDay));
        assertWaitsFor(
                Role.VISITATOR,
                active().and(new ExternalFact.ClarificationOverdue(PLACEMENT, lastDay)),
                Task.SETTLE_CLARIFICATION);
    }

    @Test
    void SU_03_a_clarification_without_agreement_waits_for_the_visitator_and_an_agreed_one_for_nobody() {
        assertWaitsFor(
                Role.VISITATOR,
                active().and(new ExternalFact.ClarificationCompleted(PLACEMENT, "NOT_AGREED", null)),
                Task.SETTLE_CLARIFICATION);
        var agreed = active().and(new ExternalFact.ClarificationCompleted(PLACEMENT, "UNIT_AGREED", UUID.randomUUID()));
        assertThat(work(agreed).of(Role.VISITATOR))
                .extracting(Work.Item::task)
                .doesNotContain(Task.SETTLE_CLARIFICATION);
        assertThat(work(agreed).of(Role.SUPPLIER_STAFF)).isEmpty();
    }

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
    void CP_08_a_later_day_for_a_review_that_is_over_moves_nothing_and_an_unknown_complaint_is_refused() {
        var later = TODAY.plusWeeks(9);
        complained()
                .when(it -> new Reassessing(it, NOW)
                        .review(COMPLAINT, Complaint.Review.UPHELD, text("We look again."), Sample.VISITATOR))
                .given()
                .when(it -> extended(it, later))
                .then()
                .isEmpty();
        complained()
                .when(it -> new Reassessing(it, NOW).withdrawComplaint(COMPLAINT))
                .given()
                .when(it -> extended(it, later))
                .then()
                .isEmpty();
        active().when(it -> extended(it, later)).refused("COMPLAINT_UNKNOWN");
    }

    @Test
    void nothing_is_left_to_do_in_a_case_that_was_closed() {
        var retention = TODAY.plusYears(5);
        var closing = new CaseAdministration.Closing(CaseAdministration.Closing.Reason.WITHDRAWN, TODAY, retention);
        assertThat(work(factFinding().and(new CaseAdministrationEvent.Closed(closing, Sample.VISITATOR)))
                        .items())
                .isEmpty();
    }

    private static void assertWaits(Given given, Task task, Role role, LocalDate dueOn) {
        var first = work(given).mostUrgent().orElseThrow();
        assertThat(first.task()).isEqualTo(task);
        assertThat(first.dueOn()).isEqualTo(dueOn);
        assertThat(work(given).nextActor()).contains(role);
    }

    private static void assertWaitsFor(Role role, Given given, Task task) {
        assertThat(work(given).of(role)).extracting(Work.Item::task).contains(task);
    }

    private static Work work(Given given) {
        return Work.of(given.asCase());
    }

    private static Given terminated() {
        var grant = Objects.requireNonNull(active().asCase().grant());
        return active().and(new GrantEvent.Terminated(grant.id(), grant.decisionId(), START.plusDays(1), "DECISION"));
    }

    private static Given complained() {
        return active().when(it -> new Reassessing(it, NOW).complain(complaintAbout(firstDecision(it))))
                .given();
    }

    private static List<CaseEvent> extended(Case it, LocalDate newDueOn) {
        return new Reassessing(it, NOW).extendReview(COMPLAINT, newDueOn);
    }
}
