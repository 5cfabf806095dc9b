package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REPORT;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.acts.ReassessingSteps.closed;
import static dk.samvaer.visitation.domain.acts.ReassessingSteps.decide;
import static dk.samvaer.visitation.domain.acts.ReassessingSteps.readying;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Outcome;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens a reassessment, and how it ends. */
class ReassessingTest {
    private static final UUID ANOTHER_REPORT = UUID.fromString("11111111-0000-4000-8000-000000000099");

    @Test
    void section_11_a_request_that_the_citizen_takes_back_ends_the_reassessment_it_alone_has_caused() {
        var asked = Sample.active()
                .when(it -> new Reassessing(it, NOW).request(Sample.cause(REPORT, Trigger.CITIZEN_REQUEST)))
                .given();
        var open = Sample.openReassessment(asked.asCase());
        asked.when(it -> closed(it, "Nothing changes.")).refused("DECISION_REQUIRED");
        var withdrawn = asked.when(it -> new Reassessing(it, NOW).withdrawRequest(open, REPORT, Sample.VISITATOR))
                .given();
        assertThat(withdrawn.asCase().state()).isEqualTo(CaseState.ACTIVE);
        withdrawn
                .when(it -> new Reassessing(it, NOW).withdrawRequest(open, REPORT, Sample.VISITATOR))
                .refused("REASSESSMENT_NOT_OPEN");
    }

    @Test
    void SU_05_only_the_request_is_taken_back_and_what_others_have_reported_stays() {
        var request = ANOTHER_REPORT;
        var asked = Sample.reassessing()
                .when(it -> new Reassessing(it, NOW).request(Sample.cause(request, Trigger.CITIZEN_REQUEST)))
                .given();
        var open = Sample.openReassessment(asked.asCase());
        asked.when(it -> new Reassessing(it, NOW).withdrawRequest(open, REPORT, Sample.VISITATOR))
                .refused("REQUEST_UNKNOWN");
        var withdrawn = asked.when(it -> new Reassessing(it, NOW).withdrawRequest(open, request, Sample.VISITATOR))
                .given();
        assertThat(withdrawn.asCase().state()).isEqualTo(CaseState.REASSESSING);
        assertThat(withdrawn.asCase().reassessments().current().orElseThrow().demandsDecision())
                .isFalse();
    }

    @Test
    void SU_05_R28_a_report_of_changed_need_opens_a_reassessment_and_the_grant_stands() {
        var before = Sample.active();
        var after = before.when(it -> reported(it, REPORT)).after();
        assertThat(after.state()).isEqualTo(CaseState.REASSESSING);
        assertThat(after.grant()).isEqualTo(before.asCase().grant());
        assertThat(after.reassessments().current().orElseThrow().causes())
                .containsExactly(Sample.cause(REPORT, Trigger.SUPPLIER_NEED_CHANGE));
    }

    @Test
    void SU_05_a_further_report_is_attached_to_the_open_reassessment_and_acknowledged_as_merged() {
        var open = Sample.reassessing();
        var id = Sample.openReassessment(open.asCase());
        open.when(it -> reported(it, ANOTHER_REPORT))
                .then()
                .containsExactly(
                        new ReassessmentEvent.CauseAttached(
                                id, Sample.cause(ANOTHER_REPORT, Trigger.SUPPLIER_NEED_CHANGE)),
                        new ReassessmentEvent.NeedChangeReceived(id, ANOTHER_REPORT, true));
    }

    @Test
    void SU_05_the_same_report_again_changes_nothing_even_when_its_reassessment_is_closed() {
        Sample.reassessing().when(it -> reported(it, REPORT)).then().isEmpty();
        Sample.reassessing()
                .when(it -> closed(it, "Need is as before."))
                .given()
                .when(it -> reported(it, REPORT))
                .then()
                .isEmpty();
    }

    @Test
    void SU_05_there_is_nothing_to_reassess_before_a_decision() {
        Sample.ready().when(it -> reported(it, REPORT)).refused("CASE_STATE_FORBIDS");
    }

    @Test
    void a_reassessment_closes_without_change_for_a_stated_reason_and_the_case_is_active_again() {
        var closed = Sample.reassessing()
                .when(it -> closed(it, "Need is as before."))
                .after();
        assertThat(closed.state()).isEqualTo(CaseState.ACTIVE);
        Sample.reassessing().when(it -> closed(it, " ")).refused("REASON_REQUIRED");
        Sample.active()
                .when(it -> new Reassessing(it, NOW).close(UUID.randomUUID(), text("None is open.")))
                .refused("REASSESSMENT_NOT_OPEN");
    }

