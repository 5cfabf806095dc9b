package dk.samvaer.transport.domain.rides;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier, or one of its vehicles, drives on a day.
 *
 * @param vehicleId null for all of the carrier
 */
public record RideDay(
        LocalDate day, String carrierId, @Nullable String vehicleId) {

    public boolean hasBegun(RideWeek week, Instant now) {
        return of(week).anyMatch(ride -> ride.hasBegun(now));
    }

    /** The rides of the week that are on the list. */
    public Stream<Ride> of(RideWeek week) {
        return week.rides().stream()
                .filter(ride -> ride.day().equals(day)
                        && carrierId.equals(ride.carrierId())
                        && (vehicleId == null || vehicleId.equals(ride.vehicleId())));
    }
}
