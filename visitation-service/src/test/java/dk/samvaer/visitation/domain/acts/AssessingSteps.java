package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.SampleAuthority.METHODS;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.ThemeNote;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings and steps that tests of the assessment share. */
final class AssessingSteps {
    static final Findings COMPLETE = findings(FunctionalLevel.L3);

    private AssessingSteps() {}

    static Given.Then drafting(Findings findings) {
        return Sample.factFinding().when(it -> new Assessing(it, NOW).draft(findings, METHODS, VISITATOR));
    }

    static Assessment.Status status(Given given) {
        return given.asCase().assessments().versions().getLast().status();
    }

    static Findings version(String vumVersion, ThemeNote... themes) {
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

    static Findings with(
            Findings it, List<Findings.Participant> participants, @Nullable Confidential citizenParticipation) {
        return with(it, it.themes(), participants, citizenParticipation, it.aims(), it.otherMeasures());
    }

    static Findings with(
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
