package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.COMPLAINT;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.acts.ReassessingSteps.closed;
import static dk.samvaer.visitation.domain.acts.ReassessingSteps.decide;
import static dk.samvaer.visitation.domain.acts.ReassessingSteps.readying;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Complaint.Appeal;
import dk.samvaer.visitation.domain.cases.Complaint.End;
import dk.samvaer.visitation.domain.cases.Complaint.Review;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.rules.Draft;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Complaints make the municipality look at its decision again; outcomes of the appeals board reopen it. */
class ReviewingADecisionTest {
    private static final UUID SOMETHING_ELSE = UUID.fromString("11111111-0000-4000-8000-000000000056");

    @Test
    void CP_08_R53_a_complaint_makes_the_municipality_look_again() {
        var complained = complained(Sample.active()).asCase();
        assertThat(complained.state()).isEqualTo(CaseState.REASSESSING);
        assertThat(complained.reassessments().current().orElseThrow().trigger()).isEqualTo(Trigger.COMPLAINT);
        assertThat(complained.decisions().all().getFirst().status()).isEqualTo(DecisionStatus.COMPLAINED);
    }

    @Test
    void CP_11_a_complaint_leaves_the_grant_as_it_is() {
        var active = Sample.active();
        assertThat(complained(active).asCase().grant())
                .isNotNull()
                .isEqualTo(active.asCase().grant());
    }

    @Test
    void CP_07_a_final_decision_can_still_be_complained_about_but_an_unknown_one_cannot() {
        var decision = Sample.firstDecision(Sample.active().asCase());
        complained(Sample.active().and(new DecisionEvent.BecameFinal(decision)));
        Sample.active()
                .when(it -> new Reviewing(it, NOW).complain(Sample.complaintAbout(UUID.randomUUID())))
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
                .when(it -> new Reviewing(it, NOW).withdrawComplaint(COMPLAINT))
                .after();
        assertThat(withdrawn.state()).isEqualTo(CaseState.ACTIVE);
    }

