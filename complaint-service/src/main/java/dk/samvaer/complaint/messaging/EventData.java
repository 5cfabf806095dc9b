package dk.samvaer.complaint.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire types of what complaint-service tells; their schemas are published under {@code api/events}. */
final class EventData {
    private EventData() {}

    record ComplaintReceived(
            UUID caseId,
            UUID complaintId,
            UUID decisionId,
            List<UUID> lineIds,
            LocalDate receivedOn,
            String timeliness,
            LocalDate reviewDueOn) {}

    record ComplaintSupplemented(UUID caseId, UUID complaintId, List<UUID> lineIds, LocalDate receivedOn) {}

    record TimelinessChanged(UUID caseId, UUID complaintId, String timeliness, LocalDate on) {}

    record ReviewExtended(UUID caseId, UUID complaintId, LocalDate newDueOn) {}

    record ComplaintClosed(UUID caseId, UUID complaintId, String outcome, LocalDate on) {}

    record ComplaintWithdrawn(UUID caseId, UUID complaintId, LocalDate on) {}

    record ForwardingOverdue(UUID caseId, UUID complaintId, LocalDate forwardingDueOn) {}

    record ComplaintForwarded(UUID caseId, UUID complaintId, LocalDate forwardedOn) {}

    record ReviewDue(UUID caseId, UUID complaintId, LocalDate reviewDueOn) {}

    record AppealOutcomeRecorded(
            UUID caseId,
            UUID complaintId,
            String outcome,
            LocalDate decidedOn,
            @Nullable LocalDate implementBy) {}
}
