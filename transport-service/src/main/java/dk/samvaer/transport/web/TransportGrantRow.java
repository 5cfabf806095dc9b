package dk.samvaer.transport.web;

import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param planned whether the weekly rides are planned
 */
record TransportGrantRow(
        UUID id,
        UUID caseId,
        UUID citizenId,
        TransportGrantView.State state,
        boolean decided,
        @Nullable String mode,
        @Nullable Integer daysPerWeek,
        @Nullable LocalDate endsOn,
        @Nullable UUID unitId,
        boolean planned,
        boolean scheduleFits,
        @Nullable String carrierId,
        @Nullable String vehicleId) {

    static TransportGrantRow of(TransportGrantsQueries.Row it) {
        return new TransportGrantRow(
                it.id(),
                it.caseId(),
                it.citizenId(),
                TransportGrantView.State.valueOf(it.state().name()),
                it.decided(),
                it.mode(),
                it.daysPerWeek(),
                it.endsOn(),
                it.unitId(),
                it.planned(),
                it.scheduleFits(),
                it.carrierId(),
                it.vehicleId());
    }
}
