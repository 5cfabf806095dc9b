package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.PLAN;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.TRANSPORT;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.cause;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.SampleAuthority.METHODS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Reassessment.Outcome;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Carried.Part;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Closing;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.rules.Readiness;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An assessment, the offer of a plan and what was said of transport count for one decision process. */
class OneDecisionProcessTest {
    private static final UUID APPLICATION = UUID.fromString("66666666-0000-4000-8000-000000000001");

    @Test
    void AS_01_a_new_application_needs_a_new_assessment() {
        var again = appliedAnew();
        assertThat(missing(again)).contains("ASSESSMENT_OUTDATED");
        assertThat(missing(assessedAnew(again))).doesNotContain("ASSESSMENT_OUTDATED");
    }

    @Test
    void AS_01_an_old_assessment_is_reaffirmed_by_name_and_date_with_a_reason() {
        var again = appliedAnew();
        again.when(it -> new Assessing(it, NOW).reaffirm(Set.of(Part.ASSESSMENT), text(" "), VISITATOR))
                .refused("REASON_REQUIRED");
        var reaffirmed = reaffirmed(again, Part.ASSESSMENT);
        assertThat(missing(reaffirmed)).doesNotContain("ASSESSMENT_OUTDATED").contains("PLAN_OFFER_OUTDATED");
        var how = reaffirmed.asCase().reassessments().carried().reaffirmations().getFirst();
        assertThat(how.by()).isEqualTo(VISITATOR);
        assertThat(how.on()).isEqualTo(TODAY);
        reaffirmed
                .when(it -> new Assessing(it, NOW).reaffirm(Set.of(Part.ASSESSMENT), text("Again"), VISITATOR))
                .refused("NOTHING_TO_REAFFIRM");
        Sample.ready()
                .when(it -> new Assessing(it, NOW).reaffirm(Set.of(Part.ASSESSMENT), text("First"), VISITATOR))
                .refused("NOTHING_TO_REAFFIRM");
    }

    @Test
    void AP_02_a_new_application_needs_a_new_offer_of_a_plan_or_the_word_that_the_old_one_is_right() {
        var again = appliedAnew();
        assertThat(missing(again)).contains("PLAN_OFFER_OUTDATED");
        assertThat(missing(again.and(new ExternalFact.FollowUpDue(PLAN, TODAY))))
                .contains("PLAN_OFFER_OUTDATED");
        assertThat(missing(again.and(new ExternalFact.PlanOffered(PLAN, TODAY))))
                .doesNotContain("PLAN_OFFER_OUTDATED")
                .contains("PLAN_NOT_SETTLED");
        assertThat(missing(reaffirmed(again, Part.PLAN))).doesNotContain("PLAN_OFFER_OUTDATED");
    }

    @Test
    void TR_01_a_new_application_speaks_of_transport_anew() {
        var again = appliedAnew();
        assertThat(missing(again)).contains("TRANSPORT_NOT_CONSIDERED");
        var line = UUID.fromString("66666666-0000-4000-8000-000000000002");
        assertThat(missing(again.and(new ExternalFact.TransportGranted(TRANSPORT, line, "TAXI", null))))
                .doesNotContain("TRANSPORT_NOT_CONSIDERED");
    }

    @Test
    void DU_05_a_request_in_a_running_case_is_not_refused_on_the_assessment_of_the_grant() {
        var asked = requested(Sample.active());
        assertThat(missing(asked)).containsExactly("ASSESSMENT_OUTDATED");
        refusing(asked).refused("ASSESSMENT_OUTDATED");
        refusing(assessedAnew(asked)).then().hasSize(1);
        refusing(reaffirmed(asked, Part.ASSESSMENT)).then().hasSize(1);
    }

    @Test
    void DU_05_an_assessment_from_before_the_reassessment_does_not_carry_a_change() {
        var unchanged = assessedAnew(requested(Sample.active()));
        var closed = unchanged.and(new ReassessmentEvent.Closed(
                Sample.openReassessment(unchanged.asCase()), Outcome.NO_CHANGE, null, null, TODAY));
        var next = closed.when(it -> new Reassessing(it, NOW).report(cause(PLAN, Trigger.SUPPLIER_NEED_CHANGE)))
                .given();
        changing(next).refused("NEW_ASSESSMENT_REQUIRED");
        changing(reaffirmed(next, Part.ASSESSMENT)).refused("NEW_ASSESSMENT_REQUIRED");
        changing(assessedAnew(next)).then().hasSize(1);
    }

    @Test
    void CP_09_a_complaint_goes_on_with_the_process_that_it_is_about() {
        var closed = closed();
        var complaint = Sample.complaintAbout(Sample.firstDecision(closed.asCase()));
        var review =
                closed.when(it -> new Reviewing(it, NOW).complain(complaint)).given();
        assertThat(missing(review)).isEmpty();
        var both = review.when(it -> new Reassessing(it, NOW).request(cause(APPLICATION, Trigger.CITIZEN_REQUEST)))
                .given();
        assertThat(missing(both)).contains("ASSESSMENT_OUTDATED", "PLAN_OFFER_OUTDATED");
    }

    private static List<String> missing(Given given) {
        return Readiness.of(given.asCase()).missing().stream()
                .map(Readiness.Missing::code)
                .toList();
    }

    private static Given closed() {
        var how = new Closing(Closing.Reason.GRANT_TERMINATED, TODAY, TODAY.plusYears(5));
        var decided = Sample.decided();
        var grant = decided.asCase().requireGrant();
        return decided.and(
                new GrantEvent.Terminated(grant.id(), grant.decisionId(), TODAY.minusDays(1), "DECISION"),
                new CaseAdministrationEvent.Closed(how, VISITATOR));
    }

    private static Given appliedAnew() {
        return closed().when(
                        it -> new Reassessing(it, NOW).applyAnew(cause(APPLICATION, Trigger.CITIZEN_REQUEST), TODAY))
                .given();
    }

    private static Given requested(Given given) {
        return given.when(it -> new Reassessing(it, NOW).request(cause(APPLICATION, Trigger.CITIZEN_REQUEST)))
                .given();
    }

    private static Given assessedAnew(Given given) {
        return given.when(it -> new Assessing(it, NOW).draft(findings(FunctionalLevel.L3), METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static Given reaffirmed(Given given, Part part) {
        return given.when(it -> new Assessing(it, NOW).reaffirm(Set.of(part), text("Nothing is new."), VISITATOR))
                .given();
    }

    private static Given.Then refusing(Given given) {
        return readying(given, DecisionKind.REFUSAL);
    }

    private static Given.Then changing(Given given) {
        return readying(given, DecisionKind.CHANGE);
    }

    private static Given.Then readying(Given given, DecisionKind kind) {
        var drafted = given.when(it -> new Deciding(it, NOW).draft(recommendation(kind, null), VISITATOR))
                .given();
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, NOW).ready(id, Sample.BORN, VISITATOR));
    }
}
