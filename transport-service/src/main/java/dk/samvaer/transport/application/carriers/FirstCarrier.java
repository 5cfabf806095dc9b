package dk.samvaer.transport.application.carriers;

import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.CarrierEntry;
import dk.samvaer.transport.domain.carriers.CarrierEvent;
import dk.samvaer.transport.domain.carriers.Validity;
import dk.samvaer.transport.domain.carriers.Vehicle;
import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import dk.samvaer.transport.domain.cost.PriceList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A carrier that the register begins with.
 *
 * @param code the short name that plans and rides use
 * @param registeredFrom the first day on which it is registered
 */
// TR-02
public record FirstCarrier(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,31}") String code,
        @NotBlank String name,
        @NotBlank String mode,
        @NotNull LocalDate registeredFrom,
        List<@Valid FirstVehicle> vehicles,
        List<@Valid FirstPrice> prices) {

    public FirstCarrier {
        vehicles = vehicles == null ? List.of() : List.copyOf(vehicles);
        prices = prices == null ? List.of() : List.copyOf(prices);
    }

    /** A vehicle that the carrier has from the start. */
    public record FirstVehicle(
            @NotBlank String code,
            @Min(0) int seats,
            @Min(0) int wheelchairPlaces) {}

    /**
     * An agreement without a known end, in kroner: for each ride, or for a month.
     *
     * @param ride null where the carrier has travel passes
     * @param monthlyPass null where it is paid by the ride
     */
    public record FirstPrice(
            @NotNull LocalDate from,
            @Nullable String ride,
            @Nullable String missed,
            @Nullable String cancelledLate,
            @Nullable String monthlyPass) {

        PriceAgreement agreement() {
            return new PriceAgreement(from, null, price());
        }

        private Price price() {
            return monthlyPass != null
                    ? Price.perMonth(Amount.of(monthlyPass))
                    : Price.perRide(amount(ride), amount(missed), amount(cancelledLate));
        }

        private static Amount amount(@Nullable String kroner) {
            return Amount.of(Objects.requireNonNull(kroner, "a price per ride says what each ending costs"));
        }
    }

    List<CarrierEvent> events() {
        var driving = vehicles.stream()
                .map(it -> new Vehicle(it.code(), it.seats(), it.wheelchairPlaces(), registeredFrom, null))
                .toList();
        var registered =
                Carrier.register(code, mode, new CarrierEntry(name, driving), Validity.from(registeredFrom), null);
        var priced = new PriceList(prices.stream().map(FirstPrice::agreement).toList());
        return Stream.concat(registered.stream(), Stream.of(new CarrierEvent.Priced(priced)))
                .toList();
    }
}
