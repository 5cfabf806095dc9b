package dk.samvaer.visitation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services have told about the case. It is noted as it is: facts are not refused. */
public sealed interface FactHeard extends CaseEvent {

    record PlanOffered(UUID planId, LocalDate offeredOn) implements FactHeard {}

    record PlanDeclined(UUID planId, LocalDate declinedOn) implements FactHeard {}

    /** The plan states either the granted mode of transport or why there is none. */
    record PlanAdopted(
            UUID planId,
            int version,
            @Nullable String transportMode,
            @Nullable String transportStatus) implements FactHeard {}

    record TransportRequested(UUID transportGrantId, UUID decisionLineId) implements FactHeard {}

    record TransportGranted(UUID transportGrantId, UUID decisionLineId, String mode) implements FactHeard {}

    record TransportRefused(UUID transportGrantId, UUID decisionLineId) implements FactHeard {}

    record TransportChanged(UUID transportGrantId, String mode) implements FactHeard {}

    record PlacementAccepted(UUID placementId) implements FactHeard {}

    record PlacementRejected(UUID placementId, @Nullable String reasonCode, LocalDate toldOn) implements FactHeard {}

    record PlacementStarted(UUID placementId, LocalDate startedOn) implements FactHeard {}

    /** @param lastDay may lie ahead, where another supplier takes over from the next day on */
    record PlacementEnded(UUID placementId, LocalDate lastDay, LocalDate toldOn) implements FactHeard {}

    record ClarificationCompleted(
            UUID placementId, String result, @Nullable UUID unitId) implements FactHeard {}

    record ClarificationOverdue(UUID placementId, LocalDate dueOn) implements FactHeard {}

    record FollowUpDue(UUID planId, LocalDate dueOn) implements FactHeard {}

    record FollowUpHeld(UUID planId) implements FactHeard {}
}
