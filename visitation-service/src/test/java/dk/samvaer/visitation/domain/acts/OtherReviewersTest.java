package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.COMPLAINT;
import static dk.samvaer.visitation.domain.Sample.LEADER;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.rules.Reviewers.ANYBODY;
import static dk.samvaer.visitation.domain.rules.Reviewers.OTHER_THAN_AUTHORS;
import static dk.samvaer.visitation.domain.rules.Reviewers.UNINVOLVED;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Complaint.Review;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.Dated;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.rules.LevelFourGrounds;
import dk.samvaer.visitation.domain.rules.MunicipalChoices;
import dk.samvaer.visitation.domain.rules.Reviewers;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the municipality has said so, others than those who made a decision review it and answer the complaint. */
class OtherReviewersTest {
    private static final String CODE = "REVIEWER_IS_AUTHOR";
    private static final Actor ANOTHER = new Actor("visitator-2", Role.VISITATOR);
    private static final Actor THIRD = new Actor("visitator-3", Role.VISITATOR);

    /** The author of the decision, who is a leader by now. */
    private static final Actor PROMOTED = new Actor(VISITATOR.subject(), Role.LEADER);

    @Test
    void CP_08_by_default_the_author_reviews_and_answers() {
        var reviewed = review(complained(), ANYBODY, VISITATOR).given();
        issue(ready(reviewed, ANYBODY, VISITATOR, VISITATOR), ANYBODY, VISITATOR)
                .then()
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OTHER_THAN_AUTHORS", "UNINVOLVED"})
    void CP_08_the_author_does_not_review_and_another_does(Reviewers reviewers) {
        for (var outcome : Review.values()) {
            reviewing(complained(), outcome, reviewers, VISITATOR).refused(CODE);
            reviewing(complained(), outcome, reviewers, PROMOTED).refused(CODE);
            reviewing(complained(), outcome, reviewers, ANOTHER).then().isNotEmpty();
        }
    }

    @Test
    void CP_08_who_only_revised_the_draft_is_an_author_too() {
        var revised = assessedAnew(complainedOf(madeBy(ANOTHER, VISITATOR, THIRD)));
        for (var author : List.of(VISITATOR, ANOTHER, THIRD)) {
            review(revised, OTHER_THAN_AUTHORS, author).refused(CODE);
        }
        review(revised, OTHER_THAN_AUTHORS, new Actor("visitator-4", Role.VISITATOR))
                .then()
                .isNotEmpty();
    }

    @Test
    void CP_08_who_approved_the_decision_may_review_it_unless_only_the_uninvolved_may() {
        var approved = complainedOf(approvedByALeader());
        review(approved, OTHER_THAN_AUTHORS, LEADER).then().isNotEmpty();
        review(approved, UNINVOLVED, LEADER).refused(CODE);
        review(approved, UNINVOLVED, ANOTHER).then().isNotEmpty();
    }

    @Test
    void CP_08_the_author_neither_drafts_nor_declares_ready_nor_issues_the_answer() {
        var upheld = review(complained(), OTHER_THAN_AUTHORS, ANOTHER).given();
        draft(upheld, OTHER_THAN_AUTHORS, VISITATOR).refused(CODE);
        var drafted = draft(upheld, OTHER_THAN_AUTHORS, ANOTHER).given();
        revise(drafted, OTHER_THAN_AUTHORS, VISITATOR).refused(CODE);
        readying(drafted, OTHER_THAN_AUTHORS, VISITATOR).refused(CODE);
        var ready = readying(drafted, OTHER_THAN_AUTHORS, ANOTHER).given();
        issue(ready, OTHER_THAN_AUTHORS, VISITATOR).refused(CODE);
        issue(ready, OTHER_THAN_AUTHORS, ANOTHER).then().isNotEmpty();
    }

    @Test
    void CP_08_a_draft_that_the_author_began_before_the_complaint_is_not_issued_by_another() {
        var begun = draft(assessedAnew(Sample.reassessing()), OTHER_THAN_AUTHORS, VISITATOR)
                .given();
        var upheld = review(complainedOf(begun), OTHER_THAN_AUTHORS, ANOTHER).given();
        readying(upheld, OTHER_THAN_AUTHORS, ANOTHER).refused(CODE);
        revise(upheld, OTHER_THAN_AUTHORS, ANOTHER).then().isNotEmpty();
        var takenOver = revise(upheld, OTHER_THAN_AUTHORS, ANOTHER).given();
        readying(takenOver, OTHER_THAN_AUTHORS, ANOTHER).refused(CODE);
        var discarded = takenOver
                .when(it -> deciding(it, OTHER_THAN_AUTHORS).discard(newest(it).id(), VISITATOR))
                .given();
        issue(ready(discarded, OTHER_THAN_AUTHORS, ANOTHER, ANOTHER), OTHER_THAN_AUTHORS, THIRD)
                .then()
                .isNotEmpty();
    }

    @Test
    void CP_08_a_draft_made_ready_before_the_municipality_said_so_is_not_issued_after_that() {
        var upheld = review(complained(), ANYBODY, VISITATOR).given();
        var ready = ready(upheld, ANYBODY, VISITATOR, VISITATOR);
        issue(ready, OTHER_THAN_AUTHORS, ANOTHER).refused(CODE);
    }

    @Test
    void CP_08_an_involved_leader_does_not_approve_the_answer_either() {
        var upheld =
                review(complainedOf(approvedByALeader()), UNINVOLVED, ANOTHER).given();
        var drafted = draft(upheld, UNINVOLVED, ANOTHER).given();
        var decisionId = newest(drafted.asCase()).id();
        drafted.when(it -> deciding(it, UNINVOLVED).refuseApproval(decisionId, text("No."), LEADER))
                .refused(CODE);
        drafted.when(it -> deciding(it, UNINVOLVED).approve(decisionId, BORN, null, LEADER))
                .refused(CODE);
        var uninvolved = new Actor("leader-2", Role.LEADER);
        drafted.when(it -> deciding(it, UNINVOLVED).approve(decisionId, BORN, null, uninvolved))
                .refused("DECISION_STATE_FORBIDS");
    }

    @Test
    void CP_08_who_wrote_a_decision_decides_freely_once_the_complaint_was_maintained() {
        var other = assessedAnew(complainedOf(Sample.reassessing()));
        draft(other, OTHER_THAN_AUTHORS, VISITATOR).refused(CODE);
        var maintained =
                reviewing(other, Review.MAINTAINED, OTHER_THAN_AUTHORS, ANOTHER).given();
        draft(maintained, OTHER_THAN_AUTHORS, VISITATOR).then().isNotEmpty();
    }

    @Test
    void CP_08_the_rule_counts_from_the_day_that_the_municipality_has_set() {
        var tomorrow = List.of(new Dated<>(null, ANYBODY), new Dated<>(TODAY.plusDays(1), OTHER_THAN_AUTHORS));
        var today = List.of(new Dated<>(null, ANYBODY), new Dated<>(TODAY, OTHER_THAN_AUTHORS));
        complained()
                .when(it -> review(it, Review.UPHELD, tomorrow, VISITATOR))
                .then()
                .isNotEmpty();
        complained().when(it -> review(it, Review.UPHELD, today, VISITATOR)).refused(CODE);
    }

    @Test
    void CP_08_a_decision_of_the_author_in_the_other_case_does_not_answer_the_complaint() {
        var beside = complained().and(new CaseAdministrationEvent.Reopened(UUID.randomUUID()));
        var upheld = review(beside, OTHER_THAN_AUTHORS, ANOTHER).given();
        upheld.when(it -> closedBy(it, newest(Sample.decided().asCase()))).refused(CODE);
        upheld.when(it ->
                        closedBy(it, newest(madeBy(ANOTHER, ANOTHER, VISITATOR).asCase())))
                .refused(CODE);
        upheld.when(it -> closedBy(it, newest(madeBy(ANOTHER, ANOTHER, THIRD).asCase())))
                .then()
                .isNotEmpty();
    }

    @Test
    void CP_08_who_declared_the_answer_in_the_other_case_ready_is_one_of_its_makers() {
        var beside = complained().and(new CaseAdministrationEvent.Reopened(UUID.randomUUID()));
        var upheld = review(beside, OTHER_THAN_AUTHORS, ANOTHER).given();
        var byTheAuthor =
                newest(issue(readying(draftedByAnother(), ANYBODY, VISITATOR).given(), ANYBODY, ANOTHER)
                        .given()
                        .asCase());
        upheld.when(it -> closedBy(it, byTheAuthor)).refused(CODE);
        var byAnother =
                newest(issue(readying(draftedByAnother(), ANYBODY, THIRD).given(), ANYBODY, ANOTHER)
                        .given()
                        .asCase());
        upheld.when(it -> closedBy(it, byAnother)).then().isNotEmpty();
    }

    @Test
    void CP_08_the_author_does_not_close_the_review_by_a_decision_that_others_made_in_the_other_case() {
        var beside = complained().and(new CaseAdministrationEvent.Reopened(UUID.randomUUID()));
        var upheld = review(beside, OTHER_THAN_AUTHORS, ANOTHER).given();
        var answer = newest(madeBy(ANOTHER, ANOTHER, THIRD).asCase());
        for (var author : List.of(VISITATOR, PROMOTED)) {
            upheld.when(it -> closedBy(it, answer, OTHER_THAN_AUTHORS, author)).refused(CODE);
            upheld.when(it -> closedBy(it, answer, UNINVOLVED, author)).refused(CODE);
            upheld.when(it -> closedBy(it, answer, ANYBODY, author)).then().isNotEmpty();
        }
        upheld.when(it -> closedBy(it, answer, OTHER_THAN_AUTHORS, ANOTHER))
                .then()
                .isNotEmpty();
    }

    private static Given draftedByAnother() {
        return Sample.ready()
                .when(it -> new Deciding(it, NOW).draft(Sample.grant(), ANOTHER))
                .given();
    }

    private static List<CaseEvent> closedBy(Case it, Decision decision) {
        return closedBy(it, decision, OTHER_THAN_AUTHORS, ANOTHER);
    }

    private static List<CaseEvent> closedBy(Case it, Decision decision, Reviewers reviewers, Actor by) {
        return new Reassessing(it, NOW)
                .closeByOther(Sample.openReassessment(it), decision, text("Given there."), reviewers, by);
    }

    private static Given complained() {
        return assessedAnew(complainedOf(Sample.active()));
    }

    private static Given complainedOf(Given given) {
        return given.when(it -> new Reviewing(it, NOW).complain(Sample.complaintAbout(Sample.firstDecision(it))))
                .given();
    }

    private static Given.Then review(Given given, Reviewers reviewers, Actor by) {
        return reviewing(given, Review.UPHELD, reviewers, by);
    }

    private static Given.Then reviewing(Given given, Review outcome, Reviewers reviewers, Actor by) {
        return given.when(it -> review(it, outcome, Dated.always(reviewers), by));
    }

    private static List<CaseEvent> review(Case it, Review outcome, List<Dated<Reviewers>> reviewers, Actor by) {
        return new Reviewing(it, null, NOW, choices(reviewers))
                .review(
                        COMPLAINT,
                        outcome,
                        text("Looked at again."),
                        Sample.sent(Delivery.LETTER),
                        SampleAuthority.AUTHORITY,
                        by);
    }

    private static Given.Then draft(Given given, Reviewers reviewers, Actor by) {
        return given.when(it -> deciding(it, reviewers).draft(more(), by));
    }

    private static Given.Then revise(Given given, Reviewers reviewers, Actor by) {
        return given.when(it -> deciding(it, reviewers).revise(newest(it).id(), more(), by));
    }

    private static Given.Then readying(Given given, Reviewers reviewers, Actor by) {
        return given.when(it -> deciding(it, reviewers).ready(newest(it).id(), BORN, by));
    }

    private static Given ready(Given given, Reviewers reviewers, Actor author, Actor by) {
        return readying(draft(given, reviewers, author).given(), reviewers, by).given();
    }

    private static Given.Then issue(Given given, Reviewers reviewers, Actor by) {
        return given.when(it -> deciding(it, reviewers)
                .issue(newest(it).id(), Sample.sent(Delivery.LETTER), BORN, SampleAuthority.AUTHORITY, by));
    }

    private static Deciding deciding(Case it, Reviewers reviewers) {
        return new Deciding(it, NOW, choices(Dated.always(reviewers)));
    }

    private static MunicipalChoices choices(List<Dated<Reviewers>> reviewers) {
        return new MunicipalChoices(LevelFourGrounds.ONE, null, reviewers);
    }

    private static Given madeBy(Actor author, Actor reviser, Actor issuer) {
        var drafted = Sample.ready()
                .when(it -> new Deciding(it, NOW).draft(Sample.grant(), author))
                .given()
                .when(it -> new Deciding(it, NOW).revise(newest(it).id(), Sample.grant(), reviser))
                .given();
        return issue(readying(drafted, ANYBODY, issuer).given(), ANYBODY, issuer)
                .given();
    }

    private static Given approvedByALeader() {
        var asked = Sample.drafted(
                        Sample.findings(FunctionalLevel.L0),
                        Sample.recommendation(DecisionKind.GRANT, "Keeps the skills."))
                .when(it -> new Deciding(it, NOW).requestApproval(newest(it).id(), BORN, VISITATOR))
                .given();
        return Sample.issuing(asked.when(
                                it -> new Deciding(it, NOW).approve(newest(it).id(), BORN, null, LEADER))
                        .given())
                .given();
    }

    private static Given assessedAnew(Given given) {
        return given.when(it -> new Assessing(it, NOW)
                        .draft(Sample.findings(FunctionalLevel.L3), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static Recommendation more() {
        var it = Sample.recommendation(DecisionKind.CHANGE, null);
        return new Recommendation(
                DecisionKind.CHANGE, it.startsOn(), 4, "nsv", null, it.reasons(), it.justification(), null);
    }

    private static Decision newest(Case it) {
        return it.decisions().all().getLast();
    }
}
