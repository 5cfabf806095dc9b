package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Assessment.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All versions of a case's assessment, the oldest first. */
public record Assessments(List<Assessment> versions) {
    static final Assessments NONE = new Assessments(List.of());

    /** The version that decisions rest on. */
    public Optional<Assessment> completed() {
        return versions.stream().filter(it -> it.in(Status.COMPLETED)).findFirst();
    }

    Optional<Assessment> inProgress() {
        return versions.stream().filter(it -> it.in(Status.IN_PROGRESS)).findFirst();
    }

    /** What is known at this moment: the completed version, or else the draft. */
    Optional<Findings> findings() {
        return completed().or(this::inProgress).map(Assessment::findings);
    }

    List<CaseEvent> draft(UUID caseId, Findings findings, Actor by) {
        findings.requireConsistent();
        int version = inProgress().map(Assessment::version).orElse(versions.size() + 1);
        return List.of(new AssessmentEvent.Drafted(Ids.derive(caseId, "assessment/" + version), version, findings, by));
    }

    List<CaseEvent> complete(LocalDate today, Actor by) {
        var draft = inProgress().orElseThrow(() -> new RuleViolation("NO_ASSESSMENT_IN_PROGRESS"));
        draft.findings().requireComplete();
        return List.of(new AssessmentEvent.Completed(draft.id(), draft.version(), today, by));
    }

    Assessments apply(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.Drafted e -> drafted(e);
            case AssessmentEvent.Completed e ->
                new Assessments(versions.stream()
                        .map(it -> it.id().equals(e.assessmentId())
                                ? it.completed(e.completedOn(), e.by())
                                : it.superseded())
                        .toList());
        };
    }

    private Assessments drafted(AssessmentEvent.Drafted e) {
        var draft = new Assessment(e.assessmentId(), e.version(), Status.IN_PROGRESS, e.findings(), e.by(), null);
        var others = versions.stream().filter(it -> !it.id().equals(e.assessmentId()));
        return new Assessments(Stream.concat(others, Stream.of(draft)).toList());
    }
}
