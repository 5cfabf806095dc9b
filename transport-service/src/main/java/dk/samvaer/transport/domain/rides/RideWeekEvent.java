package dk.samvaer.transport.domain.rides;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the rides of a week. */
public sealed interface RideWeekEvent {
    record Generated(
            UUID transportGrantId,
            UUID caseId,
            UUID citizenId,
            @Nullable String supplierId,
            LocalDate weekOf,
            List<Ride> rides)
            implements RideWeekEvent {}

    /** The planned rides follow a changed grant or schedule; what became something else before stays. */
    record Aligned(@Nullable String supplierId, List<Ride> rides) implements RideWeekEvent {}

    record Cancelled(UUID rideId, RideMark mark) implements RideWeekEvent {}

    record CarriedOut(UUID rideId, RideMark mark) implements RideWeekEvent {}

    record Missed(UUID rideId, RideMark mark) implements RideWeekEvent {}

    /** A cancellation is taken back: the ride is planned as it follows from the grant by then. */
    record TakenBack(Ride planned, RideCorrection correction) implements RideWeekEvent {}

    /** Something else is said to have become of a ride than before. */
    record Corrected(RideState state, RideMark mark, RideCorrection correction) implements RideWeekEvent {}
}
