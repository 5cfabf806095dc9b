package dk.samvaer.plan.messaging;

import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.content.TransportSection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire types of what plan-service tells; their schemas are published under {@code api/events}. */
final class EventData {
    private EventData() {}

    record PlanOffered(UUID caseId, UUID planId, LocalDate offeredOn) {}

    record PlanDeclined(UUID caseId, UUID planId, LocalDate declinedOn) {}

    record ServiceOrderRecorded(
            UUID caseId,
            UUID planId,
            int version,
            @Nullable String transportMode,
            TransportSection.@Nullable Absence transportStatus) {}

    record PlanAdopted(
            UUID caseId,
            UUID planId,
            int version,
            @Nullable String transportMode,
            TransportSection.@Nullable Absence transportStatus,
            LocalDate followUpDueOn) {}

    record FollowUpDue(UUID caseId, UUID planId, LocalDate dueOn) {}

    record FollowUpHeld(UUID caseId, UUID planId, FollowUp.Result result, FollowUp.Benefit benefit, LocalDate heldOn) {}

    record PedagogicalPlanVersion(
            UUID caseId,
            UUID pedagogicalPlanId,
            int version,
            UUID placementId,
            @Nullable Integer basedOnPlanVersion) {}

    record PedagogicalPlanOverdue(UUID caseId, UUID pedagogicalPlanId, UUID placementId, LocalDate dueOn) {}
}
