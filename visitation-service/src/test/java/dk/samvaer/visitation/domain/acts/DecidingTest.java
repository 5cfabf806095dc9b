package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.TRANSPORT_LINE;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private static final Findings L3 = findings(FunctionalLevel.L3);

    @Test
    void R3_a_decision_that_grants_gives_a_grant_and_decides_the_case() {
        var after = Sample.decided().asCase();
        assertThat(after.state()).isEqualTo(CaseState.DECIDED);
        var grant = Objects.requireNonNull(after.grant());
        assertThat(grant.terms()).isEqualTo(new Terms(START, 3, "nsv"));
        assertThat(grant.status()).isEqualTo(Grant.Status.PENDING_START);
    }

    @Test
    void DE_05_a_decision_has_a_line_for_each_determination_and_transport_keeps_its_own_id() {
        var decision = Sample.decided().asCase().decisions().all().getFirst();
        var lines = Objects.requireNonNull(decision.issue()).lines();
        assertThat(lines)
                .extracting(DecisionLine::subject)
                .containsExactly(Subject.ELIGIBILITY, Subject.EXTENT, Subject.SUPPLIER, Subject.TRANSPORT);
        assertThat(lines.getLast()).isEqualTo(new DecisionLine(TRANSPORT_LINE, Subject.TRANSPORT, Outcome.GRANTED));
    }

    @Test
    void AS_09_a_decision_stores_the_version_of_the_assessment_that_it_rests_on() {
        var issue = Objects.requireNonNull(
                Sample.decided().asCase().decisions().all().getFirst().issue());
        assertThat(issue.assessmentVersion()).isEqualTo(1);
    }

    @Test
    void CFG_01_R8_R10_a_decision_keeps_why_it_says_what_it_says_the_law_of_its_day_and_the_deciding_unit() {
        var rationale = Objects.requireNonNull(
                        Sample.decided().asCase().decisions().all().getFirst().issue())
                .rationale();
        assertThat(rationale.proposal()).isEqualTo(DecisionRationale.Proposal.NORMALLY_IN);
        assertThat(rationale.legalReferences())
                .extracting(LegalReference::id)
                .contains("fvl-25", "sel-104-2024", "sel-105-2024")
                .doesNotContain("sel-104-2014");
        assertThat(rationale.transports())
                .containsExactly(new DecisionRationale.TransportMode(TRANSPORT_LINE, "TAXI", null));
        assertThat(rationale.guidance())
                .isEqualTo(new DecisionRationale.Guidance(4, null, TODAY, LocalDate.of(2026, 12, 21)));
        assertThat(rationale.deciding()).isEqualTo(SampleAuthority.UNIT);
        assertThat(rationale.nameOf("nsv")).isEqualTo("Næstved Sociale Virksomhed");
        assertThat(rationale.occasion()).isNull();
        assertThat(rationale.nameOf("TAXI")).isEqualTo("TAXI");
    }

    @Test
    void AP_02_C1_refuses_before_everything_is_ready_with_what_is_missing_first() {
        var drafted = Sample.appraised(L3)
                .when(it -> new Deciding(it, NOW).draft(Sample.grant(), VISITATOR))
                .given();
        readying(drafted).refused("PLAN_OFFER_MISSING");
    }

    @Test
    void AS_01_refuses_without_a_completed_assessment() {
        var drafted = Sample.factFinding()
                .when(it -> new Deciding(it, NOW).draft(Sample.grant(), VISITATOR))
                .given();
        readying(drafted).refused("NO_ASSESSMENT");
    }

    @Test
    void a_grant_states_start_extent_and_supplier() {
        drafting(of(null, 3, "nsv")).refused("START_DATE_MISSING");
        drafting(of(START, null, "nsv")).refused("DAYS_PER_WEEK_MISSING");
        drafting(of(START, 3, null)).refused("SUPPLIER_MISSING");
        drafting(Sample.grant()).then().hasSize(1);
    }

    @Test
    void an_issued_decision_is_immutable() {
        var decided = Sample.active().asCase();
        Sample.reassessing()
                .when(it -> new Deciding(it, NOW)
                        .issue(
                                Sample.firstDecision(decided),
                                Sample.sent(Delivery.LETTER),
                                BORN,
                                SampleAuthority.AUTHORITY,
                                VISITATOR))
                .refused("DECISION_STATE_FORBIDS");
    }

    @Test
    void a_grant_begins_on_its_start_day() {
        var start = new CaseDeadline.GrantStart(Instant.parse("2026-11-30T23:00:00Z"));
        var decided = Sample.decided();
        assertThat(decided.asCase().deadlines()).contains(start);
        decided.when(it -> it.deadlinePassed(start, start.due())).then().hasSize(1);
    }

    @Test
    void R3_the_case_is_active_when_the_placement_has_started() {
        assertThat(Sample.active().asCase().state()).isEqualTo(CaseState.ACTIVE);
        var refused = findings(FunctionalLevel.L1);
        var without = Sample.issue(Sample.drafted(refused, recommendation(DecisionKind.REFUSAL, null)));
        assertThat(without.and(new ExternalFact.PlacementStarted(UUID.randomUUID(), START, null))
                        .asCase()
                        .state())
                .isEqualTo(CaseState.DECIDED);
    }

    private static Given.Then drafting(Recommendation recommendation) {
        return Sample.ready().when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR));
    }

    private static Given.Then readying(Given drafted) {
        var id = Sample.firstDecision(drafted.asCase());
        return drafted.when(it -> new Deciding(it, NOW).ready(id, BORN, VISITATOR));
    }

    private static Recommendation of(@Nullable LocalDate startsOn, @Nullable Integer days, @Nullable String supplier) {
        return new Recommendation(DecisionKind.GRANT, startsOn, days, supplier, null, null, Justification.NONE, null);
    }
}
