package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ride of one citizen, in Danish time. It says nothing of the person: address and needs are asked for where they are shown.
 *
 * @param id follows from grant, day and direction, so that a day has each direction once
 * @param windowFrom when the vehicle may come first
 * @param windowTo when it must have come
 * @param mode code of the mode in force on the day
 * @param carrierId code of the carrier; null until one is planned
 * @param vehicleId code of the carrier's vehicle; null until one is planned
 * @param unitId where the citizen is driven to or from; null until it is known
 * @param mark who said what became of it; null while it is planned
 */
// TR-03
public record Ride(
        UUID id,
        LocalDate day,
        Direction direction,
        LocalTime windowFrom,
        LocalTime windowTo,
        String mode,
        @Nullable String carrierId,
        @Nullable String vehicleId,
        @Nullable UUID unitId,
        RideState state,
        @Nullable RideMark mark) {

    public static UUID idOf(UUID transportGrantId, LocalDate day, Direction direction) {
        return Ids.derive(transportGrantId, "ride:" + day + ":" + direction);
    }

    public boolean isPlanned() {
        return state == RideState.PLANNED;
    }

    /** Whether the vehicle must have come by then. */
    public boolean isOver(Instant now) {
        return !now.isBefore(at(windowTo));
    }

    /** Whether the vehicle may have come by then. */
    boolean hasBegun(Instant now) {
        return !now.isBefore(at(windowFrom));
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(DanishTime.ZONE).toInstant();
    }

    Ride marked(RideState next, RideMark by) {
        return new Ride(id, day, direction, windowFrom, windowTo, mode, carrierId, vehicleId, unitId, next, by);
    }
}
