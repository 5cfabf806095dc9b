package dk.samvaer.transport.web.carriers;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.cost.Amount;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import dk.samvaer.transport.domain.cost.PriceCorrection;
import java.time.Instant;
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
     * @param corrections what was entered wrongly before, the oldest first
     */
    record PriceAgreementView(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable RidePriceView ride,
            @Nullable String monthlyPass,
            List<PriceCorrectionView> corrections) {

        static PriceAgreementView of(PriceAgreement it) {
            return new PriceAgreementView(
                    it.from(),
                    it.to(),
                    RidePriceView.of(it.price().ride()),
                    monthly(it.price()),
                    it.corrections().stream().map(PriceCorrectionView::of).toList());
        }
    }

    /**
     * A price that was entered wrongly.
     *
     * @param ride what each ride cost before; left out for a carrier with travel passes
     * @param monthlyPass what a travel pass cost before; left out for a carrier that is paid by the ride
     */
    record PriceCorrectionView(
            @Nullable RidePriceView ride,
            @Nullable String monthlyPass,
            Confidential reason,
            String correctedBy,
            Instant correctedAt) {

        static PriceCorrectionView of(PriceCorrection it) {
            return new PriceCorrectionView(
                    RidePriceView.of(it.was().ride()),
                    monthly(it.was()),
                    it.reason(),
                    it.by().subject(),
                    it.at());
        }
    }

    private static @Nullable String monthly(Price price) {
        var pass = price.monthlyPass();
        return pass == null ? null : pass.kroner();
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
