package dk.samvaer.transport.domain.cost;

import java.util.Optional;

/**
 * What rides and travel passes cost the municipality together.
 *
 * @param amount of all that have a price
 * @param withoutPrice how many rides and passes are to be paid and have no price; they are not in the amount
 * @param notRegistered how many rides are over of which nobody has said what became of them; they are not in the amount
 */
// TR-01, TR-02
public record CostTotal(
        long carriedOut,
        long missed,
        long cancelledLate,
        long passes,
        Amount amount,
        long withoutPrice,
        long notRegistered) {
    public static final CostTotal NOTHING = new CostTotal(0, 0, 0, 0, Amount.ZERO, 0, 0);

    public static CostTotal of(RideCount count, PriceLists prices) {
        long number = count.number();
        var price = count.ending().isPaid()
                ? prices.ofRide(count.carrierId(), count.day(), count.ending())
                : Optional.of(Amount.ZERO);
        return new CostTotal(
                count.ending() == RideEnding.CARRIED_OUT ? number : 0,
                count.ending() == RideEnding.MISSED ? number : 0,
                count.ending() == RideEnding.CANCELLED_LATE ? number : 0,
                0,
                price.orElse(Amount.ZERO).times(number),
                price.isPresent() ? 0 : number,
                count.ending() == RideEnding.NOT_REGISTERED ? number : 0);
    }

    /** @param price of each; empty where none is agreed */
    public static CostTotal ofPasses(long number, Optional<Amount> price) {
        return new CostTotal(
                0, 0, 0, number, price.orElse(Amount.ZERO).times(number), price.isPresent() ? 0 : number, 0);
    }

    public CostTotal plus(CostTotal other) {
        return new CostTotal(
                carriedOut + other.carriedOut,
                missed + other.missed,
                cancelledLate + other.cancelledLate,
                passes + other.passes,
                amount.plus(other.amount),
                withoutPrice + other.withoutPrice,
                notRegistered + other.notRegistered);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
