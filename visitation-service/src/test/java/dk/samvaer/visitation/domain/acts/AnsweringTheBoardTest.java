package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.COMPLAINT;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Complaint.Appeal;
import dk.samvaer.visitation.domain.cases.Complaint.Review;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.AnsweredComplaint;
import dk.samvaer.visitation.domain.decision.DecisionRationale.ComplaintOutcome;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.rules.MunicipalChoices;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.work.Task;
import dk.samvaer.visitation.domain.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the board demands is implemented by its day, and never undoes what the municipality's own review has promised. */
class AnsweringTheBoardTest {
    private static final LocalDate IMPLEMENT_BY = TODAY.plusDays(10);

    @ParameterizedTest
    @EnumSource(names = {"CHANGED", "ANNULLED", "REMITTED"})
    void CP_12_what_the_board_overturned_is_decided_by_the_day_of_implementation(Appeal outcome) {
        var appealed = appealed(reviewed(complained(Sample.active()), Review.MAINTAINED), outcome, IMPLEMENT_BY);
        assertThat(appealed.asCase().reassessments().current().orElseThrow().decideBy())
                .isEqualTo(IMPLEMENT_BY);
        assertThat(Work.of(appealed.asCase()).mostUrgent()).contains(new Work.Item(Task.REASSESS, TODAY, IMPLEMENT_BY));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CHANGED", "ANNULLED", "REMITTED"})
    void CP_12_other_outcomes_set_no_day(Appeal outcome) {
        var appealed = appealed(reviewed(complained(Sample.active()), Review.MAINTAINED), outcome, IMPLEMENT_BY);
        assertThat(appealed.asCase().reassessments().current()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGED", "ANNULLED", "REMITTED"})
    void CP_12_a_case_that_was_closed_meanwhile_is_reopened_with_the_day_also_beside_another_open_one(Appeal outcome) {
        var maintained = reviewed(complained(Sample.active()), Review.MAINTAINED);
        var closing = new CaseAdministration.Closing(
                CaseAdministration.Closing.Reason.GRANT_TERMINATED, TODAY, TODAY.plusYears(5));
        var closed = maintained.and(new CaseAdministrationEvent.Closed(closing, VISITATOR));
        assertThat(closed.asCase().state()).isEqualTo(CaseState.CLOSED);
        var other = UUID.randomUUID();
        var reopened = closed.when(it ->
                        new Reviewing(it, other, NOW, MunicipalChoices.USUAL).appeal(COMPLAINT, outcome, IMPLEMENT_BY))
                .given();
        assertThat(reopened.asCase().state()).isEqualTo(CaseState.REASSESSING);
        assertThat(reopened.asCase().administration().besideCaseId()).isEqualTo(other);
        assertThat(decideBy(reopened)).isEqualTo(IMPLEMENT_BY);
        assertThat(decideBy(appealed(closed, outcome, IMPLEMENT_BY))).isEqualTo(IMPLEMENT_BY);
    }

    @Test
    void CP_12_of_two_causes_the_earlier_day_counts() {
        var both = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reassessing(it, NOW).report(Sample.cause(Sample.REPORT, Trigger.SUPPLIER_NEED_CHANGE)))
                .given();
        for (var day : List.of(TODAY.minusDays(1), IMPLEMENT_BY)) {
            assertThat(decideBy(appealed(both, Appeal.REMITTED, day))).isEqualTo(day);
        }
        assertThat(decideBy(appealed(both, Appeal.REMITTED, TODAY.plusYears(1))))
                .isEqualTo(TODAY.plusWeeks(6));
    }

    @Test
    void CP_12_CP_13_an_outcome_told_twice_or_after_the_complaint_was_withdrawn_changes_nothing() {
        var once = appealed(reviewed(complained(Sample.active()), Review.MAINTAINED), Appeal.REMITTED, IMPLEMENT_BY);
        once.when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, Appeal.CHANGED, TODAY))
                .then()
                .isEmpty();
        reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reviewing(it, NOW).withdrawComplaint(COMPLAINT))
                .given()
                .when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, Appeal.REMITTED, IMPLEMENT_BY))
                .then()
                .isEmpty();
    }

    @Test
    void CP_12_what_was_referred_onward_sets_a_day_only_when_it_is_overturned() {
        var referred = appealed(reviewed(complained(Sample.active()), Review.MAINTAINED), Appeal.REFERRED, TODAY);
        assertThat(decideBy(appealed(referred, Appeal.REMITTED, IMPLEMENT_BY))).isEqualTo(IMPLEMENT_BY);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REFERRED"})
    void CP_09_CP_10_the_board_on_the_rest_does_not_undo_what_a_partly_upheld_review_has_promised(Appeal outcome) {
        var partly = reviewed(assessedAnew(complained(Sample.active())), Review.PARTLY_UPHELD);
        var appealed = appealed(partly, outcome, IMPLEMENT_BY);
        appealed.when(it -> ReassessingSteps.closed(it, "The board has decided."))
                .refused("DECISION_REQUIRED");
        readied(appealed, DecisionKind.CHANGE, 2).refused("REVIEW_MUST_NOT_WORSEN");
        readied(appealed, DecisionKind.TERMINATION, 3).refused("REVIEW_MUST_NOT_WORSEN");
        readied(appealed, DecisionKind.CHANGE, 4).then().isNotEmpty();
    }

    /** Where all was upheld, the rest is what was added to the complaint after the review. */
    @ParameterizedTest
    @EnumSource(names = {"UPHELD", "PARTLY_UPHELD"})
    void CP_09_CP_13_a_withdrawal_after_the_review_drops_the_rest_and_not_what_was_promised(Review outcome) {
        var promised = reviewed(assessedAnew(complained(Sample.active())), outcome);
        var withdrawn = promised.when(it -> new Reviewing(it, NOW).withdrawComplaint(COMPLAINT))
                .given();
        withdrawn
                .when(it -> ReassessingSteps.closed(it, "The complaint was withdrawn."))
                .refused("DECISION_REQUIRED");
        readied(withdrawn, DecisionKind.CHANGE, 4).then().isNotEmpty();
    }

    @Test
    void CP_09_CP_12_what_the_board_demands_of_the_rest_is_decided_after_what_the_review_has_promised() {
        var partly = reviewed(assessedAnew(complained(Sample.active())), Review.PARTLY_UPHELD);
        var appealed = appealed(partly, Appeal.REMITTED, IMPLEMENT_BY);
        var first = Sample.issuing(readied(appealed, DecisionKind.CHANGE, 4).given())
                .given();
        assertThat(answered(first)).containsExactly(ComplaintOutcome.PARTLY_UPHELD);
        var open = first.asCase().reassessments().current().orElseThrow();
        assertThat(open.trigger()).isEqualTo(Trigger.APPEAL_REMITTED);
        assertThat(open.decideBy()).isEqualTo(IMPLEMENT_BY);
        var second = Sample.issuing(
                        readied(assessedAnew(first), DecisionKind.CHANGE, 5).given())
                .given();
        assertThat(answered(second)).containsExactly(ComplaintOutcome.REMITTED_BY_BOARD);
        assertThat(second.asCase().reassessments().current()).isEmpty();
    }

    @Test
    void CP_09_a_partly_upheld_complaint_about_a_refusal_is_not_answered_by_another_refusal() {
        var refused = Sample.issue(
                Sample.drafted(Sample.findings(FunctionalLevel.L2), Sample.recommendation(DecisionKind.REFUSAL, null)));
        var partly = reviewed(complained(refused), Review.PARTLY_UPHELD);
        readied(partly, DecisionKind.REFUSAL, 3).refused("COMPLAINT_NOT_REDRESSED");
        readied(assessedAnew(partly), DecisionKind.PARTIAL_GRANT, 2).then().isNotEmpty();
    }

    private static List<ComplaintOutcome> answered(Given issued) {
        return Objects.requireNonNull(Sample.rationale(issued).occasion()).complaints().stream()
                .map(AnsweredComplaint::outcome)
                .toList();
    }

    private static LocalDate decideBy(Given given) {
        return given.asCase().reassessments().current().orElseThrow().decideBy();
    }

    private static Given.Then readied(Given given, DecisionKind kind, int days) {
        var it = Sample.recommendation(kind, null);
        var drafted =
                new Recommendation(kind, it.startsOn(), days, "nsv", null, it.reasons(), it.justification(), null);
        return ReassessingSteps.readying(
                given.when(c -> new Deciding(c, NOW).draft(drafted, VISITATOR)).given());
    }

    private static Given assessedAnew(Given given) {
        return given.when(it -> new Assessing(it, NOW)
                        .draft(Sample.findings(FunctionalLevel.L3), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static Given complained(Given given) {
        return given.when(it -> new Reviewing(it, NOW).complain(Sample.complaintAbout(Sample.firstDecision(it))))
                .given();
    }

    private static Given reviewed(Given given, Review outcome) {
        return given.when(it -> new Reviewing(it, NOW)
                        .review(
                                COMPLAINT,
                                outcome,
                                text("Looked at again."),
                                Sample.sent(Delivery.LETTER),
                                SampleAuthority.AUTHORITY,
                                VISITATOR))
                .given();
    }

    private static Given appealed(Given given, Appeal outcome, LocalDate implementBy) {
        return given.when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, outcome, implementBy))
                .given();
    }
}
