package dk.samvaer.transport.domain.carriers;

import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.modes.TransportModes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each mode that is offered on a day would cost in an average month, for whoever assesses which of them a citizen needs. Price alone is
 * never a reason for a mode: the assessment is individual and concrete.
 */
// R50, TR-02
public record ModeComparison(LocalDate day, Extent extent, List<Line> lines) {
    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;

    /**
     * How much would be driven.
     *
     * @param ways one a day, or both
     */
    public record Extent(int daysPerWeek, int ways) {
        long ridesPerYear() {
            return (long) daysPerWeek * ways * WEEKS_A_YEAR;
        }
    }

    /** @param offers the cheapest first; empty where no carrier has an agreed price on the day */
    public record Line(String mode, boolean rides, List<Offer> offers) {}

    public record Offer(String carrierId, Amount perMonth) {}

    public static ModeComparison of(TransportModes modes, List<Carrier> carriers, LocalDate day, Extent extent) {
        return new ModeComparison(
                day,
                extent,
                modes.on(day).stream()
                        .map(mode -> new Line(mode.code(), mode.rides(), offers(mode.code(), carriers, day, extent)))
                        .toList());
    }

    private static List<Offer> offers(String mode, List<Carrier> carriers, LocalDate day, Extent extent) {
        return carriers.stream()
                .filter(carrier ->
                        carrier.mode().equals(mode) && carrier.validity().covers(day))
                .flatMap(carrier -> offer(carrier, day, extent))
                .sorted(Comparator.comparing(Offer::perMonth).thenComparing(Offer::carrierId))
                .toList();
    }

    private static Stream<Offer> offer(Carrier carrier, LocalDate day, Extent extent) {
        return carrier.prices().on(day).flatMap(price -> perMonth(price, extent)).stream()
                .map(amount -> new Offer(carrier.code(), amount));
    }

    private static Optional<Amount> perMonth(Price price, Extent extent) {
        var ride = price.ride();
        return ride == null
                ? Optional.ofNullable(price.monthlyPass())
                : Optional.of(ride.carriedOut().times(extent.ridesPerYear(), MONTHS_A_YEAR));
    }
}
