package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.note;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.SampleAuthority.METHODS;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.COMPLETE;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.drafting;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.status;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.version;
import static dk.samvaer.visitation.domain.acts.AssessingSteps.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Judgement;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The versions of an assessment and of its method. */
class AssessmentVersionsTest {
    private static final Judgement NOT_JUDGED = new Judgement(null, null, null);

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
    void AS_02_a_version_is_a_draft_until_anything_has_been_found() {
        var background = new Background(
                text("To find the right offer"), text("Alone at home"), text("To meet others"), List.of(), List.of());
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

    private static Findings measures(Findings it, List<Findings.OtherMeasure> measures) {
        return with(it, it.themes(), it.participants(), it.citizenParticipation(), it.aims(), measures);
    }
}
