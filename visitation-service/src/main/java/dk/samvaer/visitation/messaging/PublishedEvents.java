package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Reassessment.Outcome;
import dk.samvaer.visitation.domain.cases.AssessmentEvent;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.cases.InformationEvent;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.messaging.EventData.AssessmentCompleted;
import dk.samvaer.visitation.messaging.EventData.CaseClosed;
import dk.samvaer.visitation.messaging.EventData.CaseOpened;
import dk.samvaer.visitation.messaging.EventData.GrantRests;
import dk.samvaer.visitation.messaging.EventData.GrantTerminated;
import dk.samvaer.visitation.messaging.EventData.GrantTerms;
import dk.samvaer.visitation.messaging.EventData.NeedChangeReceived;
import dk.samvaer.visitation.messaging.EventData.OtherMeasure;
import dk.samvaer.visitation.messaging.EventData.PensionReviewDue;
import dk.samvaer.visitation.messaging.EventData.PersonErased;
import dk.samvaer.visitation.messaging.EventData.ReassessmentClosed;
import dk.samvaer.visitation.messaging.EventData.ReassessmentOpened;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Translates a case's events into published events, with ids, codes and dates only. */
final class PublishedEvents {
    static final List<PublicEvent> NOTHING = List.of();

    private PublishedEvents() {}

    /** @param after the case as it is when the event has happened */
    static List<PublicEvent> of(Case after, CaseEvent event) {
        return switch (event) {
            case IntakeEvent e -> of(e);
            case AssessmentEvent e -> of(after, e);
            case DecisionEvent e -> PublishedDecisions.of(after, e);
            case GrantEvent e -> of(after, e);
            case ReassessmentEvent e -> of(after.id(), e);
            case CaseAdministrationEvent e -> of(after, e);
            case ExternalFact ignored -> NOTHING;
        };
    }

    private static List<PublicEvent> of(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.Opened e ->
                tell("case-opened", new CaseOpened(e.id(), e.citizenId(), e.caseNumber(), e.openedOn()));
            case IntakeEvent.NoticeSent ignored -> NOTHING;
            case IntakeEvent.ConsentGiven ignored -> NOTHING;
            case IntakeEvent.WishRecorded ignored -> NOTHING;
            case IntakeEvent.WishWithdrawn ignored -> NOTHING;
            case IntakeEvent.ConsentWithdrawn ignored -> NOTHING;
            case InformationEvent ignored -> NOTHING;
        };
    }

    private static List<PublicEvent> of(Case after, AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.Drafted ignored -> NOTHING;
            case AssessmentEvent.Cancelled ignored -> NOTHING;
            case AssessmentEvent.Completed e -> tell("assessment-completed", completed(after, e));
        };
    }

    private static List<PublicEvent> of(Case after, GrantEvent event) {
        return switch (event) {
            case GrantEvent.Issued e -> tell("grant-issued", terms(after, e.grantId(), e.decisionId(), e.terms()));
            case GrantEvent.Changed e -> tell("grant-changed", terms(after, e.grantId(), e.decisionId(), e.terms()));
            case GrantEvent.Started ignored -> NOTHING;
            case GrantEvent.PensionReviewPlanned ignored -> NOTHING;
            case GrantEvent.PensionReviewDue ignored -> tell("pension-review-due", new PensionReviewDue(after.id()));
            case GrantEvent.Suspended e -> tell("grant-suspended", suspended(after.id(), e));
            case GrantEvent.Rested ignored -> NOTHING;
            case GrantEvent.Ended ignored -> NOTHING;
            case GrantEvent.Resumed e ->
                tell("grant-resumed", new GrantRests(after.id(), e.grantId(), e.from(), e.reasonCode()));
            case GrantEvent.Terminated e ->
                tell("grant-terminated", new GrantTerminated(after.id(), e.grantId(), e.endsOn(), e.reasonCode()));
        };
    }

    private static List<PublicEvent> of(UUID caseId, ReassessmentEvent event) {
        return switch (event) {
            case ReassessmentEvent.Opened e -> tell("reassessment-opened", opened(caseId, e));
            case ReassessmentEvent.CauseAttached ignored -> NOTHING;
            case ReassessmentEvent.CauseExtended ignored -> NOTHING;
            case ReassessmentEvent.Reaffirmed ignored -> NOTHING;
            case ReassessmentEvent.CauseWithdrawn ignored -> NOTHING;
            case ReassessmentEvent.NeedChangeReceived e ->
                tell(
                        "need-change-received",
                        new NeedChangeReceived(caseId, e.reportId(), e.reassessmentId(), e.merged()));
            case ReassessmentEvent.AnsweredAfterEnd e ->
                Stream.of(
                                tell(
                                        "need-change-received",
                                        new NeedChangeReceived(caseId, e.reportId(), e.reassessmentId(), false)),
                                tell(
                                        "reassessment-closed",
                                        new ReassessmentClosed(
                                                caseId, e.reassessmentId(), Outcome.NO_CHANGE.name(), null)))
                        .flatMap(List::stream)
                        .toList();
            case ReassessmentEvent.Closed e ->
                tell(
                        "reassessment-closed",
                        new ReassessmentClosed(
                                caseId, e.reassessmentId(), e.outcome().name(), e.decisionId()));
        };
    }

    private static List<PublicEvent> of(Case after, CaseAdministrationEvent event) {
        return switch (event) {
            case CaseAdministrationEvent.Assigned ignored -> NOTHING;
            case CaseAdministrationEvent.Closed e ->
                tell(
                        "case-closed",
                        new CaseClosed(
                                after.id(), e.how().closedOn(), e.how().reason().name()));
            case CaseAdministrationEvent.Reopened ignored -> NOTHING;
            case CaseAdministrationEvent.HandedToArchive ignored -> NOTHING;
            case CaseAdministrationEvent.Erased ignored ->
                tell("person-erased", new PersonErased(after.id(), after.citizenId()));
        };
    }

    private static ReassessmentOpened opened(UUID caseId, ReassessmentEvent.Opened e) {
        var cause = e.cause();
        return new ReassessmentOpened(
                caseId, e.reassessmentId(), cause.trigger().name(), List.of(cause.id()));
    }

    private static AssessmentCompleted completed(Case after, AssessmentEvent.Completed e) {
        var findings = after.assessments().completed().orElseThrow().findings();
        return new AssessmentCompleted(
                after.id(),
                e.assessmentId(),
                e.version(),
                findings.transportDuty(),
                findings.otherMeasures().stream().map(PublishedEvents::measure).toList());
    }

    private static OtherMeasure measure(Findings.OtherMeasure measure) {
        return new OtherMeasure(measure.section().number(), measure.supplierId());
    }

    private static GrantTerms terms(Case after, UUID grantId, UUID decisionId, Terms terms) {
        return new GrantTerms(
                after.id(),
                grantId,
                decisionId,
                after.citizenId(),
                terms.startsOn(),
                terms.daysPerWeek(),
                terms.supplierId());
    }

    static List<PublicEvent> tell(String fact, Object data) {
        return List.of(PublicEvent.of("visitation." + fact + ".v1", data));
    }

    private static GrantRests suspended(UUID caseId, GrantEvent.Suspended e) {
        var rests = e.suspension();
        return new GrantRests(caseId, e.grantId(), rests.from(), rests.ground().name());
    }
}