    @Test
    void CP_13_a_complaint_that_was_withdrawn_or_settled_by_the_board_is_not_reviewed_any_more() {
        complained(Sample.active())
                .when(it -> new Reviewing(it, NOW).withdrawComplaint(COMPLAINT))
                .given()
                .when(it -> review(it, Review.MAINTAINED, "It holds."))
                .refused("COMPLAINT_SETTLED");
        complained(Sample.active())
                .when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, Appeal.DISMISSED, TODAY.plusWeeks(6)))
                .given()
                .when(it -> review(it, Review.MAINTAINED, "It holds."))
                .refused("COMPLAINT_SETTLED");
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, CHANGED", "SATISFIED, FINAL"})
    void CP_09_a_complaint_that_is_closed_is_over_for_the_decision_and_what_was_upheld_is_still_owed(
            End how, DecisionStatus status) {
        var upheld = reviewed(complained(Sample.active()), Review.UPHELD);
        var closed = upheld.when(it -> new Reviewing(it, NOW).closeComplaint(COMPLAINT, how))
                .given();
        assertThat(closed.asCase().decisions().all().getFirst().status()).isEqualTo(status);
        closed.when(it -> closed(it, "Nothing changes.")).refused("DECISION_REQUIRED");
        drafted(assessedAnew(closed), assessed(DecisionKind.CHANGE, 2)).refused("REVIEW_MUST_NOT_WORSEN");
        closed.when(it -> new Reviewing(it, NOW).closeComplaint(COMPLAINT, how))
                .then()
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGED", "ANNULLED", "REMITTED"})
    void CP_07_a_complaint_about_what_the_board_has_overturned_is_registered(Appeal outcome) {
        var overturned = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, outcome, TODAY.plusWeeks(6)))
                .given();
        var decision = Sample.firstDecision(overturned.asCase());
        var another = new DecisionEvent.Complained(decision, SOMETHING_ELSE, List.of(), TODAY, TODAY.plusWeeks(4));
        var registered =
                overturned.when(it -> new Reviewing(it, NOW).complain(another)).after();
        assertThat(registered.decisions().knows(SOMETHING_ELSE)).isTrue();
        assertThat(registered.decisions().all().getFirst().status().name()).isEqualTo(outcome.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGED", "ANNULLED", "REMITTED"})
    void CP_13_what_was_overturned_stays_so_however_another_complaint_about_it_ends(Appeal outcome) {
        var overturned = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, outcome, TODAY.plusWeeks(6)))
                .given();
        var decision = Sample.firstDecision(overturned.asCase());
        var another = new DecisionEvent.Complained(decision, SOMETHING_ELSE, List.of(), TODAY, TODAY.plusWeeks(4));
        var registered =
                overturned.when(it -> new Reviewing(it, NOW).complain(another)).given();
        for (var ended : List.of(
                registered.when(it -> new Reviewing(it, NOW).withdrawComplaint(SOMETHING_ELSE)),
                registered.when(it -> new Reviewing(it, NOW).closeComplaint(SOMETHING_ELSE, End.SATISFIED)),
                registered.when(it -> new Reviewing(it, NOW).appeal(SOMETHING_ELSE, Appeal.AFFIRMED, TODAY)))) {
            assertThat(ended.after().decisions().all().getFirst().status().name())
                    .isEqualTo(outcome.name());
        }
    }

    @Test
    void CP_13_a_decision_stays_complained_about_while_another_complaint_about_it_is_open() {
        var first = reviewed(complained(Sample.active()), Review.MAINTAINED);
        var decision = Sample.firstDecision(first.asCase());
        var another = new DecisionEvent.Complained(decision, SOMETHING_ELSE, List.of(), TODAY, TODAY.plusWeeks(4));
        var both = first.when(it -> new Reviewing(it, NOW).complain(another)).given();
        assertThat(both.asCase().state()).isEqualTo(CaseState.REASSESSING);
        var appealed = both.when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, Appeal.AFFIRMED, TODAY))
                .given();
        assertThat(appealed.asCase().decisions().all().getFirst().status()).isEqualTo(DecisionStatus.COMPLAINED);
        var withdrawn = appealed.when(it -> new Reviewing(it, NOW).withdrawComplaint(SOMETHING_ELSE))
                .after();
        assertThat(withdrawn.decisions().all().getFirst().status()).isNotEqualTo(DecisionStatus.COMPLAINED);
        assertThat(withdrawn.state()).isEqualTo(CaseState.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"REMITTED, REMITTED", "CHANGED, CHANGED", "ANNULLED, ANNULLED"})
    void CP_12_an_overturned_decision_reopens_the_case_for_a_new_decision(Appeal outcome, DecisionStatus status) {
        var appealed = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, outcome, TODAY.plusWeeks(6)))
                .given();
        assertThat(appealed.asCase().state()).isEqualTo(CaseState.REASSESSING);
        assertThat(appealed.asCase().decisions().all().getFirst().status()).isEqualTo(status);
        appealed.when(it -> closed(it, "Same result.")).refused("DECISION_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({"AFFIRMED, FINAL", "DISMISSED, FINAL", "LAPSED, FINAL", "REFERRED, COMPLAINED"})
    void CP_12_other_outcomes_leave_the_case_as_it_is(Appeal outcome, DecisionStatus status) {
        var appealed = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, outcome, TODAY.plusWeeks(6)))
                .after();
        assertThat(appealed.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(appealed.decisions().all().getFirst().status()).isEqualTo(status);
    }

    @Test
    void CP_13_further_lines_are_reviewed_too_until_the_review_is_over() {
        var complained = complained(Sample.active());
        var line = UUID.fromString("11111111-0000-4000-8000-000000000077");
        var supplemented = complained
                .when(it -> new Reviewing(it, NOW).supplement(COMPLAINT, List.of(line)))
                .given();
        assertThat(supplemented.asCase().decisions().complaint(COMPLAINT).lineIds())
                .containsExactly(line);
        reviewed(complained, Review.MAINTAINED)
                .when(it -> new Reviewing(it, NOW).supplement(COMPLAINT, List.of(line)))
                .then()
                .isEmpty();
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
    void CP_10_what_else_asks_for_a_reassessment_does_not_lift_the_bar_and_is_decided_afterwards() {
        var both = assessedAnew(reviewed(complained(Sample.reassessing()), Review.UPHELD));
        drafted(both, assessed(DecisionKind.CHANGE, 2)).refused("REVIEW_MUST_NOT_WORSEN");
        var redressed = Sample.issuing(
                        drafted(both, assessed(DecisionKind.CHANGE, 4)).given())
                .given();
        var left = redressed.asCase().reassessments().current().orElseThrow();
        assertThat(left.causes()).extracting(it -> it.trigger()).containsExactly(Trigger.SUPPLIER_NEED_CHANGE);
        assertThat(redressed.asCase().state()).isEqualTo(CaseState.REASSESSING);
        drafted(assessedAnew(redressed), assessed(DecisionKind.CHANGE, 2))
                .then()
                .isNotEmpty();
    }

    @Test
    void C4_CP_09_transport_that_a_review_gives_is_answered_by_its_decision_and_asks_for_no_other() {
        var transport = UUID.fromString("11111111-0000-4000-8000-000000000055");
        var cause = Cause.of(Cause.ofTransport(transport, "TransportGranted"), Trigger.TRANSPORT, Sample.TODAY);
        var upheld = reviewed(complained(Sample.active()), Review.UPHELD)
                .when(it -> new Reassessing(it, Sample.NOW)
                        .transport(new ExternalFact.TransportGranted(transport, transport, "TAXI", null), cause))
                .given();
        var issued = Sample.issuing(drafted(assessedAnew(upheld), assessed(DecisionKind.CHANGE, 4))
                        .given())
                .given();
        assertThat(issued.asCase().reassessments().current()).isEmpty();
        assertThat(issued.asCase().state()).isEqualTo(CaseState.ACTIVE);
    }

    @Test
    void CP_10_a_move_to_another_supplier_worsens_too_unless_it_was_asked_for() {
        var upheld = assessedAnew(reviewed(complained(Sample.active()), Review.UPHELD));
        drafted(upheld, assessed(DecisionKind.CHANGE, 3, "csn")).refused("REVIEW_MUST_NOT_WORSEN");
        var asked = new Wish.Asked(Wish.Subject.CHANGE, null, "csn", null, null);
        drafted(Sample.wishing(upheld, asked), assessed(DecisionKind.CHANGE, 3, "csn"))
                .then()
                .isNotEmpty();
    }

    @Test
    void CP_10_another_mode_of_transport_worsens_too_unless_it_was_asked_for() {
        var transport = UUID.fromString("11111111-0000-4000-8000-000000000055");
        var upheld = assessedAnew(reviewed(complained(Sample.active()), Review.UPHELD));
        var taxi = upheld.and(new ExternalFact.TransportGranted(transport, transport, "TAXI", null));
        drafted(taxi, assessed(DecisionKind.CHANGE, 4)).then().isNotEmpty();
        var bus = upheld.and(new ExternalFact.TransportGranted(transport, transport, "BUS", null));
        drafted(bus, assessed(DecisionKind.CHANGE, 4)).refused("REVIEW_MUST_NOT_WORSEN");
        var asked = new Wish.Asked(Wish.Subject.CHANGE, null, null, "BUS", null);
        drafted(Sample.wishing(bus, asked), assessed(DecisionKind.CHANGE, 4))
                .then()
                .isNotEmpty();
    }

    @Test
    void CP_09_nothing_is_decided_before_the_review_is_recorded() {
        var complained = assessedAnew(complained(Sample.reassessing()));
        drafted(complained, assessed(DecisionKind.CHANGE, 4)).refused("COMPLAINT_REVIEW_MISSING");
        drafted(reviewed(complained, Review.UPHELD), assessed(DecisionKind.CHANGE, 4))
                .then()
                .isNotEmpty();
    }

    @Test
    void CP_10_what_was_maintained_bars_nothing_that_another_cause_demands() {
        var maintained = assessedAnew(reviewed(complained(Sample.reassessing()), Review.MAINTAINED));
        drafted(maintained, assessed(DecisionKind.CHANGE, 2)).then().isNotEmpty();
    }

    @Test
    void CP_09_what_was_upheld_is_given_on_the_line_that_was_complained_about() {
        var active = Sample.active();
        var issue = Objects.requireNonNull(
                active.asCase().decisions().all().getFirst().issue());
        var extent = issue.lines().stream()
                .filter(it -> it.subject() == DecisionLine.Subject.EXTENT)
                .map(DecisionLine::lineId)
                .toList();
        var about = new DecisionEvent.Complained(
                Sample.firstDecision(active.asCase()), COMPLAINT, extent, TODAY, TODAY.plusWeeks(4));
        var complained =
                active.when(it -> new Reviewing(it, NOW).complain(about)).given();
        var upheld = assessedAnew(reviewed(complained, Review.UPHELD));
        drafted(upheld, assessed(DecisionKind.CHANGE, 4)).then().isNotEmpty();
        var other = new ExternalFact.TransportGranted(SOMETHING_ELSE, SOMETHING_ELSE, "TAXI", null);
        drafted(upheld.and(other), assessed(DecisionKind.CHANGE, 3)).refused("COMPLAINT_NOT_REDRESSED");
        drafted(upheld, assessed(DecisionKind.REFUSAL, 3)).refused("REVIEW_MUST_NOT_WORSEN");
    }

    @Test
    void TR_05_transport_is_granted_with_the_offer_and_with_no_refusal() {
        assertThat(linesOf(DecisionKind.GRANT)).contains(DecisionLine.Subject.TRANSPORT);
        assertThat(linesOf(DecisionKind.REFUSAL)).doesNotContain(DecisionLine.Subject.TRANSPORT);
    }

    private static List<DecisionLine.Subject> linesOf(DecisionKind kind) {
        var drafted = Sample.drafted(Sample.findings(FunctionalLevel.L3), recommendation(kind, null))
                .asCase();
        return new Draft(drafted, drafted.decisions().all().getLast(), Sample.BORN, TODAY)
                .lines().stream().map(DecisionLine::subject).toList();
    }

    /** Not wished by the citizen. */
    private static Recommendation assessed(DecisionKind kind, int days) {
        return assessed(kind, days, "nsv");
    }

    private static Recommendation assessed(DecisionKind kind, int days, String supplier) {
        var it = recommendation(kind, null);
        return new Recommendation(kind, it.startsOn(), days, supplier, null, it.reasons(), it.justification(), null);
    }

    private static Given assessedAnew(Given given) {
        return given.when(it -> new Assessing(it, NOW)
                        .draft(Sample.findings(FunctionalLevel.L3), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static Given.Then drafted(Given given, Recommendation recommendation) {
        return readying(given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given());
    }

    private static Given complained(Given given) {
        return given.when(it -> new Reviewing(it, NOW).complain(Sample.complaintAbout(Sample.firstDecision(it))))
                .given();
    }

    private static List<CaseEvent> review(Case it, Review outcome, String reasons) {
        return new Reviewing(it, NOW)
                .review(
                        COMPLAINT,
                        outcome,
                        text(reasons),
                        Sample.sent(Delivery.LETTER),
                        SampleAuthority.AUTHORITY,
                        VISITATOR);
    }

    private static Given reviewed(Given given, Review outcome) {
        return given.when(it -> review(it, outcome, "The assessment holds.")).given();
    }
}
