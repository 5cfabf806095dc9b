package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.LEADER;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Justification.Override;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.rules.Draft;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What happens to a draft before it is issued: the party is heard, a leader approves, nothing is missing. */
class PreparingADecisionTest {
    private static final Findings L2 = findings(FunctionalLevel.L2);
    private static final Findings L3 = findings(FunctionalLevel.L3);
    private static final Hearing HEARING =
            Hearing.sent(TODAY, TODAY.plusDays(14), text("The report of the day centre."), null);

    @Test
    void PH_01_a_refusal_waits_until_the_party_has_answered() {
        var unheard = Sample.drafted(L2, unheard(DecisionKind.REFUSAL));
        readying(unheard).refused("HEARING_MISSING");
        var waiting = heard(unheard);
        assertThat(status(waiting)).isEqualTo(DecisionStatus.HEARING);
        readying(waiting).refused("DECISION_STATE_FORBIDS");
        var answered = waiting.when(it -> new Deciding(it, NOW).answer(id(it), text("I do not agree."), VISITATOR))
                .given();
        readying(answered).then().hasSize(1);
    }

    @Test
    void PH_01_a_hearing_without_an_answer_expires_on_the_day_after_its_last_day() {
        var waiting = heard(Sample.drafted(L2, unheard(DecisionKind.REFUSAL)));
        var end = new CaseDeadline.HearingEnd(id(waiting.asCase()), Instant.parse("2026-12-07T23:00:00Z"));
        assertThat(waiting.asCase().deadlines()).contains(end);
        var expired = waiting.when(it -> it.deadlinePassed(end, end.due())).given();
        assertThat(status(expired)).isEqualTo(DecisionStatus.DRAFT);
        readying(expired).then().hasSize(1);
        expired.when(it -> new Deciding(it, NOW).answer(id(it), text("Late, but here it is."), VISITATOR))
                .then()
                .hasSize(1);
    }

    @Test
    void PH_01_a_reduction_needs_a_hearing_too_and_an_increase_does_not() {
        readying(reassessed(change(2))).refused("HEARING_MISSING");
        readying(reassessed(change(4))).then().hasSize(1);
    }

    @Test
    void DE_01_only_what_gives_everything_that_was_asked_for_needs_no_reasons() {
        readying(asking(null, null, null, null)).then().hasSize(1);
        readying(asking(3, "nsv", "TAXI", START)).then().hasSize(1);
        readying(asking(5, null, null, null)).refused("REASONS_MISSING");
        readying(asking(null, "csn", null, null)).refused("REASONS_MISSING");
        readying(asking(null, null, "BUS", null)).refused("REASONS_MISSING");
        readying(asking(null, null, null, START.minusDays(1))).refused("REASONS_MISSING");
    }

    @Test
    void DE_01_PH_01_a_grant_for_which_nobodys_words_are_recorded_is_not_fully_favourable() {
        var words = Sample.ready();
        var wish = words.asCase().intake().wishes().all().getFirst();
        readying(drafted(words, unexplained())).then().hasSize(1);
        readying(drafted(words.and(new IntakeEvent.WishWithdrawn(wish.id(), TODAY)), unexplained()))
                .refused("HEARING_MISSING");
    }

    @Test
    void DE_01_a_grant_with_transport_refused_is_not_fully_favourable() {
        var refused = Sample.ready()
                .and(
                        new ExternalFact.TransportRefused(Sample.TRANSPORT, Sample.TRANSPORT_LINE),
                        new ExternalFact.PlanAdopted(Sample.PLAN, 2, null, "NOT_GRANTED"))
                .when(it -> new Deciding(it, NOW).draft(grant(), VISITATOR))
                .given();
        readying(refused).refused("REASONS_MISSING");
    }

    @Test
    void DE_05_a_change_has_lines_for_what_changes_only() {
        var lines = new Draft(
                        reassessed(change(4)).asCase(),
                        reassessed(change(4)).asCase().decisions().all().getLast(),
                        BORN,
                        TODAY)
                .lines();
        assertThat(lines).extracting(DecisionLine::subject).containsExactly(Subject.EXTENT);
        readying(reassessed(change(3))).refused("NOTHING_CHANGED");
    }

    @Test
    void DU_05_a_change_needs_a_newer_assessment_unless_it_gives_what_the_citizen_asked_for() {
        var open = Sample.reassessing();
        readying(drafted(open, change(4))).refused("NEW_ASSESSMENT_REQUIRED");
        readying(drafted(Sample.wishing(open, Sample.days(4)), change(4)))
                .then()
                .hasSize(1);
        readying(drafted(Sample.wishing(open, Sample.days(5)), change(4))).refused("NEW_ASSESSMENT_REQUIRED");
        readying(reassessed(change(4))).then().hasSize(1);
    }

    @Test
    void R11_an_unsettled_plan_is_set_aside_with_a_reason_and_recorded_but_a_missing_assessment_never_is() {
        var offered = Sample.wishing(Sample.appraised(L3), Sample.anOffer())
                .and(
                        new ExternalFact.PlanOffered(Sample.PLAN, TODAY),
                        new ExternalFact.TransportRequested(Sample.TRANSPORT, Sample.TRANSPORT_LINE),
                        new ExternalFact.TransportGranted(Sample.TRANSPORT, Sample.TRANSPORT_LINE, "TAXI", null));
        readying(drafted(offered, Sample.grant())).refused("PLAN_NOT_SETTLED");
        var issued = Sample.issue(drafted(offered, overriding("PLAN_NOT_SETTLED")));
        assertThat(Sample.rationale(issued).steps())
                .contains(
                        new Step("AS-01", "PLAN_NOT_SETTLED", Outcome.OVERRIDDEN, text("The plan follows in a week.")));
        offered.when(it -> new Deciding(it, NOW).draft(overriding("NO_ASSESSMENT"), VISITATOR))
                .refused("OVERRIDE_NOT_ALLOWED");
    }

