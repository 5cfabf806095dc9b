package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.FunctionalLevel;
import dk.samvaer.visitation.domain.reference.Severity;
import dk.samvaer.visitation.domain.reference.Theme;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.judged;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.Findings.Ground;
import dk.samvaer.visitation.domain.Findings.Judgement;
import dk.samvaer.visitation.domain.Findings.OpenAccess;
import dk.samvaer.visitation.domain.Findings.ThemeNote;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessingTest {
    private static final Findings COMPLETE = findings(FunctionalLevel.L3);

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
    void AS_04_refuses_themes_of_a_version_that_is_not_in_use() {
        var old = new Findings(
                "1.0",
                Set.of(),
                List.of(),
                List.of(),
                null,
                null,
                Set.of(),
                new Judgement(null, null, null),
                List.of());
        drafting(old).refused("VUM_VERSION_UNKNOWN");
    }

    @Test
    void AS_09_what_is_put_after_completion_is_the_next_version_and_supersedes_when_completed() {
        var corrected = Sample.appraised(COMPLETE)
                .when(it -> it.draftAssessment(findings(FunctionalLevel.L4), VISITATOR))
                .given();
        assertThat(corrected.asCase().assessments().completed().orElseThrow().version())
                .isEqualTo(1);
        var completed =
                corrected.when(it -> it.completeAssessment(VISITATOR, NOW)).after();
        assertThat(completed.assessments().versions())
                .extracting(Assessment::status)
                .containsExactly(Assessment.Status.SUPERSEDED, Assessment.Status.COMPLETED);
    }

    @Test
    void AS_09_a_completed_version_cannot_be_completed_again() {
        Sample.appraised(COMPLETE)
                .when(it -> it.completeAssessment(VISITATOR, NOW))
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
        return Sample.factFinding().when(it -> it.draftAssessment(findings, VISITATOR));
    }

    private static Given.Then completing(Findings findings) {
        return drafting(findings).given().when(it -> it.completeAssessment(VISITATOR, NOW));
    }

    private static Findings judgement(Judgement judgement) {
        return findings(COMPLETE.grounds(), COMPLETE.openAccess(), judgement);
    }

    private static Findings themes(Findings it, List<ThemeNote> themes) {
        return new Findings(
                it.vumVersion(),
                it.grounds(),
                themes,
                it.participants(),
                it.citizenParticipation(),
                it.openAccess(),
                it.aims(),
                it.judgement(),
                it.otherMeasures());
    }

    private static Findings with(
            Findings it, List<Findings.Participant> participants, @Nullable Confidential citizenParticipation) {
        return new Findings(
                it.vumVersion(),
                it.grounds(),
                it.themes(),
                participants,
                citizenParticipation,
                it.openAccess(),
                it.aims(),
                it.judgement(),
                it.otherMeasures());
    }

    private static ThemeNote note(Theme theme, @Nullable Severity severity) {
        return new ThemeNote(theme, severity, text("Described."));
    }
}
