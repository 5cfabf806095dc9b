package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.messaging.EventData.ComplaintReviewDecided;
import dk.samvaer.visitation.messaging.EventData.DecisionIssued;
import dk.samvaer.visitation.messaging.EventData.DecisionNotified;
import dk.samvaer.visitation.messaging.EventData.Line;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Translates events of a decision into published events. */
final class PublishedDecisions {
    private PublishedDecisions() {}

    static List<PublicEvent> of(Case after, DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.Issued e -> PublishedEvents.tell("decision-issued", issued(after, e));
            case DecisionEvent.Notified e -> PublishedEvents.tell("decision-notified", notified(after, e.decisionId()));
            case DecisionEvent.ComplaintReviewed e ->
                PublishedEvents.tell(
                        "complaint-review-decided",
                        new ComplaintReviewDecided(
                                after.id(),
                                e.complaintId(),
                                e.outcome().name(),
                                after.decisions().complaint(e.complaintId()).lineIds()));
            case DecisionEvent.PeriodSuspended e ->
                PublishedEvents.tell("decision-notified", notified(after, e.decisionId()));
            case DecisionEvent.Drafted ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.Prepared ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.ToldOrally ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.ReasonsRequested ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.ReasonsSent ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.BecameFinal ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.Complained ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.OfComplaint ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.ComplaintClosed ignored -> PublishedEvents.NOTHING;
            case DecisionEvent.Appealed ignored -> PublishedEvents.NOTHING;
        };
    }

    private static DecisionIssued issued(Case after, DecisionEvent.Issued e) {
        var recommendation = after.decisions().get(e.decisionId()).recommendation();
        return new DecisionIssued(
                after.id(),
                e.decisionId(),
                recommendation.kind().name(),
                e.issue().lines().stream().map(it -> line(it, recommendation)).toList(),
                e.issue().issuedOn(),
                recommendation.reassessmentId(),
                after.reassessments()
                        .complaintOf(recommendation.reassessmentId())
                        .orElse(null));
    }

    private static Line line(DecisionLine line, Recommendation recommendation) {
        var remuneration = line.subject() == DecisionLine.Subject.REMUNERATION ? recommendation.remuneration() : null;
        return new Line(
                line.lineId(),
                line.subject().name(),
                line.outcome().name(),
                remuneration == null ? null : remuneration.activityType().name(),
                remuneration == null ? null : recommendation.startsOn());
    }

    /** Published again for each new last day. */
    private static DecisionNotified notified(Case after, UUID decisionId) {
        var decision = after.decisions().get(decisionId);
        var issue = Objects.requireNonNull(decision.issue());
        var receipt = Objects.requireNonNull(decision.receipt());
        return new DecisionNotified(
                after.id(), decisionId, issue.delivery().name(), receipt.receivedOn(), receipt.complaintDeadline());
    }
}
