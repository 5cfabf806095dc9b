package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.COMPLAINT;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REPORT;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Outcome;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Complaint.Appeal;
import dk.samvaer.visitation.domain.cases.Complaint.Review;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReassessingTest {
    private static final UUID ANOTHER_REPORT = UUID.fromString("11111111-0000-4000-8000-000000000099");

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
    void DE_04_a_grant_is_changed_and_ended_by_decision_only_where_there_is_one() {
        var ended = decide(Sample.reassessing(), recommendation(DecisionKind.TERMINATION, null))
                .asCase();
        assertThat(ended.grant()).extracting(Grant::status).isEqualTo(Grant.Status.TERMINATED);
        assertThat(ended.state()).isEqualTo(CaseState.DECIDED);
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
        var unknown = recommendation(DecisionKind.CHANGE, null).answering(UUID.randomUUID());
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
    void CP_08_R53_a_complaint_makes_the_municipality_look_again() {
        var complained = complained(Sample.active()).asCase();
        assertThat(complained.state()).isEqualTo(CaseState.REASSESSING);
        assertThat(complained.reassessments().current().orElseThrow().trigger()).isEqualTo(Trigger.COMPLAINT);
        assertThat(complained.decisions().all().getFirst().status()).isEqualTo(DecisionStatus.COMPLAINED);
    }

    @Test
    void CP_07_a_final_decision_can_still_be_complained_about_but_an_unknown_one_cannot() {
        var decision = Sample.firstDecision(Sample.active().asCase());
        complained(Sample.active().and(new DecisionEvent.BecameFinal(decision)));
        Sample.active()
                .when(it -> new Reassessing(it, NOW).complain(Sample.complaintAbout(UUID.randomUUID())))
                .refused("DECISION_UNKNOWN");
    }

    @Test
    void CP_09_a_maintained_decision_closes_the_reassessment_that_the_complaint_alone_opened() {
        var maintained =
                reviewed(complained(Sample.active()), Review.MAINTAINED).asCase();
        assertThat(maintained.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(maintained.reassessments().current()).isEmpty();
    }

    @Test
    void CP_09_a_maintained_decision_leaves_a_reassessment_open_that_has_other_causes() {
        var both = complained(Sample.reassessing());
        assertThat(reviewed(both, Review.MAINTAINED).asCase().reassessments().current())
                .isPresent();
        both.when(it -> closed(it, "Need is as before.")).refused("COMPLAINT_REVIEW_MISSING");
        reviewed(both, Review.MAINTAINED)
                .when(it -> closed(it, "Need is as before."))
                .then()
                .hasSize(1);
    }

    @Test
    void CP_09_an_upheld_complaint_needs_a_new_decision() {
        var upheld = reviewed(complained(Sample.active()), Review.UPHELD);
        upheld.when(it -> closed(it, "Nothing changes.")).refused("DECISION_REQUIRED");
        var decided = decide(upheld, recommendation(DecisionKind.CHANGE, null)).asCase();
        assertThat(decided.state()).isEqualTo(CaseState.ACTIVE);
    }

    @Test
    void CP_08_a_complaint_is_reviewed_once_with_reasons() {
        var complained = complained(Sample.active());
        complained.when(it -> review(it, Review.MAINTAINED, "")).refused("REASONS_MISSING");
        reviewed(complained, Review.MAINTAINED)
                .when(it -> review(it, Review.UPHELD, "After all."))
                .refused("COMPLAINT_REVIEWED_ALREADY");
        Sample.active().when(it -> review(it, Review.UPHELD, "There is none.")).refused("COMPLAINT_UNKNOWN");
    }

    @Test
    void CP_13_a_withdrawn_complaint_closes_what_it_opened() {
        var withdrawn = complained(Sample.active())
                .when(it -> new Reassessing(it, NOW).withdrawComplaint(COMPLAINT))
                .after();
        assertThat(withdrawn.state()).isEqualTo(CaseState.ACTIVE);
    }

    @Test
    void CP_13_a_complaint_that_was_withdrawn_or_settled_by_the_board_is_not_reviewed_any_more() {
        complained(Sample.active())
                .when(it -> new Reassessing(it, NOW).withdrawComplaint(COMPLAINT))
                .given()
                .when(it -> review(it, Review.MAINTAINED, "It holds."))
                .refused("COMPLAINT_SETTLED");
        complained(Sample.active())
                .when(it -> new Reassessing(it, NOW).appeal(COMPLAINT, Appeal.DISMISSED, TODAY.plusWeeks(6)))
                .given()
                .when(it -> review(it, Review.MAINTAINED, "It holds."))
                .refused("COMPLAINT_SETTLED");
    }

    @ParameterizedTest
    @CsvSource({"REMITTED, REMITTED", "CHANGED, CHANGED", "ANNULLED, ANNULLED"})
    void CP_12_an_overturned_decision_reopens_the_case_for_a_new_decision(Appeal outcome, DecisionStatus status) {
        var appealed = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reassessing(it, NOW).appeal(COMPLAINT, outcome, TODAY.plusWeeks(6)))
                .given();
        assertThat(appealed.asCase().state()).isEqualTo(CaseState.REASSESSING);
        assertThat(appealed.asCase().decisions().all().getFirst().status()).isEqualTo(status);
        appealed.when(it -> closed(it, "Same result.")).refused("DECISION_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({"AFFIRMED, FINAL", "DISMISSED, FINAL", "LAPSED, FINAL", "REFERRED, COMPLAINED"})
    void CP_12_other_outcomes_leave_the_case_as_it_is(Appeal outcome, DecisionStatus status) {
        var appealed = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reassessing(it, NOW).appeal(COMPLAINT, outcome, TODAY.plusWeeks(6)))
                .after();
        assertThat(appealed.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(appealed.decisions().all().getFirst().status()).isEqualTo(status);
    }

    @Test
    void CP_10_a_review_does_not_leave_the_citizen_worse_off() {
        var upheld = reviewed(complained(Sample.active()), Review.UPHELD);
        for (var worse : List.of(assessed(DecisionKind.CHANGE, 2), assessed(DecisionKind.TERMINATION, 3))) {
            drafted(upheld, worse).refused("REVIEW_MUST_NOT_WORSEN");
        }
        drafted(assessedAnew(upheld), assessed(DecisionKind.CHANGE, 4)).then().isNotEmpty();
    }

    @Test
    void CP_10_a_review_does_not_take_transport_away() {
        var transport = UUID.fromString("11111111-0000-4000-8000-000000000055");
        var upheld = reviewed(complained(Sample.active()), Review.UPHELD)
                .and(new ExternalFact.TransportRefused(transport, transport));
        drafted(upheld, assessed(DecisionKind.CHANGE, 4)).refused("REVIEW_MUST_NOT_WORSEN");
    }

    @Test
    void CP_10_what_comes_to_light_besides_the_complaint_may_lead_to_less() {
        var both = assessedAnew(reviewed(complained(Sample.reassessing()), Review.UPHELD));
        drafted(both, assessed(DecisionKind.CHANGE, 2)).then().isNotEmpty();
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
                .when(it -> new Reassessing(it, NOW).complain(Sample.complaintAbout(last)))
                .given()
                .when(it -> new Deciding(it, NOW)
                        .issue(first, Sample.sent(Delivery.LETTER), Sample.BORN, Sample.AUTHORITY, VISITATOR))
                .refused("REASSESSMENT_NOT_ANSWERED");
    }

    /** Not wished by the citizen. */
    private static Recommendation assessed(DecisionKind kind, int days) {
        var it = recommendation(kind, null);
        return new Recommendation(
                kind,
                Recommendation.Basis.ASSESSMENT,
                it.startsOn(),
                days,
                "nsv",
                null,
                it.reasons(),
                it.justification(),
                null);
    }

    private static Given assessedAnew(Given given) {
        return given.when(it ->
                        new Assessing(it, NOW).draft(Sample.findings(FunctionalLevel.L3), Sample.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static Given.Then drafted(Given given, Recommendation recommendation) {
        return readying(given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given());
    }

    private static List<CaseEvent> reported(Case it, UUID report) {
        return new Reassessing(it, NOW).report(Sample.cause(report, Trigger.SUPPLIER_NEED_CHANGE));
    }

    private static List<CaseEvent> closed(Case it, String reason) {
        return new Reassessing(it, NOW).close(Sample.openReassessment(it), text(reason));
    }

    private static Given complained(Given given) {
        return given.when(it -> new Reassessing(it, NOW).complain(Sample.complaintAbout(Sample.firstDecision(it))))
                .given();
    }

    private static List<CaseEvent> review(Case it, Review outcome, String reasons) {
        return new Reassessing(it, NOW).review(COMPLAINT, outcome, text(reasons), VISITATOR);
    }

    private static Given reviewed(Given given, Review outcome) {
        return given.when(it -> review(it, outcome, "The assessment holds.")).given();
    }

    private static Given decide(Given given, Recommendation recommendation) {
        return Sample.issue(given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given());
    }

    private static Given.Then readying(Given drafted) {
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, NOW).ready(id, Sample.BORN, VISITATOR));
    }
}
