package dk.samvaer.transport.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services have decided about a case; read straight from their events. */
public sealed interface KnownCaseEvent {
    record Opened(UUID caseId, UUID citizenId) implements KnownCaseEvent {}

    record Assessed(UUID assessmentId, boolean transportDuty) implements KnownCaseEvent {}

    record Granted(UUID grantId, LocalDate startsOn, int daysPerWeek) implements KnownCaseEvent {}

    record ExtentChanged(LocalDate startsOn, int daysPerWeek) implements KnownCaseEvent {}

    /**
     * @param placementId null in what was noted before placements were told apart
     * @param supplierId code of the supplier; null where it is not told
     */
    record Started(
            @Nullable UUID grantId,
            LocalDate startedOn,
            @Nullable UUID placementId,
            @Nullable String supplierId) implements KnownCaseEvent {
        @Nullable
        SupplierStay stay(@Nullable SupplierStay before) {
            return placementId == null || supplierId == null ? before : new SupplierStay(placementId, supplierId, null);
        }
    }

    /** @param unitId null where none was agreed on */
    record Clarified(UUID placementId, @Nullable UUID unitId) implements KnownCaseEvent {}

    record UnitChanged(UUID placementId, UUID unitId, LocalDate from) implements KnownCaseEvent {}

    record PlacementPaused(UUID placementId, LocalDate from) implements KnownCaseEvent {}

    record PlacementResumed(UUID placementId, LocalDate from) implements KnownCaseEvent {}

    /** @param on the last day with the supplier; may lie ahead */
    record PlacementEnded(UUID placementId, LocalDate on) implements KnownCaseEvent {}

    record Suspended(LocalDate from) implements KnownCaseEvent {}

    record Resumed(LocalDate from) implements KnownCaseEvent {}

    record Terminated(LocalDate endsOn) implements KnownCaseEvent {}

    record Closed(LocalDate closedOn) implements KnownCaseEvent {}

    record Reopened() implements KnownCaseEvent {}

    /** A decision was issued, with which a decision process ends. */
    record Decided() implements KnownCaseEvent {}
}
