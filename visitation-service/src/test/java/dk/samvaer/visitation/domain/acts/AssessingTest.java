package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.judged;
import static dk.samvaer.visitation.domain.Sample.note;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.SampleAuthority.METHODS;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.COMPLETE;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.drafting;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.status;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.version;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.with;
import static org.assertj.core.api.Assertions.assertThat;

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
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Theme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an assessment must contain before it is completed. */
class AssessingTest {
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
    void AS_03_refuses_a_theme_that_is_described_twice() {
        drafting(version("2.0", note(Theme.MOBILITY, Severity.LIGHT), note(Theme.MOBILITY, Severity.NONE)))
                .refused("THEME_DESCRIBED_TWICE");
    }

    @ParameterizedTest
    @EnumSource
    void AS_05_a_theme_is_scored_on_the_national_scale_by_whoever_said_it(Severity severity) {
        var note = new ThemeNote(Theme.MOBILITY, severity, Set.of(Informant.CITIZEN), text("Walks far."));
        completing(version("2.0", note)).then().hasSize(1);
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
    void TR_01_R47_function_is_a_ground_for_transport_and_social_problems_alone_are_not() {
        assertThat(findings(Set.of(Ground.PHYSICAL), null, COMPLETE.judgement()).transportDuty())
                .isTrue();
        assertThat(findings(Set.of(Ground.SPECIAL_SOCIAL_PROBLEMS), null, COMPLETE.judgement())
                        .transportDuty())
                .isFalse();
    }

    private static Given.Then completing(Findings findings) {
        return drafting(findings).given().when(it -> new Assessing(it, NOW).complete(VISITATOR));
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
}
