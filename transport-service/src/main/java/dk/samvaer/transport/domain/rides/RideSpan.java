package dk.samvaer.transport.domain.rides;

import java.time.LocalDate;
import java.util.Set;

/** Rides of the days from the first to the last, in some directions. */
public record RideSpan(LocalDate first, LocalDate last, Set<Direction> directions) {

    public RideSpan {
        directions = directions.isEmpty() ? Set.of(Direction.values()) : Set.copyOf(directions);
    }

    boolean has(Ride ride) {
        return !ride.day().isBefore(first) && !ride.day().isAfter(last) && directions.contains(ride.direction());
    }
}
