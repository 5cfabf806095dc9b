package dk.samvaer.transport.web.rides;

import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideMark;
import dk.samvaer.transport.domain.rides.RideWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rides of a citizen in one week; no addresses and no needs. */
record RideWeekView(
        UUID id, UUID transportGrantId, UUID caseId, UUID citizenId, LocalDate weekOf, List<RideView> rides) {

    enum RideStatus {
        PLANNED,
        CANCELLED,
        CARRIED_OUT,
        MISSED
    }

    enum RideReason {
        LATE_CANCELLATION,
        CITIZEN_NOT_THERE,
        VEHICLE_NOT_THERE;

        static @Nullable RideReason of(@Nullable RideMark mark) {
            return mark == null || mark.code() == null
                    ? null
                    : valueOf(mark.code().name());
        }
    }

    /** One ride. */
    record RideView(
            UUID rideId,
            LocalDate day,
            RideDirection direction,
            LocalTime windowFrom,
            LocalTime windowTo,
            String mode,
            @Nullable String carrierId,
            @Nullable String vehicleId,
            @Nullable UUID unitId,
            RideStatus status,
            @Nullable RideReason reason,
            @Nullable Instant markedAt) {

        static RideView of(Ride ride) {
            var mark = ride.mark();
            return new RideView(
                    ride.id(),
                    ride.day(),
                    RideDirection.of(ride.direction()),
                    ride.windowFrom(),
                    ride.windowTo(),
                    ride.mode(),
                    ride.carrierId(),
                    ride.vehicleId(),
                    ride.unitId(),
                    RideStatus.valueOf(ride.state().name()),
                    RideReason.of(mark),
                    mark == null ? null : mark.at());
        }
    }

    static RideWeekView of(RideWeek week) {
        return new RideWeekView(
                week.id(),
                week.transportGrantId(),
                week.caseId(),
                week.citizenId(),
                week.weekOf(),
                week.rides().stream().map(RideView::of).toList());
    }
}
