package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Assessment.Status;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.vum.AssessmentMethods;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All versions of a case's assessment, the oldest first. */
// AS-01 to AS-09; rules of the domain § 11
public record Assessments(List<Assessment> versions) {
    static final Assessments NONE = new Assessments(List.of());

    /** The version that decisions rest on. */
    public Optional<Assessment> completed() {
        return versions.stream().filter(it -> it.in(Status.COMPLETED)).findFirst();
    }

    /** The version that is neither completed nor cancelled. */
    public Optional<Assessment> inProgress() {
        return versions.stream().filter(Assessment::unfinished).findFirst();
    }

    /** Whether there is a version that can be completed, since no answer is awaited. */
    public boolean completable() {
        return inProgress().filter(it -> it.in(Status.IN_PROGRESS)).isPresent();
    }

    /** What is known at this moment: the completed version, or else the draft. */
    public Optional<Findings> findings() {
        return completed().or(this::inProgress).map(Assessment::findings);
    }

    public List<CaseEvent> draft(UUID caseId, Findings findings, AssessmentMethods methods, Actor by, LocalDate today) {
        var draft =
                inProgress().map(it -> it.redrafted(findings, by)).orElseGet(() -> begin(caseId, findings, by, today));
        methods.requireInForce(findings.vumVersion(), draft.begunOn());
        findings.requireConsistent();
        findings.requirePercentFits(methods.bandsOn(draft.begunOn()));
        return List.of(new AssessmentEvent.Drafted(draft));
    }

    public List<CaseEvent> complete(LocalDate today, Actor by) {
        var draft = requireInProgress();
        RuleViolation.unless(!draft.in(Status.AWAITING_INFORMATION), "INFORMATION_AWAITED");
        draft.findings().requireComplete();
        return List.of(new AssessmentEvent.Completed(draft.id(), draft.version(), today, by));
    }

    public List<CaseEvent> cancel(Confidential reason, LocalDate today, Actor by) {
        var how = new Assessment.Cancellation(today, reason);
        return List.of(new AssessmentEvent.Cancelled(requireInProgress().id(), how, by));
    }

    Assessments apply(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.Drafted e -> drafted(e.draft());
            case AssessmentEvent.Completed e ->
                each(it -> it.id().equals(e.assessmentId()) ? it.completed(e.completedOn(), e.by()) : it.superseded());
            case AssessmentEvent.Cancelled e ->
                each(it -> it.id().equals(e.assessmentId()) ? it.cancelled(e.how()) : it);
        };
    }

    Assessments awaiting(boolean information) {
        return each(it -> it.awaiting(information));
    }

    private Assessment begin(UUID caseId, Findings findings, Actor by, LocalDate today) {
        int version = versions.size() + 1;
        var previous = completed().map(Assessment::id).orElse(null);
        return Assessment.begin(Ids.derive(caseId, "assessment/" + version), version, previous, today, findings, by);
    }

    private Assessment requireInProgress() {
        return inProgress().orElseThrow(() -> new RuleViolation("NO_ASSESSMENT_IN_PROGRESS"));
    }

    private Assessments drafted(Assessment draft) {
        var others = versions.stream().filter(it -> !it.id().equals(draft.id()));
        return new Assessments(Stream.concat(others, Stream.of(draft)).toList());
    }

    private Assessments each(UnaryOperator<Assessment> change) {
        return new Assessments(versions.stream().map(change).toList());
    }
}
