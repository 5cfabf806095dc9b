package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.PLAN;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.TRANSPORT;
import static dk.samvaer.visitation.domain.Sample.TRANSPORT_LINE;
import static dk.samvaer.visitation.domain.Sample.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Ground;
import dk.samvaer.visitation.domain.assessment.Findings.OpenAccess;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Dated;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Findings NO_TRANSPORT_DUTY = findings(
            Set.of(Ground.SPECIAL_SOCIAL_PROBLEMS),
            new OpenAccess(true, false, null),
            Sample.judged(FunctionalLevel.L3, null));

    @Test
    void AS_01_R11_a_case_that_has_just_begun_lacks_assessment_screening_and_plan() {
        assertThat(missing(Sample.factFinding()))
                .containsExactly("NO_ASSESSMENT", "OPEN_ACCESS_NOT_CONSIDERED", "PLAN_OFFER_MISSING");
    }

    @Test
    void AP_02_R23_the_plan_must_be_offered_and_then_adopted_or_declined() {
        var appraised = Sample.appraised(NO_TRANSPORT_DUTY);
        assertThat(missing(appraised)).containsExactly("PLAN_OFFER_MISSING");
        var offered = appraised.and(new ExternalFact.PlanOffered(PLAN, TODAY));
        assertThat(missing(offered)).containsExactly("PLAN_NOT_SETTLED");
        assertThat(missing(offered.and(new ExternalFact.PlanDeclined(PLAN, TODAY))))
                .isEmpty();
        assertThat(missing(offered.and(new ExternalFact.PlanAdopted(PLAN, 1, null, "NOT_NEEDED"))))
                .isEmpty();
    }

    @Test
    void C2_AP_01_after_pension_age_a_plan_is_optional_only_where_the_municipality_has_set_it_so() {
        var optional = new MunicipalChoices(
                LevelFourGrounds.ONE, SampleAuthority.PENSION_AGES, Dated.always(Reviewers.ANYBODY));
        var pensioner = TODAY.minusYears(80);
        assertThat(missing(MunicipalChoices.USUAL, pensioner)).contains("PLAN_OFFER_MISSING");
        assertThat(missing(optional, Sample.BORN)).contains("PLAN_OFFER_MISSING");
        assertThat(missing(optional, pensioner)).doesNotContain("PLAN_OFFER_MISSING");
    }

    private static List<String> missing(MunicipalChoices choices, LocalDate born) {
        var drafted = Sample.appraised(NO_TRANSPORT_DUTY)
                .when(it -> new Deciding(it, Sample.NOW).draft(Sample.grant(), Sample.VISITATOR))
                .given()
                .asCase();
        return new Deciding(drafted, Sample.NOW, choices)
                .readiness(Sample.firstDecision(drafted), born).missing().stream()
                        .map(Readiness.Missing::code)
                        .toList();
    }

    @Test
    void AP_02_a_plan_offered_again_is_not_settled() {
        var declined = Sample.appraised(NO_TRANSPORT_DUTY)
                .and(new ExternalFact.PlanOffered(PLAN, TODAY), new ExternalFact.PlanDeclined(PLAN, TODAY));
        assertThat(missing(declined.and(new ExternalFact.PlanOffered(PLAN, TODAY))))
                .containsExactly("PLAN_NOT_SETTLED");
    }

    @Test
    void TR_03_transport_must_be_decided_where_the_municipality_has_the_duty() {
        var declined = Sample.appraised(findings(FunctionalLevel.L3))
                .and(new ExternalFact.PlanOffered(PLAN, TODAY), new ExternalFact.PlanDeclined(PLAN, TODAY));
        assertThat(missing(declined)).containsExactly("TRANSPORT_NOT_CONSIDERED");
        assertThat(missing(declined.and(
                        new ExternalFact.TransportRequested(TRANSPORT, TRANSPORT_LINE),
                        new ExternalFact.TransportRefused(TRANSPORT, TRANSPORT_LINE))))
                .isEmpty();
    }

    @Test
    void TR_03_a_request_must_be_decided_also_where_there_is_no_duty() {
        var requested = Sample.appraised(NO_TRANSPORT_DUTY)
                .and(
                        new ExternalFact.PlanOffered(PLAN, TODAY),
                        new ExternalFact.PlanAdopted(PLAN, 1, null, "NOT_NEEDED"),
                        new ExternalFact.TransportRequested(TRANSPORT, TRANSPORT_LINE));
        assertThat(missing(requested)).containsExactly("TRANSPORT_NOT_DECIDED");
        assertThat(missing(requested.and(new ExternalFact.TransportGranted(TRANSPORT, TRANSPORT_LINE, "TAXI", null))))
                .isEmpty();
    }

    @Test
    void TR_01_a_request_that_was_withdrawn_waits_for_nothing_and_speaks_of_no_transport_any_more() {
        var declined = Sample.appraised(findings(FunctionalLevel.L3))
                .and(new ExternalFact.PlanOffered(PLAN, TODAY), new ExternalFact.PlanDeclined(PLAN, TODAY));
        var requested = declined.and(new ExternalFact.TransportRequested(TRANSPORT, TRANSPORT_LINE));
        assertThat(missing(requested)).containsExactly("TRANSPORT_NOT_DECIDED");
        assertThat(missing(requested.and(new ExternalFact.TransportWithdrawn(TRANSPORT))))
                .containsExactly("TRANSPORT_NOT_CONSIDERED");
    }

    @Test
    void TR_01_that_no_transport_is_needed_is_the_citizens_word_until_it_is_taken_back() {
        var declined = Sample.appraised(findings(FunctionalLevel.L3))
                .and(new ExternalFact.PlanOffered(PLAN, TODAY), new ExternalFact.PlanDeclined(PLAN, TODAY));
        var said = Sample.wishing(declined, new Wish.Asked(Wish.Subject.NO_TRANSPORT, null, null, null, null));
        assertThat(missing(said)).isEmpty();
        var wishId = said.asCase().intake().wishes().all().getLast().id();
        assertThat(missing(said.and(new IntakeEvent.WishWithdrawn(wishId, TODAY))))
                .containsExactly("TRANSPORT_NOT_CONSIDERED");
        assertThat(Readiness.of(declined.asCase()).missing())
                .contains(new Readiness.Missing("TR-01", "TRANSPORT_NOT_CONSIDERED", false));
    }

    @Test
    void TR_03_a_plan_that_states_a_refusal_needs_the_line_that_refuses() {
        var adopted = Sample.appraised(findings(FunctionalLevel.L3))
                .and(
                        new ExternalFact.PlanOffered(PLAN, TODAY),
                        new ExternalFact.PlanAdopted(PLAN, 1, null, "NOT_GRANTED"));
        assertThat(missing(adopted)).containsExactly("TRANSPORT_REFUSAL_MISSING");
        assertThat(missing(adopted.and(new ExternalFact.TransportRefused(TRANSPORT, TRANSPORT_LINE))))
                .isEmpty();
    }

    @Test
    void AP_04_a_plan_that_says_why_there_is_no_transport_decides_it() {
        var adopted = Sample.appraised(findings(FunctionalLevel.L3))
                .and(
                        new ExternalFact.PlanOffered(PLAN, TODAY),
                        new ExternalFact.PlanAdopted(PLAN, 1, null, "NOT_NEEDED"));
        assertThat(missing(adopted)).isEmpty();
    }

    @Test
    void each_missing_thing_names_its_rule() {
        assertThat(Readiness.of(Sample.factFinding().asCase()).missing())
                .contains(new Readiness.Missing("AP-02", "PLAN_OFFER_MISSING", false));
    }

    private static List<String> missing(Given given) {
        return Readiness.of(given.asCase()).missing().stream()
                .map(Readiness.Missing::code)
                .toList();
    }
}
