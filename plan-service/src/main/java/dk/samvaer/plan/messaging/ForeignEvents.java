package dk.samvaer.plan.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that plan-service reads of events that it acts on; what is only noted is read straight into the domain's fact. */
final class ForeignEvents {
    private ForeignEvents() {}

    record PlacementStarted(UUID placementId, @Nullable String supplierId, LocalDate clarificationEndsOn) {}

    record ClarificationCompleted(UUID placementId) {}

    record PlacementPaused(UUID placementId, LocalDate from) {}

    record PlacementResumed(UUID placementId, LocalDate from) {}

    record UnitChanged(UUID placementId, LocalDate from) {}

    record PlacementEnded(UUID placementId, LocalDate on) {}

    /** The service's own event, so that every pedagogical plan of the case follows even if the service stops in between. */
    record PlanAdopted(int version) {}
}
