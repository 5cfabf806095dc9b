package dk.samvaer.transport.web.carriers;

import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price that the municipality and a carrier have agreed on: either for each ride or for a month, as the carrier's mode has it.
 *
 * @param to the last day; left out where no end is agreed
 * @param ride left out for a carrier with travel passes
 * @param monthlyPass left out for a carrier that is paid by the ride
 */
record NewPriceAgreement(
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Valid NewRidePrice ride,

        @Nullable @Pattern(regexp = KRONER) String monthlyPass) {

    /** Kroner with at most two decimals after a point. */
    static final String KRONER = "[0-9]{1,7}(\\.[0-9]{1,2})?";

    /** What a ride costs, by how it went; nothing is 0. */
    record NewRidePrice(
            @NotNull @Pattern(regexp = KRONER) String carriedOut,
            @NotNull @Pattern(regexp = KRONER) String missed,
            @NotNull @Pattern(regexp = KRONER) String cancelledLate) {

        private Price.RidePrice price() {
            return new Price.RidePrice(Amount.of(carriedOut), Amount.of(missed), Amount.of(cancelledLate));
        }
    }

    PriceAgreement agreement() {
        return new PriceAgreement(from, to, price(ride, monthlyPass));
    }

    static Price price(@Nullable NewRidePrice ride, @Nullable String monthlyPass) {
        return new Price(ride == null ? null : ride.price(), monthlyPass == null ? null : Amount.of(monthlyPass));
    }
}
