package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.METHODS;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.judged;
import static dk.samvaer.visitation.domain.Sample.note;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Ground;
import dk.samvaer.visitation.domain.assessment.Findings.Judgement;
import dk.samvaer.visitation.domain.assessment.Findings.OpenAccess;
import dk.samvaer.visitation.domain.assessment.ThemeNote;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessingTest {
    private static final Findings COMPLETE = findings(FunctionalLevel.L3);
    private static final Judgement NOT_JUDGED = new Judgement(null, null, null);

    @Test
    void AS_01_a_completed_assessment_appraises_the_case() {
        assertThat(Sample.appraised(COMPLETE).asCase().state()).isEqualTo(CaseState.APPRAISED);
    }

    @Test
    void AS_01_R12_refuses_without_participants_and_without_the_citizens_part() {
        completing(with(COMPLETE, List.of(), text("Took part."))).refused("PARTICIPANTS_MISSING");
        completing(with(COMPLETE, COMPLETE.participants(), null)).refused("CITIZEN_PARTICIPATION_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"0, L0", "1, L1", "25, L1", "26, L2", "50, L2", "51, L3", "75, L3", "76, L4", "100, L4"})
    void TG_04_the_percent_fits_the_level(int percent, FunctionalLevel level) {
        drafting(judgement(judged(level, percent))).then().hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, L1", "1, L0", "25, L2", "26, L1", "50, L3", "51, L2", "75, L4", "80, L3", "101, L4", "-1, L0"})
    void TG_04_refuses_a_percent_outside_the_band_of_the_level(int percent, FunctionalLevel level) {
        drafting(judgement(judged(level, percent))).refused("PERCENT_LEVEL_MISMATCH");
    }

    @Test
    void TG_04_a_level_needs_no_percent_but_a_percent_a_level() {
        drafting(judgement(judged(FunctionalLevel.L3, null))).then().hasSize(1);
        drafting(judgement(new Judgement(null, 60, null))).refused("PERCENT_LEVEL_MISMATCH");
    }

    @Test
    void AS_07_R14_the_level_is_chosen_with_a_rationale_whatever_the_themes_say() {
        var themes = List.of(
                note(Theme.RELATIONS, Severity.SEVERE),
                note(Theme.SELF_CARE, Severity.SEVERE),
                note(Theme.MOBILITY, Severity.SEVERE),
                note(Theme.COMMUNICATION, Severity.LIGHT));
        completing(themes(findings(FunctionalLevel.L2), themes)).then().hasSize(1);
    }

    @Test
    void AS_07_refuses_a_level_without_rationale_and_no_level_at_all() {
        completing(judgement(new Judgement(FunctionalLevel.L2, null, null))).refused("RATIONALE_REQUIRED");
        completing(judgement(new Judgement(null, null, text("Considerable need."))))
                .refused("LEVEL_MISSING");
    }

    @Test
    void AS_03_the_surroundings_are_described_and_activities_are_scored() {
        completing(themes(COMPLETE, List.of(note(Theme.SURROUNDINGS, null), note(Theme.HEALTH, null))))
                .then()
                .hasSize(1);
        drafting(themes(COMPLETE, List.of(note(Theme.SURROUNDINGS, Severity.LIGHT))))
                .refused("SEVERITY_NOT_ALLOWED");
        completing(themes(COMPLETE, List.of(note(Theme.RELATIONS, null)))).refused("SEVERITY_REQUIRED");
        completing(themes(COMPLETE, List.of())).refused("THEMES_MISSING");
    }

    @Test
    void TG_03_R7_refuses_to_complete_before_open_access_was_considered() {
        completing(findings(Set.of(Ground.PHYSICAL), null, COMPLETE.judgement()))
                .refused("OPEN_ACCESS_NOT_CONSIDERED");
        completing(findings(Set.of(Ground.PHYSICAL), new OpenAccess(true, true, null), COMPLETE.judgement()))
                .then()
                .hasSize(1);
    }

    @Test
    void AS_04_an_assessment_is_begun_by_the_version_in_force_on_that_day_and_kept_to_it() {
        drafting(COMPLETE).then().hasSize(1);
        drafting(version("1.0", note(Theme.SOCIAL_LIFE, Severity.LIGHT))).refused("VUM_VERSION_UNKNOWN");
        drafting(version("3.0", note(Theme.RELATIONS, Severity.LIGHT))).refused("VUM_VERSION_UNKNOWN");
        var lastDay = Instant.parse("2020-12-31T09:00:00Z");
        var old = Sample.factFinding()
                .when(it -> new Assessing(it, lastDay)
                        .draft(version("1.0", note(Theme.SOCIAL_LIFE, Severity.LIGHT)), METHODS, VISITATOR));
        old.then().hasSize(1);
        old.given()
                .when(it -> new Assessing(it, NOW)
                        .draft(version("1.0", note(Theme.SOCIAL_LIFE, Severity.SEVERE)), METHODS, VISITATOR))
                .then()
                .hasSize(1);
    }

    @Test
    void AS_04_refuses_a_theme_that_the_version_does_not_have() {
        drafting(version("2.0", note(Theme.SOCIAL_LIFE, Severity.LIGHT))).refused("THEME_NOT_IN_VERSION");
    }

    @Test
    void AS_03_refuses_a_theme_that_is_described_twice() {
        drafting(version("2.0", note(Theme.MOBILITY, Severity.LIGHT), note(Theme.MOBILITY, Severity.NONE)))
                .refused("THEME_DESCRIBED_TWICE");
    }

    @Test
    void AS_05_refuses_a_theme_of_which_nobody_said_it() {
        var rumour = new ThemeNote(Theme.MOBILITY, Severity.LIGHT, Set.of(), text("Walks far."));
        completing(version("2.0", rumour)).refused("THEME_SOURCE_MISSING");
    }

    @Test
    void TG_09_refuses_to_complete_without_an_aim() {
        completing(COMPLETE).then().hasSize(1);
        completing(aims(COMPLETE, Set.of())).refused("AIM_MISSING");
    }

    @Test
    void AS_06_the_support_need_is_apart_from_severity_and_level() {
        var completed = completing(findings(FunctionalLevel.L1)).after();
        var findings = completed.assessments().completed().orElseThrow().findings();
        assertThat(findings.supportNeed()).isEqualTo(SupportNeed.HIGH);
        assertThat(findings.level()).isEqualTo(FunctionalLevel.L1);
    }

    @Test
    void AS_02_a_version_is_a_draft_until_anything_has_been_found() {
        var background = new Findings.Background(text("To find the right offer"), text("To meet others"), List.of());
        var empty = new Findings(
                "2.0",
                background,
                Set.of(),
                List.of(),
                COMPLETE.participants(),
                null,
                null,
                Set.of(),
                NOT_JUDGED,
                null,
                List.of());
        var begun = drafting(empty).given();
        assertThat(status(begun)).isEqualTo(Assessment.Status.DRAFT);
        assertThat(status(begun.when(it -> new Assessing(it, NOW).draft(COMPLETE, METHODS, VISITATOR))
                        .given()))
                .isEqualTo(Assessment.Status.IN_PROGRESS);
        begun.when(it -> new Assessing(it, NOW).complete(VISITATOR)).refused("CITIZEN_PARTICIPATION_MISSING");
    }

    @Test
    void AS_01_what_is_awaited_stops_the_completion_until_it_comes_or_is_waived() {
        var awaiting = FindingFactsTest.requested()
                .when(it -> new Assessing(it, NOW).draft(COMPLETE, METHODS, VISITATOR))
                .given();
        assertThat(status(awaiting)).isEqualTo(Assessment.Status.AWAITING_INFORMATION);
        awaiting.when(it -> new Assessing(it, NOW).complete(VISITATOR)).refused("INFORMATION_AWAITED");
        var answered = FindingFactsTest.answered(awaiting);
        assertThat(status(answered)).isEqualTo(Assessment.Status.IN_PROGRESS);
        answered.when(it -> new Assessing(it, NOW).complete(VISITATOR)).then().hasSize(1);
        assertThat(status(FindingFactsTest.withdrawn(awaiting))).isEqualTo(Assessment.Status.IN_PROGRESS);
    }

    @Test
    void a_version_is_given_up_with_a_reason_and_the_next_one_has_the_next_number() {
        var cancelled = drafting(COMPLETE)
                .given()
                .when(it -> new Assessing(it, NOW).cancel(text("Begun in the wrong case."), VISITATOR))
                .given();
        assertThat(status(cancelled)).isEqualTo(Assessment.Status.CANCELLED);
        cancelled
                .when(it -> new Assessing(it, NOW).cancel(text("Again."), VISITATOR))
                .refused("NO_ASSESSMENT_IN_PROGRESS");
        cancelled.when(it -> new Assessing(it, NOW).complete(VISITATOR)).refused("NO_ASSESSMENT_IN_PROGRESS");
        var completed = cancelled
                .when(it -> new Assessing(it, NOW).draft(COMPLETE, METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .after();
        assertThat(completed.assessments().versions().getLast().version()).isEqualTo(2);
        assertThat(completed.assessments().versions())
                .extracting(Assessment::status)
                .containsExactly(Assessment.Status.CANCELLED, Assessment.Status.COMPLETED);
    }

    @Test
    void AP_06_other_measures_are_corrected_by_a_new_version() {
        var first = Sample.appraised(COMPLETE);
        assertThat(first.asCase()
                        .assessments()
                        .completed()
                        .orElseThrow()
                        .findings()
                        .otherMeasures())
                .hasSize(1);
        var other = List.of(new Findings.OtherMeasure(Findings.Section.SEL_108, "nsv"));
        var corrected = first.when(it -> new Assessing(it, NOW).draft(measures(COMPLETE, other), METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .after();
        assertThat(corrected.assessments().completed().orElseThrow().findings().otherMeasures())
                .isEqualTo(other);
    }

    @Test
    void AS_09_what_is_put_after_completion_is_the_next_version_and_supersedes_when_completed() {
        var corrected = Sample.appraised(COMPLETE)
                .when(it -> new Assessing(it, NOW).draft(findings(FunctionalLevel.L4), METHODS, VISITATOR))
                .given();
        assertThat(corrected.asCase().assessments().completed().orElseThrow().version())
                .isEqualTo(1);
        var versions = corrected.asCase().assessments().versions();
        assertThat(versions.getLast().previousVersionId())
                .isEqualTo(versions.getFirst().id());
        var completed =
                corrected.when(it -> new Assessing(it, NOW).complete(VISITATOR)).after();
        assertThat(completed.assessments().versions())
                .extracting(Assessment::status)
                .containsExactly(Assessment.Status.SUPERSEDED, Assessment.Status.COMPLETED);
    }

    @Test
    void AS_09_a_completed_version_cannot_be_completed_again() {
        Sample.appraised(COMPLETE)
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .refused("NO_ASSESSMENT_IN_PROGRESS");
    }

    @Test
    void TR_01_R47_function_is_a_ground_for_transport_and_social_problems_alone_are_not() {
        assertThat(findings(Set.of(Ground.PHYSICAL), null, COMPLETE.judgement()).transportDuty())
                .isTrue();
        assertThat(findings(Set.of(Ground.SPECIAL_SOCIAL_PROBLEMS), null, COMPLETE.judgement())
                        .transportDuty())
                .isFalse();
    }

    private static Given.Then drafting(Findings findings) {
        return Sample.factFinding().when(it -> new Assessing(it, NOW).draft(findings, METHODS, VISITATOR));
    }

    private static Given.Then completing(Findings findings) {
        return drafting(findings).given().when(it -> new Assessing(it, NOW).complete(VISITATOR));
    }

    private static Assessment.Status status(Given given) {
        return given.asCase().assessments().versions().getLast().status();
    }

    private static Findings version(String vumVersion, ThemeNote... themes) {
        var it = COMPLETE;
        return new Findings(
                vumVersion,
                it.background(),
                it.grounds(),
                List.of(themes),
                it.participants(),
                it.citizenParticipation(),
                it.openAccess(),
                it.aims(),
                it.judgement(),
                it.supportNeed(),
                it.otherMeasures());
    }

    private static Findings judgement(Judgement judgement) {
        return findings(COMPLETE.grounds(), COMPLETE.openAccess(), judgement);
    }

    private static Findings themes(Findings it, List<ThemeNote> themes) {
        return with(it, themes, it.participants(), it.citizenParticipation(), it.aims(), it.otherMeasures());
    }

    private static Findings aims(Findings it, Set<Findings.Aim> aims) {
        return with(it, it.themes(), it.participants(), it.citizenParticipation(), aims, it.otherMeasures());
    }

    private static Findings measures(Findings it, List<Findings.OtherMeasure> measures) {
        return with(it, it.themes(), it.participants(), it.citizenParticipation(), it.aims(), measures);
    }

    private static Findings with(
            Findings it, List<Findings.Participant> participants, @Nullable Confidential citizenParticipation) {
        return with(it, it.themes(), participants, citizenParticipation, it.aims(), it.otherMeasures());
    }

    private static Findings with(
            Findings it,
            List<ThemeNote> themes,
            List<Findings.Participant> participants,
            @Nullable Confidential citizenParticipation,
            Set<Findings.Aim> aims,
            List<Findings.OtherMeasure> measures) {
        return new Findings(
                it.vumVersion(),
                it.background(),
                it.grounds(),
                themes,
                participants,
                citizenParticipation,
                it.openAccess(),
                aims,
                it.judgement(),
                it.supportNeed(),
                measures);
    }
}
