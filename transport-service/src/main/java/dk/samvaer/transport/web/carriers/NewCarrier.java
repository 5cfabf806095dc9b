package dk.samvaer.transport.web.carriers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A carrier that is to be entered in the register.
 *
 * @param code the short name that plans and rides use; it is never changed
 * @param mode the one mode by which it drives; it is never changed
 */
record NewCarrier(
        @NotNull @Pattern(regexp = CarrierContent.CODE) String code,
        @NotNull @Size(max = 50) String mode,
        @NotNull LocalDate registeredFrom,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 1_000) List<CarrierContent.@NotNull @Valid VehicleContent> vehicles) {

    CarrierContent content() {
        return new CarrierContent(name, vehicles);
    }
}
