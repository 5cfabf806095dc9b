package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.Delivery;
import dk.samvaer.visitation.domain.reference.FunctionalLevel;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.TRANSPORT_LINE;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.judged;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.visitation.domain.Decision.Status;
import dk.samvaer.visitation.domain.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.DecisionLine.Subject;
import dk.samvaer.visitation.domain.Findings.Ground;
import dk.samvaer.visitation.domain.Findings.OpenAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        var trace = Objects.requireNonNull(
                        Sample.decided().asCase().decisions().all().getFirst().issue())
                .trace();
        assertThat(trace.proposal()).isEqualTo(Trace.Proposal.NORMALLY_IN);
        assertThat(trace.legalReferences()).containsExactly("fvl-25", "sel-104-2024", "sel-105-2024");
        assertThat(trace.transports()).containsExactly(new Trace.TransportMode(TRANSPORT_LINE, "TAXI"));
        assertThat(trace.guidance()).isEqualTo(new Trace.Guidance(4, TODAY, LocalDate.of(2026, 12, 21)));
        assertThat(trace.deciding()).isEqualTo("Visitation for Handicap og Psykiatri");
    }

    @Test
    void AP_02_C1_refuses_before_everything_is_ready_with_what_is_missing_first() {
        var drafted = Sample.appraised(L3)
                .when(it -> it.draftDecision(Sample.grant(), VISITATOR))
                .given();
        issuing(drafted, BORN).refused("PLAN_OFFER_MISSING");
    }

    @Test
    void AS_01_refuses_without_a_completed_assessment() {
        var drafted = Sample.factFinding()
                .when(it -> it.draftDecision(Sample.grant(), VISITATOR))
                .given();
        issuing(drafted, BORN).refused("NO_ASSESSMENT");
    }

    @ParameterizedTest
    @CsvSource({"2008-12-01", "2008-11-30", "1950-01-01"})
    void TG_02_R9_the_citizen_is_18_on_the_day_the_grant_starts(LocalDate birthDate) {
        issuing(Sample.drafted(L3, Sample.grant()), birthDate).then().isNotEmpty();
    }

    @Test
    void TG_02_refuses_a_start_before_the_18th_birthday() {
        issuing(Sample.drafted(L3, Sample.grant()), START.minusYears(18).plusDays(1))
                .refused("AGE_BELOW_18");
    }

    @Test
    void TG_01_R6_a_grant_needs_a_statutory_ground() {
        var noGround = findings(Set.of(), new OpenAccess(true, false, null), L3.judgement());
        issuing(Sample.drafted(noGround, Sample.grant()), BORN).refused("GROUND_MISSING");
    }

    @Test
    void TG_03_R7_a_grant_although_open_access_covers_the_need_says_why() {
        var covered = findings(Set.of(Ground.PHYSICAL), new OpenAccess(true, true, null), L3.judgement());
        issuing(Sample.drafted(covered, Sample.grant()), BORN).refused("OPEN_ACCESS_REASON_REQUIRED");
        var explained = recommendation(DecisionKind.GRANT, "The club closes in January.");
        issuing(Sample.drafted(covered, explained), BORN).then().isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L1", "L2"})
    void TG_05_R21_level_1_and_2_are_granted_with_an_individual_reason_only(FunctionalLevel level) {
        issuing(Sample.drafted(findings(level), Sample.grant()), BORN).refused("EXCEPTION_REASON_REQUIRED");
        var explained = recommendation(DecisionKind.GRANT, "Loses skills without daily structure.");
        issuing(Sample.drafted(findings(level), explained), BORN).then().isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L3", "L4"})
    void R20_level_3_and_4_are_granted_without_further_reason(FunctionalLevel level) {
        issuing(Sample.drafted(findings(level), Sample.grant()), BORN).then().isNotEmpty();
    }

    @Test
    void TG_06_TG_07_R22_level_4_out_and_level_0_in_wait_for_a_leader() {
        issuing(Sample.drafted(findings(FunctionalLevel.L0), Sample.grant()), BORN)
                .refused("LEADER_APPROVAL_REQUIRED");
        issuing(Sample.drafted(findings(FunctionalLevel.L4), recommendation(DecisionKind.REFUSAL, null)), BORN)
                .refused("LEADER_APPROVAL_REQUIRED");
    }

    @Test
    void TG_07_level_3_is_refused_only_where_the_ground_is_missing_or_open_access_covers_the_need() {
        var refusal = recommendation(DecisionKind.REFUSAL, null);
        issuing(Sample.drafted(L3, refusal), BORN).refused("LEVEL_ALONE_NO_REASON");
        var noGround = findings(Set.of(), new OpenAccess(true, false, null), judged(FunctionalLevel.L3, null));
        issuing(Sample.drafted(noGround, refusal), BORN).then().hasSize(1);
    }

    @Test
    void PH_01_a_refusal_waits_until_the_party_was_heard() {
        var unheard = new Recommendation(
                DecisionKind.REFUSAL,
                null,
                null,
                null,
                recommendation(DecisionKind.GRANT, null).reasons(),
                null,
                null,
                null);
        issuing(Sample.drafted(findings(FunctionalLevel.L1), unheard), BORN).refused("HEARING_MISSING");
        issuing(Sample.drafted(findings(FunctionalLevel.L1), recommendation(DecisionKind.REFUSAL, null)), BORN)
                .then()
                .hasSize(1);
    }

    @Test
    void DE_01_only_what_is_fully_favourable_needs_no_reasons() {
        var hearing = new Recommendation.Hearing(Recommendation.Hearing.Outcome.NOT_REQUIRED, text("Agreed by phone."));
        var partial = new Recommendation(DecisionKind.PARTIAL_GRANT, START, 2, "nsv", null, hearing, null, null);
        issuing(Sample.drafted(L3, partial), BORN).refused("REASONS_MISSING");
        var full = new Recommendation(DecisionKind.GRANT, START, 2, "nsv", null, null, null, null);
        issuing(Sample.drafted(L3, full), BORN).then().isNotEmpty();
    }

    @Test
    void a_grant_states_start_extent_and_supplier() {
        drafting(new Recommendation(DecisionKind.GRANT, null, 3, "nsv", null, null, null, null))
                .refused("START_DATE_MISSING");
        drafting(new Recommendation(DecisionKind.GRANT, START, null, "nsv", null, null, null, null))
                .refused("DAYS_PER_WEEK_MISSING");
        drafting(new Recommendation(DecisionKind.GRANT, START, 3, null, null, null, null, null))
                .refused("SUPPLIER_MISSING");
        drafting(Sample.grant()).then().hasSize(1);
    }

    @Test
    void an_issued_decision_is_immutable() {
        var decided = Sample.active().asCase();
        Sample.reassessing()
                .when(it -> it.issueDecision(Sample.firstDecision(decided), Delivery.LETTER, BORN, Sample.AUTHORITY, VISITATOR, NOW))
                .refused("DECISION_STATE_FORBIDS");
    }

    @Test
    void CP_02_CP_05_R51_notification_gives_receipt_and_last_day_for_a_complaint() {
        var decided = Sample.decided();
        decided.when(it -> it.notifyDecision(Sample.firstDecision(it), TODAY, null, Sample.PERIOD))
                .then()
                .containsExactly(new DecisionEvent.Notified(
                        Sample.firstDecision(decided.asCase()), TODAY, LocalDate.of(2026, 12, 21)));
    }

    @Test
    void CP_02_a_proven_receipt_goes_before_the_presumed_one_but_not_before_issue() {
        var decided = Sample.decided();
        var decision = Sample.firstDecision(decided.asCase());
        decided.when(it -> it.notifyDecision(decision, TODAY, TODAY.plusDays(2), Sample.PERIOD))
                .then()
                .containsExactly(new DecisionEvent.Notified(decision, TODAY.plusDays(2), LocalDate.of(2026, 12, 23)));
        decided.when(it -> it.notifyDecision(decision, TODAY, TODAY.minusDays(1), Sample.PERIOD))
                .refused("RECEIVED_BEFORE_ISSUED");
    }

    @Test
    void CP_01_a_decision_becomes_final_on_the_day_after_the_last_day() {
        var notified = Sample.decided()
                .when(it -> it.notifyDecision(Sample.firstDecision(it), TODAY, null, Sample.PERIOD))
                .given();
        var decision = Sample.firstDecision(notified.asCase());
        var end = new Deadline("complaint-period/" + decision, Instant.parse("2026-12-21T23:00:00Z"));
        assertThat(notified.asCase().deadlines()).contains(end);
        var passed = notified.when(it -> it.deadlinePassed(end, end.due())).after();
        assertThat(passed.decisions().get(decision).status()).isEqualTo(Status.FINAL);
        assertThat(passed.deadlines()).doesNotContain(end);
    }

    @Test
    void a_grant_begins_on_its_start_day_and_rests_only_while_it_runs() {
        var start = new Deadline("grant-start", Instant.parse("2026-11-30T23:00:00Z"));
        var decided = Sample.decided();
        assertThat(decided.asCase().deadlines()).containsExactly(start);
        decided.when(it -> it.suspendGrant(START, "HOSPITAL_STAY")).refused("GRANT_STATE_FORBIDS");
        decided.when(it -> it.deadlinePassed(start, start.due()))
                .given()
                .when(it -> it.suspendGrant(START.plusDays(9), "HOSPITAL_STAY"))
                .given()
                .when(it -> it.resumeGrant(START.plusDays(20), "BACK_AGAIN"))
                .then()
                .hasSize(1);
    }

    @Test
    void R3_the_case_is_active_when_the_placement_has_started() {
        assertThat(Sample.active().asCase().state()).isEqualTo(CaseState.ACTIVE);
        var refused = findings(FunctionalLevel.L1);
        var without = Sample.issue(Sample.drafted(refused, recommendation(DecisionKind.REFUSAL, null)));
        assertThat(without.and(new FactHeard.PlacementStarted(UUID.randomUUID(), START))
                        .asCase()
                        .state())
                .isEqualTo(CaseState.DECIDED);
    }

    private static Given.Then drafting(Recommendation recommendation) {
        return Sample.ready().when(it -> it.draftDecision(recommendation, VISITATOR));
    }

    private static Given.Then issuing(Given drafted, LocalDate birthDate) {
        var id = Sample.firstDecision(drafted.asCase());
        return drafted.when(it -> it.issueDecision(id, Delivery.DIGITAL_POST, birthDate, Sample.AUTHORITY, VISITATOR, NOW));
    }
}
