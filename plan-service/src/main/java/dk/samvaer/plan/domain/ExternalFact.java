package dk.samvaer.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that another service has told about the case. */
public sealed interface ExternalFact {

    record CaseOpened(UUID citizenId) implements ExternalFact {}

    /** Withdrawn, refused for good, the grant ended, or the citizen died. */
    record CaseClosed(LocalDate closedOn) implements ExternalFact {}

    record Assessed(List<OtherMeasure> otherMeasures) implements ExternalFact {}

    record Granted(UUID grantId, UUID citizenId, LocalDate startsOn, int daysPerWeek, String supplierId)
            implements ExternalFact {}

    record GrantTerminated(UUID grantId) implements ExternalFact {}

    record ReassessmentOpened(UUID reassessmentId) implements ExternalFact {}

    record ReassessmentClosed(UUID reassessmentId) implements ExternalFact {}

    record TransportRequested(UUID transportGrantId) implements ExternalFact {}

    /** Granted, or changed to another mode. */
    record TransportGranted(UUID transportGrantId, String mode) implements ExternalFact {}

    record TransportRefused(UUID transportGrantId) implements ExternalFact {}

    record TransportEnded(UUID transportGrantId) implements ExternalFact {}

    record PlacementOrdered(UUID placementId, String supplierId) implements ExternalFact {}

    record PlacementRejected(UUID placementId) implements ExternalFact {}

    record PlacementStarted(UUID placementId, @Nullable String supplierId) implements ExternalFact {}

    /** @param on its last day, which may lie ahead */
    record PlacementEnded(UUID placementId, LocalDate on) implements ExternalFact {}
}
