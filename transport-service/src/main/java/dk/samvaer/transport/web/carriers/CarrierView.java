package dk.samvaer.transport.web.carriers;

import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.Vehicle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A carrier of the register, without its prices.
 *
 * @param id the short name that plans and rides use
 */
record CarrierView(
        String id,
        String name,
        String mode,
        LocalDate registeredFrom,
        @Nullable LocalDate deactivatedFrom,
        List<VehicleView> vehicles) {

    /** @param vehicleId the short name that plans and rides use */
    record VehicleView(
            String vehicleId,
            int seats,
            int wheelchairPlaces,
            LocalDate from,
            @Nullable LocalDate to) {

        static VehicleView of(Vehicle it) {
            return new VehicleView(it.code(), it.seats(), it.wheelchairPlaces(), it.from(), it.to());
        }
    }

    static CarrierView of(Carrier it) {
        return new CarrierView(
                it.code(),
                it.name(),
                it.mode(),
                it.validity().registeredFrom(),
                it.validity().deactivatedFrom(),
                it.vehicles().stream().map(VehicleView::of).toList());
    }
}
