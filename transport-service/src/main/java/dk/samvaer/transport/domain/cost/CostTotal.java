package dk.samvaer.transport.domain.cost;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rides and travel passes cost the municipality together.
 *
 * @param amount of all that have a price
 * @param asAgreed what the amount was before prices in it were corrected
 * @param correctedOn when such a price was corrected last; null where none was
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
        Amount asAgreed,
        @Nullable LocalDate correctedOn,
        long withoutPrice,
        long notRegistered) {
    public static final CostTotal NOTHING = new CostTotal(0, 0, 0, 0, Cost.NOTHING, 0, 0);

    private CostTotal(
            long carriedOut,
            long missed,
            long cancelledLate,
            long passes,
            Cost cost,
            long withoutPrice,
            long notRegistered) {
        this(
                carriedOut,
                missed,
                cancelledLate,
                passes,
                cost.amount(),
                cost.asAgreed(),
                cost.correctedOn(),
                withoutPrice,
                notRegistered);
    }

    public static CostTotal of(RideCount count, PriceLists prices) {
        long number = count.number();
        var price = count.ending().isPaid()
                ? prices.ofRide(count.carrierId(), count.day(), count.ending())
                : Optional.of(Cost.NOTHING);
        return new CostTotal(
                count.ending() == RideEnding.CARRIED_OUT ? number : 0,
                count.ending() == RideEnding.MISSED ? number : 0,
                count.ending() == RideEnding.CANCELLED_LATE ? number : 0,
                0,
                price.orElse(Cost.NOTHING).times(number),
                price.isPresent() ? 0 : number,
                count.ending() == RideEnding.NOT_REGISTERED ? number : 0);
    }

    /** @param price of each; empty where none is agreed */
    public static CostTotal ofPasses(long number, Optional<Cost> price) {
        return new CostTotal(
                0, 0, 0, number, price.orElse(Cost.NOTHING).times(number), price.isPresent() ? 0 : number, 0);
    }

    public CostTotal plus(CostTotal other) {
        return new CostTotal(
                carriedOut + other.carriedOut,
                missed + other.missed,
                cancelledLate + other.cancelledLate,
                passes + other.passes,
                amount.plus(other.amount),
                asAgreed.plus(other.asAgreed),
                later(correctedOn, other.correctedOn),
                withoutPrice + other.withoutPrice,
                notRegistered + other.notRegistered);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