    @Test
    void R29_a_request_of_the_citizen_is_answered_by_a_decision_never_by_a_note() {
        var asked = Sample.active()
                .when(it -> new Reassessing(it, NOW).request(Sample.cause(REPORT, Trigger.CITIZEN_REQUEST)))
                .given();
        asked.when(it -> closed(it, "No.")).refused("DECISION_REQUIRED");
        var refused = decide(asked, recommendation(DecisionKind.CHANGE, null)).asCase();
        assertThat(refused.reassessments().current()).isEmpty();
    }

    @Test
    void DU_05_a_new_decision_changes_the_grant_and_closes_the_reassessment() {
        var open = Sample.reassessing();
        var id = Sample.openReassessment(open.asCase());
        var changed = decide(open, recommendation(DecisionKind.CHANGE, null)).asCase();
        var decision = changed.decisions().all().getLast();
        assertThat(changed.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(changed.grant()).extracting(Grant::decisionId).isEqualTo(decision.id());
        assertThat(changed.reassessments().all().getFirst().closing())
                .isEqualTo(new Reassessment.Closing(Outcome.NEW_DECISION, decision.id(), null, TODAY));
        assertThat(decision.recommendation().reassessmentId()).isEqualTo(id);
    }

    @Test
    void DE_04_a_termination_is_in_force_only_when_its_last_day_is_over() {
        var terminated = decide(Sample.reassessing(), recommendation(DecisionKind.TERMINATION, null));
        var grant = terminated.asCase().requireGrant();
        assertThat(grant.status()).isEqualTo(Grant.Status.ACTIVE);
        assertThat(grant.endsOn()).isEqualTo(Sample.START);
        var end = terminated.asCase().deadlines().stream()
                .filter(CaseDeadline.GrantEnd.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(end.due()).isEqualTo(DanishTime.endOf(Sample.START));
        var after = terminated.when(it -> it.deadlinePassed(end, end.due())).after();
        assertThat(after.requireGrant().status()).isEqualTo(Grant.Status.TERMINATED);
        assertThat(after.deadlines()).noneMatch(CaseDeadline.GrantEnd.class::isInstance);
    }

    @Test
    void DE_04_a_grant_is_changed_and_ended_by_decision_only_where_there_is_one() {
        var ended = decide(Sample.reassessing(), recommendation(DecisionKind.TERMINATION, null))
                .asCase();
        assertThat(ended.grant()).extracting(Grant::running).isEqualTo(false);
        assertThat(ended.state()).isEqualTo(CaseState.ACTIVE);
        var first = Sample.ready()
                .when(it -> new Deciding(it, NOW).draft(recommendation(DecisionKind.CHANGE, null), VISITATOR))
                .given();
        readying(first).refused("GRANT_MISSING");
        var second = Sample.reassessing()
                .when(it -> new Deciding(it, NOW).draft(Sample.grant(), VISITATOR))
                .given();
        readying(second).refused("GRANT_EXISTS");
    }

    @Test
    void a_decision_answers_only_a_reassessment_that_is_open() {
        var unknown = recommendation(DecisionKind.CHANGE, null).answering(UUID.randomUUID(), null);
        Sample.reassessing()
                .when(it -> new Deciding(it, NOW).draft(unknown, VISITATOR))
                .refused("REASSESSMENT_NOT_OPEN");
    }

    @ParameterizedTest
    @CsvSource({"CONTINUE, YES,", "CONTINUE, NO, LOW_BENEFIT", "CHANGE, PARTLY, FOLLOW_UP", "END, NO, LOW_BENEFIT"})
    void DU_02_R33_a_follow_up_asks_for_a_reassessment_unless_all_is_well(
            String result, String benefit, Trigger expected) {
        assertThat(Trigger.ofFollowUp(result, benefit).orElse(null)).isEqualTo(expected);
    }

    @Test
    void a_draft_from_before_the_reassessment_does_not_answer_it() {
        var refusal = recommendation(DecisionKind.REFUSAL, null);
        var one = Sample.drafted(Sample.findings(FunctionalLevel.L2), refusal);
        var first = Sample.firstDecision(one.asCase());
        var two = Sample.found(one, first)
                .when(it -> new Deciding(it, NOW).draft(refusal, VISITATOR))
                .given();
        var last = two.asCase().decisions().all().getLast().id();
        Sample.issue(two)
                .when(it -> new Reviewing(it, NOW).complain(Sample.complaintAbout(last)))
                .given()
                .when(it -> new Deciding(it, NOW)
                        .issue(first, Sample.sent(Delivery.LETTER), Sample.BORN, SampleAuthority.AUTHORITY, VISITATOR))
                .refused("REASSESSMENT_NOT_ANSWERED");
    }

    private static List<CaseEvent> reported(Case it, UUID report) {
        return new Reassessing(it, NOW).report(Sample.cause(report, Trigger.SUPPLIER_NEED_CHANGE));
    }
}
