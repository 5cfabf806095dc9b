package dk.samvaer.transport.domain.work;

import dk.samvaer.transport.domain.carriers.Vehicle;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideNeed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The passengers that a vehicle has on a day in one direction. Those whose windows overlap may sit in it at the same time. */
// TR-03
public record Tour(String carrierId, String vehicleId, LocalDate day, Direction direction, List<Passenger> passengers) {

    /** A planned ride of one citizen, from when to when the vehicle may come. */
    public record Passenger(UUID transportGrantId, LocalTime from, LocalTime to) {
        private boolean isThereAt(LocalTime time) {
            return !time.isBefore(from) && !time.isAfter(to);
        }
    }

    /** What passengers take up: who stays in a wheelchair takes a place for one, and an escort a seat. */
    private record Load(long seats, long wheelchairPlaces) {
        private boolean exceeds(int offeredSeats, int offeredPlaces) {
            return seats > offeredSeats || wheelchairPlaces > offeredPlaces;
        }
    }

    /** The needs of passengers, by grant. */
    @FunctionalInterface
    public interface Needs {
        Set<RideNeed> of(UUID transportGrantId);
    }

    public Tour {
        passengers = List.copyOf(passengers);
    }

    /** Whether it may be overfull, before needs are known: not where few enough ride that any needs would fit. */
    public boolean mayExceed(@Nullable Vehicle vehicle) {
        return isExceeded(vehicle, grant -> Set.of(RideNeed.WHEELCHAIR, RideNeed.ESCORT))
                || isExceeded(vehicle, grant -> Set.of(RideNeed.ESCORT));
    }

    /** Whether at some moment more ride than it has room for. One that does not drive on the day has room for nobody. */
    public boolean isExceeded(@Nullable Vehicle vehicle, Needs needs) {
        return vehicle == null || !vehicle.drivesOn(day)
                ? isExceeded(0, 0, needs)
                : isExceeded(vehicle.seats(), vehicle.wheelchairPlaces(), needs);
    }

    private boolean isExceeded(int seats, int places, Needs needs) {
        return passengers.stream()
                .map(Passenger::from)
                .map(time -> load(time, needs))
                .anyMatch(load -> load.exceeds(seats, places));
    }

    private Load load(LocalTime time, Needs needs) {
        var there = passengers.stream()
                .filter(it -> it.isThereAt(time))
                .map(it -> needs.of(it.transportGrantId()))
                .toList();
        long inWheelchairs = count(there, RideNeed.WHEELCHAIR);
        return new Load(there.size() - inWheelchairs + count(there, RideNeed.ESCORT), inWheelchairs);
    }

    private static long count(List<Set<RideNeed>> there, RideNeed need) {
        return there.stream().filter(it -> it.contains(need)).count();
    }
}
