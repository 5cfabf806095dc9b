package dk.samvaer.transport.web.carriers;

import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreements with one carrier, the oldest first. */
record PriceListView(String carrierId, String mode, String currency, List<PriceAgreementView> agreements) {

    /**
     * One agreement.
     *
     * @param ride what each ride one way costs; left out for a carrier with travel passes
     * @param monthlyPass what a travel pass costs for a month; left out for a carrier that is paid by the ride
     */
    record PriceAgreementView(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable RidePriceView ride,
            @Nullable String monthlyPass) {

        static PriceAgreementView of(PriceAgreement it) {
            var pass = it.price().monthlyPass();
            return new PriceAgreementView(
                    it.from(), it.to(), RidePriceView.of(it.price().ride()), pass == null ? null : pass.kroner());
        }
    }

    /** What a ride costs, by how it went. */
    record RidePriceView(String carriedOut, String missed, String cancelledLate) {
        static @Nullable RidePriceView of(Price.@Nullable RidePrice it) {
            return it == null
                    ? null
                    : new RidePriceView(
                            it.carriedOut().kroner(),
                            it.missed().kroner(),
                            it.cancelledLate().kroner());
        }
    }

    static PriceListView of(Carrier it) {
        return new PriceListView(
                it.code(),
                it.mode(),
                Amount.CURRENCY,
                it.prices().agreements().stream().map(PriceAgreementView::of).toList());
    }
}
