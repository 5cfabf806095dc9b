package dk.samvaer.transport.domain.cost;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality pays a carrier: for each ride, or for a travel pass for a month.
 *
 * @param ride null for a carrier with travel passes
 * @param monthlyPass null for a carrier that is paid by the ride
 */
// TR-01, TR-02
public record Price(@Nullable RidePrice ride, @Nullable Amount monthlyPass) {

    /**
     * What one ride one way costs, by how it went.
     *
     * @param missed where the carrier came and the citizen did not
     * @param cancelledLate where it was cancelled too late for the carrier
     */
    public record RidePrice(Amount carriedOut, Amount missed, Amount cancelledLate) {}

    public Price {
        unless((ride == null) != (monthlyPass == null), "PRICE_NOT_ONE_KIND");
        var main = ride == null ? Objects.requireNonNull(monthlyPass) : ride.carriedOut();
        unless(main.isPositive(), "AMOUNT_NOT_POSITIVE");
    }

    public static Price perRide(Amount carriedOut, Amount missed, Amount cancelledLate) {
        return new Price(new RidePrice(carriedOut, missed, cancelledLate), null);
    }

    public static Price perMonth(Amount pass) {
        return new Price(null, pass);
    }

    public boolean isPerRide() {
        return ride != null;
    }
}
