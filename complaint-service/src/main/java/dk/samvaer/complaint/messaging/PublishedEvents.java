package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.ComplaintEvent.Closed;
import dk.samvaer.complaint.domain.ComplaintEvent.DecisionFound;
import dk.samvaer.complaint.domain.ComplaintEvent.Forwarded;
import dk.samvaer.complaint.domain.ComplaintEvent.OutcomeRecorded;
import dk.samvaer.complaint.domain.ComplaintEvent.ReviewDecided;
import dk.samvaer.complaint.domain.ComplaintEvent.Withdrawn;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.messaging.EventData.AppealOutcomeRecorded;
import dk.samvaer.complaint.messaging.EventData.ComplaintClosed;
import dk.samvaer.complaint.messaging.EventData.ComplaintForwarded;
import dk.samvaer.complaint.messaging.EventData.ComplaintReceived;
import dk.samvaer.complaint.messaging.EventData.ComplaintSupplemented;
import dk.samvaer.complaint.messaging.EventData.ComplaintWithdrawn;
import dk.samvaer.complaint.messaging.EventData.ForwardingOverdue;
import dk.samvaer.complaint.messaging.EventData.ReviewDue;
import dk.samvaer.complaint.messaging.EventData.ReviewExtended;
import dk.samvaer.complaint.messaging.EventData.TimelinessChanged;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.events.PublicEvent;
import java.util.List;

/** The public events of each domain event. */
final class PublishedEvents {
    private PublishedEvents() {}

    static List<PublicEvent> of(Complaint it, ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.Registered e -> List.of();
            case DecisionFound e -> tell("complaint-received", received(it));
            case ComplaintEvent.Supplemented e ->
                e.added().isEmpty() ? List.of() : tell("complaint-supplemented", supplemented(it, e));
            case ComplaintEvent.TimelinessChanged e ->
                tell(
                        "timeliness-changed",
                        new TimelinessChanged(
                                it.caseId(), it.id(), e.timeliness().name(), e.on()));
            case ComplaintEvent.ReviewExtended e ->
                tell("review-extended", new ReviewExtended(it.caseId(), it.id(), e.newDueOn()));
            case ComplaintEvent.ReviewReminded e ->
                tell("review-reminder", new ReviewDue(it.caseId(), it.id(), e.dueOn()));
            case ComplaintEvent.ReviewOverdue e ->
                tell("review-overdue", new ReviewDue(it.caseId(), it.id(), e.dueOn()));
            case ReviewDecided e -> List.of();
            case ComplaintEvent.FurtherComplaintBegun e -> List.of();
            case ComplaintEvent.RestAnswered e -> List.of();
            case Closed e -> tell("complaint-closed", closed(it, e));
            case Forwarded e ->
                tell(
                        "complaint-forwarded",
                        new ComplaintForwarded(
                                it.caseId(), it.id(), DanishTime.day(e.receipt().on())));
            case ComplaintEvent.ClosedWithoutDecision e -> List.of();
            case ComplaintEvent.ForwardingRequested e -> List.of();
            case ComplaintEvent.ForwardingRefused e -> List.of();
            case ComplaintEvent.ForwardingOverdue e ->
                tell("forwarding-overdue", new ForwardingOverdue(it.caseId(), it.id(), e.limit()));
            case ComplaintEvent.LetterWritten e -> List.of();
            case ComplaintEvent.BoardInformed e -> List.of();
            case ComplaintEvent.PlaceTaken e -> List.of();
            case OutcomeRecorded e -> tell("appeal-outcome-recorded", outcome(it, e.decision()));
            case Withdrawn e -> tell("complaint-withdrawn", new ComplaintWithdrawn(it.caseId(), it.id(), e.on()));
        };
    }

    private static ComplaintClosed closed(Complaint it, Closed event) {
        return new ComplaintClosed(it.caseId(), it.id(), event.outcome().name(), event.on());
    }

    private static ComplaintSupplemented supplemented(Complaint it, ComplaintEvent.Supplemented event) {
        return new ComplaintSupplemented(
                it.caseId(), it.id(), it.lineIds(), event.supplement().receivedOn());
    }

    private static AppealOutcomeRecorded outcome(Complaint it, BoardDecision decision) {
        return new AppealOutcomeRecorded(
                it.caseId(), it.id(), decision.outcome().name(), decision.decidedOn(), decision.implementBy());
    }

    private static ComplaintReceived received(Complaint complaint) {
        return new ComplaintReceived(
                complaint.caseId(),
                complaint.id(),
                complaint.received().decisionId(),
                complaint.lineIds(),
                complaint.received().receivedOn(),
                complaint.timeliness().now().name(),
                complaint.review().dueOn());
    }

    private static List<PublicEvent> tell(String fact, Object data) {
        return List.of(PublicEvent.of("complaint." + fact + ".v1", data));
    }
}
