package dk.samvaer.visitation.messaging;

import dk.samvaer.visitation.domain.Complaint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of the other services' events the fields that visitation reads. */
final class ForeignEvents {
    private ForeignEvents() {}

    record PlanOffered(UUID caseId, UUID planId, LocalDate offeredOn) {}

    record PlanDeclined(UUID caseId, UUID planId, LocalDate declinedOn) {}

    record PlanAdopted(
            UUID caseId,
            UUID planId,
            int version,
            @Nullable String transportMode,
            @Nullable String transportStatus) {}

    record FollowUpHeld(UUID caseId, String result, String benefit) {}

    record TransportRequested(UUID caseId, UUID transportGrantId, UUID decisionLineId) {}

    record TransportGranted(UUID caseId, UUID transportGrantId, UUID decisionLineId, String mode) {}

    record TransportRefused(UUID caseId, UUID transportGrantId, UUID decisionLineId) {}

    record TransportChanged(UUID caseId, UUID transportGrantId, String mode) {}

    record PlacementAccepted(UUID caseId, UUID placementId) {}

    record PlacementRejected(
            UUID caseId, UUID placementId, @Nullable String reasonCode) {}

    record PlacementStarted(UUID caseId, UUID placementId, LocalDate startedOn) {}

    record ClarificationCompleted(
            UUID caseId,
            UUID placementId,
            String result,
            @Nullable UUID unitId) {}

    record NeedChangeReported(UUID caseId, UUID reportId, String reporterType) {}

    record BenefitObserved(UUID caseId, String benefit) {}

    record ComplaintReceived(
            UUID caseId,
            UUID complaintId,
            UUID decisionId,
            List<UUID> lineIds,
            LocalDate receivedOn,
            LocalDate reviewDueOn) {}

    record ComplaintWithdrawn(UUID caseId, UUID complaintId) {}

    record AppealOutcomeRecorded(UUID caseId, UUID complaintId, Complaint.Appeal outcome) {}
}