    @Test
    void TG_07_nobody_approves_what_they_wrote_or_asked_for() {
        var asked = approvalRequested();
        var author = new Actor(VISITATOR.subject(), Role.LEADER);
        asked.when(it -> new Deciding(it, NOW).approve(id(it), BORN, null, author))
                .refused("APPROVER_IS_AUTHOR");
        asked.when(it -> new Deciding(it, NOW).approve(id(it), BORN, null, LEADER))
                .then()
                .hasSize(1);
    }

    @Test
    void TG_07_approval_is_refused_with_a_reason_and_the_draft_is_a_draft_again() {
        var asked = approvalRequested();
        asked.when(it -> new Deciding(it, NOW).refuseApproval(id(it), null, LEADER))
                .refused("REASON_REQUIRED");
        var refused = asked.when(it -> new Deciding(it, NOW).refuseApproval(id(it), text("Say more."), LEADER))
                .given();
        assertThat(status(refused)).isEqualTo(DecisionStatus.DRAFT);
    }

    @Test
    void TG_08_what_a_visitator_may_decide_alone_is_not_sent_to_a_leader() {
        Sample.drafted(L3, Sample.grant())
                .when(it -> new Deciding(it, NOW).requestApproval(id(it), BORN, VISITATOR))
                .refused("APPROVAL_NOT_NEEDED");
    }

    @Test
    void a_decision_that_is_not_ready_is_not_issued() {
        Sample.issuing(Sample.drafted(L3, Sample.grant())).refused("DECISION_STATE_FORBIDS");
    }

    @Test
    void AS_09_a_decision_is_not_issued_on_another_ground_than_the_one_it_was_found_ready_on() {
        var ready = Sample.found(
                Sample.drafted(L3, Sample.grant()),
                id(Sample.drafted(L3, Sample.grant()).asCase()));
        Sample.issuing(ready.and(
                        new ExternalFact.TransportChangeProposed(
                                Sample.TRANSPORT, Sample.REPORT, "BUS", Sample.START, null),
                        new ExternalFact.PlanAdopted(Sample.PLAN, 2, "BUS", null)))
                .refused("GROUND_MOVED");
        Sample.issuing(ready).then().isNotEmpty();
    }

    @Test
    void a_draft_is_revised_or_discarded_and_must_then_be_found_ready_again() {
        var drafted = Sample.drafted(L3, Sample.grant());
        var ready = Sample.found(drafted, id(drafted.asCase()));
        var revised = ready.when(it -> new Deciding(it, NOW).revise(id(it), grant(), VISITATOR))
                .given();
        assertThat(status(revised)).isEqualTo(DecisionStatus.DRAFT);
        var discarded = revised.when(it -> new Deciding(it, NOW).discard(id(it), VISITATOR))
                .given();
        assertThat(status(discarded)).isEqualTo(DecisionStatus.DISCARDED);
        readying(discarded).refused("DECISION_STATE_FORBIDS");
        var decided = Sample.decided();
        decided.when(it -> new Deciding(it, NOW).revise(id(it), grant(), VISITATOR))
                .refused("CASE_STATE_FORBIDS");
    }

    private static Given approvalRequested() {
        return Sample.drafted(findings(FunctionalLevel.L0), recommendation(DecisionKind.GRANT, "Keeps the skills."))
                .when(it -> new Deciding(it, NOW).requestApproval(id(it), BORN, VISITATOR))
                .given();
    }

    private static Given heard(Given drafted) {
        return drafted.when(it -> new Deciding(it, NOW).hear(id(it), HEARING, Period.ofDays(7), BORN, VISITATOR))
                .given();
    }

    private static Given drafted(Given given, Recommendation recommendation) {
        return given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given();
    }

    private static Given reassessed(Recommendation recommendation) {
        var again = Sample.reassessing()
                .when(it -> new Assessing(it, NOW).draft(L3, SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
        return drafted(again, recommendation);
    }

    private static Given.Then readying(Given drafted) {
        return drafted.when(it -> new Deciding(it, NOW).ready(id(it), BORN, VISITATOR));
    }

    private static DecisionStatus status(Given given) {
        return given.asCase().decisions().all().getLast().status();
    }

    private static UUID id(Case it) {
        return it.decisions().all().getLast().id();
    }

    private static Recommendation unheard(DecisionKind kind) {
        return recommendation(kind, 3, REASONS, Justification.NONE);
    }

    /** A grant without reasons, after the citizen asked for this. */
    private static Given asking(
            @Nullable Integer days, @Nullable String supplier, @Nullable String mode, @Nullable LocalDate from) {
        var asked = new Wish.Asked(Wish.Subject.OFFER, days, supplier, mode, from);
        return drafted(Sample.wishing(Sample.ready(), asked), grant());
    }

    private static Recommendation grant() {
        var justification = new Justification(null, text("Agreed by phone."), List.of(), List.of());
        return new Recommendation(DecisionKind.GRANT, START, 3, "nsv", null, null, justification, null);
    }

    private static Recommendation unexplained() {
        return new Recommendation(DecisionKind.GRANT, START, 3, "nsv", null, null, Justification.NONE, null);
    }

    private static Recommendation change(int days) {
        return new Recommendation(DecisionKind.CHANGE, START, days, "nsv", null, REASONS, Justification.NONE, null);
    }

    private static Recommendation overriding(String code) {
        var override = new Override(code, text("The plan follows in a week."));
        return recommendation(
                DecisionKind.GRANT, 3, REASONS, new Justification(null, null, List.of(), List.of(override)));
    }
}
