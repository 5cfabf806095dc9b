package dk.samvaer.transport.domain.cost;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The price lists of all carriers, by the carrier's code. */
public record PriceLists(Map<String, PriceList> lists) {
    public PriceLists {
        lists = Map.copyOf(lists);
    }

    /** What one such ride costs on that day; empty where no price is agreed for it. */
    public Optional<Cost> ofRide(@Nullable String carrierId, LocalDate day, RideEnding ending) {
        return on(carrierId, day)
                .filter(it -> it.price().isPerRide())
                .map(it -> it.cost(price -> of(Objects.requireNonNull(price.ride()), ending)));
    }

    private static Amount of(Price.RidePrice ride, RideEnding ending) {
        return switch (ending) {
            case CARRIED_OUT -> ride.carriedOut();
            case MISSED -> ride.missed();
            case CANCELLED_LATE -> ride.cancelledLate();
            case UNPAID, NOT_REGISTERED, AHEAD -> Amount.ZERO;
        };
    }

    /** What a travel pass for a month costs that begins on that day; empty where no price is agreed for it. */
    public Optional<Cost> ofPass(@Nullable String carrierId, LocalDate day) {
        return on(carrierId, day)
                .filter(it -> !it.price().isPerRide())
                .map(it -> it.cost(price -> Objects.requireNonNull(price.monthlyPass())));
    }

    private Optional<PriceAgreement> on(@Nullable String carrierId, LocalDate day) {
        return Optional.ofNullable(carrierId == null ? null : lists.get(carrierId))
                .flatMap(list -> list.agreementOn(day));
    }
}
