package dk.samvaer.transport.web.cost;

import dk.samvaer.transport.application.cost.TransportCosts;
import dk.samvaer.transport.domain.cost.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sum of what the municipality pays for a month: of the mode, supplier, carrier or case that it names. It names none where none is known.
 *
 * @param amount of what has a price
 * @param amountAsAgreed what the amount was before prices were corrected; left out where none in it was
 * @param pricesCorrectedOn when a price in it was corrected last; left out where none was
 * @param withoutPrice how many rides and travel passes are to be paid and have no agreed price; they are not in the amount
 * @param notRegistered how many rides are over of which nobody has said what became of them; they are not in the amount
 */
record TransportCostView(
        String month,
        @Nullable String mode,
        @Nullable String supplierId,
        @Nullable String carrierId,
        @Nullable UUID caseId,
        long carriedOut,
        long missed,
        long cancelledLate,
        long passes,
        String amount,
        @Nullable String amountAsAgreed,
        @Nullable LocalDate pricesCorrectedOn,
        String currency,
        long withoutPrice,
        long notRegistered) {

    static TransportCostView of(String month, TransportCosts.Row it) {
        var key = it.key();
        var total = it.total();
        return new TransportCostView(
                month,
                key.mode(),
                key.supplierId(),
                key.carrierId(),
                key.caseId(),
                total.carriedOut(),
                total.missed(),
                total.cancelledLate(),
                total.passes(),
                total.amount().kroner(),
                total.correctedOn() == null ? null : total.asAgreed().kroner(),
                total.correctedOn(),
                Amount.CURRENCY,
                total.withoutPrice(),
                total.notRegistered());
    }
}
