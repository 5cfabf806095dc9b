package dk.samvaer.transport.domain.carriers;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle of a carrier.
 *
 * @param seats for passengers, beside the places for wheelchairs
 * @param wheelchairPlaces for passengers who stay in their wheelchair
 * @param to the last day on which it drives; null while no end is known
 */
public record Vehicle(
        String code,
        int seats,
        int wheelchairPlaces,
        LocalDate from,
        @Nullable LocalDate to) {

    public Vehicle {
        unless(seats + wheelchairPlaces > 0, "VEHICLE_WITHOUT_PLACES");
        unless(to == null || !to.isBefore(from), "ENDS_BEFORE_IT_BEGINS");
    }

    public boolean drivesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
