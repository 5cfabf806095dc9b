package dk.samvaer.visitation.domain.cases;

import dk.samvaer.visitation.domain.decision.TransportLimits;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of another service that the case notes and never refuses. Its fields are those of the event's data. */
public sealed interface ExternalFact extends CaseEvent {

    record PlanOffered(UUID planId, LocalDate offeredOn) implements ExternalFact {}

    record PlanDeclined(UUID planId, LocalDate declinedOn) implements ExternalFact {}

    /** The plan states either the granted mode of transport or why there is none. */
    record PlanAdopted(
            UUID planId,
            int version,
            @Nullable String transportMode,
            @Nullable String transportStatus) implements ExternalFact {}

    record TransportRequested(UUID transportGrantId, UUID decisionLineId) implements ExternalFact {}

    /** @param limited true where it is less than both ways from home on all days; else left out, as are the limits */
    record TransportGranted(
            UUID transportGrantId,
            UUID decisionLineId,
            String mode,
            @Nullable Boolean limited,
            @Nullable TransportLimits limits)
            implements ExternalFact {

        public TransportGranted(UUID transportGrantId, UUID decisionLineId, String mode, @Nullable Boolean limited) {
            this(transportGrantId, decisionLineId, mode, limited, null);
        }
    }

    /** How the citizen has been driven so far. */
    record TransportTerms(String mode, @Nullable TransportLimits limits) {}

    /** Taken back before it was determined. */
    record TransportWithdrawn(UUID transportGrantId) implements ExternalFact {}

    /** Nobody is driven by it any more. */
    record TransportEnded(UUID transportGrantId) implements ExternalFact {}

    record TransportRefused(UUID transportGrantId, UUID decisionLineId) implements ExternalFact {}

    /**
     * Other terms that take effect by the decision that carries the line.
     *
     * @param lessens true where the citizen gets less than before without having asked; else left out
     * @param before null in what was noted before it was told
     */
    record TransportChangeProposed(
            UUID transportGrantId,
            UUID decisionLineId,
            String mode,
            LocalDate from,
            @Nullable Boolean lessens,
            @Nullable TransportLimits limits,
            @Nullable TransportTerms before)
            implements ExternalFact {

        public TransportChangeProposed(
                UUID transportGrantId, UUID decisionLineId, String mode, LocalDate from, @Nullable Boolean lessens) {
            this(transportGrantId, decisionLineId, mode, from, lessens, null, null);
        }
    }

    record PlacementOrdered(UUID placementId) implements ExternalFact {}

    record PlacementAccepted(UUID placementId) implements ExternalFact {}

    record PlacementRejected(UUID placementId, @Nullable String reasonCode, LocalDate toldOn) implements ExternalFact {}

    /** @param clarificationEndsOn null in what was noted before it was read */
    record PlacementStarted(
            UUID placementId, LocalDate startedOn, @Nullable LocalDate clarificationEndsOn) implements ExternalFact {}

    /** @param clarificationEndsOn null where no clarification rested meanwhile */
    record PlacementResumed(UUID placementId, @Nullable LocalDate clarificationEndsOn) implements ExternalFact {}

    /** @param lastDay may lie ahead, where another supplier takes over from the next day on */
    record PlacementEnded(UUID placementId, LocalDate lastDay, LocalDate toldOn) implements ExternalFact {}

    record ClarificationCompleted(
            UUID placementId, String result, @Nullable UUID unitId) implements ExternalFact {}

    record ClarificationOverdue(UUID placementId, LocalDate dueOn) implements ExternalFact {}

    record FollowUpReminded(UUID planId, LocalDate dueOn, LocalDate toldOn) implements ExternalFact {}

    record FollowUpDue(UUID planId, LocalDate dueOn) implements ExternalFact {}

    record FollowUpHeld(UUID planId) implements ExternalFact {}

    record PedagogicalPlanOverdue(UUID placementId, LocalDate dueOn) implements ExternalFact {}

    record PedagogicalPlanActivated(UUID placementId) implements ExternalFact {}
}
