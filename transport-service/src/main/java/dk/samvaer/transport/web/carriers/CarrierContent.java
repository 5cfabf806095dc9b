package dk.samvaer.transport.web.carriers;

import dk.samvaer.transport.domain.carriers.CarrierEntry;
import dk.samvaer.transport.domain.carriers.Vehicle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register says of a carrier; it replaces what was said before. */
record CarrierContent(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid VehicleContent> vehicles) {

    /**
     * One vehicle.
     *
     * @param vehicleId the short name that plans and rides use; no registration plate
     */
    record VehicleContent(
            @NotNull @Pattern(regexp = CODE) String vehicleId,
            @NotNull @Min(0) @Max(100) Integer seats,
            @NotNull @Min(0) @Max(20) Integer wheelchairPlaces,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        Vehicle vehicle() {
            return new Vehicle(vehicleId, seats, wheelchairPlaces, from, to);
        }
    }

    static final String CODE = "[A-Z][A-Z0-9_]{1,31}";

    CarrierEntry entry() {
        return new CarrierEntry(
                name, vehicles.stream().map(VehicleContent::vehicle).toList());
    }
}
