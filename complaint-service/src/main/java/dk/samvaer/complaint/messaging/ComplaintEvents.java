package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.starter.messaging.PublicEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service tells the others. The shapes are published under {@code api/events}. */
final class ComplaintEvents {
    record ComplaintReceived(
            UUID caseId,
            UUID complaintId,
            UUID decisionId,
            List<UUID> lineIds,
            LocalDate receivedOn,
            String timeliness,
            LocalDate reviewDueOn) {}

    record ReviewExtended(UUID caseId, UUID complaintId, LocalDate newDueOn) {}

    record ComplaintClosed(UUID caseId, UUID complaintId, String outcome, LocalDate on) {}

    record ComplaintWithdrawn(UUID caseId, UUID complaintId, LocalDate on) {}

    record ComplaintForwarded(UUID caseId, UUID complaintId, LocalDate forwardedOn) {}

    record AppealOutcomeRecorded(
            UUID caseId,
            UUID complaintId,
            String outcome,
            @Nullable LocalDate implementBy) {}

    private ComplaintEvents() {}

    static List<PublicEvent> published(Complaint complaint, ComplaintEvent event) {
        var caseId = complaint.caseId();
        var id = complaint.id();
        return switch (event) {
            case ComplaintEvent.Registered registered -> tell("complaint-received", received(complaint));
            case ComplaintEvent.ReviewExtended extended ->
                tell("review-extended", new ReviewExtended(caseId, id, extended.newDueOn()));
            case ComplaintEvent.ReviewDecided decided -> List.of();
            case ComplaintEvent.Closed closed ->
                tell(
                        "complaint-closed",
                        new ComplaintClosed(caseId, id, closed.outcome().name(), closed.on()));
            case ComplaintEvent.Forwarded forwarded ->
                tell(
                        "complaint-forwarded",
                        new ComplaintForwarded(
                                caseId, id, forwarded.forwarding().on()));
            case ComplaintEvent.OutcomeRecorded recorded ->
                tell(
                        "appeal-outcome-recorded",
                        new AppealOutcomeRecorded(
                                caseId,
                                id,
                                recorded.decision().outcome().name(),
                                recorded.decision().implementBy()));
            case ComplaintEvent.Withdrawn withdrawn ->
                tell("complaint-withdrawn", new ComplaintWithdrawn(caseId, id, withdrawn.on()));
        };
    }

    private static ComplaintReceived received(Complaint complaint) {
        return new ComplaintReceived(
                complaint.caseId(),
                complaint.id(),
                complaint.received().decisionId(),
                complaint.lineIds(),
                complaint.received().receivedOn(),
                complaint.timeliness().name(),
                complaint.review().dueOn());
    }

    private static List<PublicEvent> tell(String fact, Object data) {
        return List.of(PublicEvent.of("complaint." + fact + ".v1", data));
    }
}
