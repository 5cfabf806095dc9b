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
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Complaint.Appeal;
import dk.samvaer.visitation.domain.cases.Complaint.Review;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.AnsweredComplaint;
import dk.samvaer.visitation.domain.decision.DecisionRationale.ComplaintOutcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Occasion;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.rules.Authority;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision after a complaint knows its outcome, and a maintained decision has a letter of its own. */
class AnsweringAComplaintTest {

    @ParameterizedTest
    @EnumSource(names = {"UPHELD", "PARTLY_UPHELD"})
    void R53_CP_09_a_decision_after_a_review_knows_the_outcome_of_the_complaint(Review outcome) {
        var decided = decided(reviewed(complained(Sample.active()), outcome), 4);
        assertThat(decided.trigger()).isEqualTo(Trigger.COMPLAINT);
        assertThat(decided.complaints())
                .containsExactly(new AnsweredComplaint(TODAY, TODAY, ComplaintOutcome.valueOf(outcome.name())));
    }

    @Test
    void CP_09_a_decision_beside_a_maintained_complaint_does_not_answer_the_complaint() {
        var decided = decided(reviewed(complained(Sample.reassessing()), Review.MAINTAINED), 4);
        assertThat(decided.trigger()).isEqualTo(Trigger.SUPPLIER_NEED_CHANGE);
        assertThat(decided.complaints()).isEmpty();
    }

    @Test
    void CP_09_where_a_complaint_came_first_and_is_not_answered_the_other_cause_is_the_occasion() {
        var both = complained(Sample.active())
                .when(it -> new Reassessing(it, NOW).report(Sample.cause(new UUID(0, 7), Trigger.SUPPLIER_NEED_CHANGE)))
                .given();
        var maintained = decided(reviewed(both, Review.MAINTAINED), 4);
        assertThat(maintained.trigger()).isEqualTo(Trigger.SUPPLIER_NEED_CHANGE);
        assertThat(maintained.complaints()).isEmpty();
        var withdrawn = both.when(it -> new Reviewing(it, NOW).withdrawComplaint(COMPLAINT))
                .given();
        assertThat(decided(withdrawn, 4).trigger()).isEqualTo(Trigger.SUPPLIER_NEED_CHANGE);
        assertThat(decided(withdrawn, 4).complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REMITTED, REMITTED_BY_BOARD", "CHANGED, CHANGED_BY_BOARD", "ANNULLED, ANNULLED_BY_BOARD"})
    void CP_12_a_decision_after_an_appeal_knows_what_the_board_decided(Appeal appeal, ComplaintOutcome outcome) {
        var appealed = reviewed(complained(Sample.active()), Review.MAINTAINED)
                .when(it -> new Reviewing(it, NOW).appeal(COMPLAINT, appeal, TODAY.plusWeeks(6)))
                .given();
        var decided = decided(appealed, 4);
        assertThat(decided.trigger()).isEqualTo(Trigger.APPEAL_REMITTED);
        assertThat(decided.complaints()).extracting(AnsweredComplaint::outcome).containsExactly(outcome);
    }

    @Test
    void DE_05_a_change_knows_what_the_citizen_had_before() {
        var decided = issued(reviewed(complained(Sample.active()), Review.UPHELD), 4);
        var before = Objects.requireNonNull(Sample.rationale(decided).before());
        assertThat(before.terms().daysPerWeek()).isEqualTo(3);
        assertThat(Sample.rationale(Sample.active()).before()).isNull();
    }

    @Test
    void CP_09_R53_a_maintained_decision_has_a_letter_of_its_own_and_an_upheld_complaint_has_none() {
        var maintained =
                reviewed(complained(Sample.active()), Review.MAINTAINED).asCase();
        var letter = Objects.requireNonNull(
                maintained.decisions().complaint(COMPLAINT).letter());
        assertThat(letter.sentOn()).isEqualTo(TODAY);
        assertThat(letter.deciding()).isEqualTo(SampleAuthority.UNIT);
        assertThat(letter.legalReferences()).extracting(LegalReference::key).containsExactly("RSL_66", "RSL_72");
        var upheld = reviewed(complained(Sample.active()), Review.UPHELD).asCase();
        assertThat(upheld.decisions().complaint(COMPLAINT).letter()).isNull();
    }

    @Test
    void CFG_01_nothing_is_maintained_where_the_rule_that_sends_it_to_the_board_has_no_valid_row() {
        var complained = complained(Sample.active());
        complained
                .when(it -> review(it, Review.MAINTAINED, SampleAuthority.without("RSL_66")))
                .refused("LEGAL_REFERENCE_MISSING");
        complained
                .when(it -> review(it, Review.MAINTAINED, SampleAuthority.without("SEL_141")))
                .then()
                .isNotEmpty();
    }

    private static Occasion decided(Given given, int days) {
        return Objects.requireNonNull(Sample.rationale(issued(given, days)).occasion());
    }

    private static Given issued(Given given, int days) {
        var assessed = given.when(it -> new Assessing(it, NOW)
                        .draft(Sample.findings(FunctionalLevel.L3), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
        var it = Sample.recommendation(DecisionKind.CHANGE, null);
        var change = new Recommendation(
                DecisionKind.CHANGE, it.startsOn(), days, "nsv", null, it.reasons(), it.justification(), null);
        return Sample.issue(assessed.when(c -> new Deciding(c, NOW).draft(change, VISITATOR))
                .given());
    }

    private static Given complained(Given given) {
        return given.when(it -> new Reviewing(it, NOW).complain(Sample.complaintAbout(Sample.firstDecision(it))))
                .given();
    }

    private static Given reviewed(Given given, Review outcome) {
        return given.when(it -> review(it, outcome, SampleAuthority.AUTHORITY)).given();
    }

    private static List<CaseEvent> review(Case it, Review outcome, Authority authority) {
        return new Reviewing(it, NOW)
                .review(COMPLAINT, outcome, text("It holds."), Sample.sent(Delivery.LETTER), authority, VISITATOR);
    }
}
