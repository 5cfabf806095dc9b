package dk.samvaer.transport.web.carriers;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.transport.web.carriers.NewPriceAgreement.KRONER;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.transport.application.carriers.Carriers;
import dk.samvaer.transport.application.carriers.PriceAgreements;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.web.carriers.NewPriceAgreement.NewRidePrice;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the municipality pays a carrier. A day up to today that has a price keeps it, unless it was entered wrongly. */
// TR-01, TR-02, CFG-01
@RestController
@RequestMapping("/v1/carriers/{code}/price-agreements")
class PriceAgreementsController {
    private final Carriers carriers;
    private final PriceAgreements prices;

    PriceAgreementsController(Carriers carriers, PriceAgreements prices) {
        this.carriers = carriers;
        this.prices = prices;
    }

    /** @param to the last day of the agreement, today at the earliest */
    record PriceAgreementEnd(@NotNull LocalDate to) {}

    /**
     * The price as it was agreed on.
     *
     * @param ride left out for a carrier with travel passes
     * @param monthlyPass left out for a carrier that is paid by the ride
     * @param reason what was wrong
     */
    record NewPriceCorrection(
            @Nullable @Valid NewRidePrice ride,
            @Nullable @Pattern(regexp = KRONER) String monthlyPass,
            @NotNull Confidential reason) {}

    @GetMapping
    @Operation(summary = "Shows the price agreements with a carrier")
    @Allow({TRANSPORT_OFFICE, LEADER})
    ResponseEntity<PriceListView> priceAgreements(@PathVariable String code) {
        return answer(carriers.read(code));
    }

    /** It holds on no day on which another holds, and never changes a price that has been in force. */
    @PostMapping
    @Operation(summary = "Begins a price agreement with a carrier")
    @Refuses({
        "AMOUNT_NOT_POSITIVE",
        "ENDS_BEFORE_IT_BEGINS",
        "PRICE_AGREEMENTS_OVERLAP",
        "PRICE_NOT_ONE_KIND",
        "PRICE_OF_ANOTHER_KIND"
    })
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<PriceListView> agreeOnPrice(
            @PathVariable String code, Version version, @Valid @RequestBody NewPriceAgreement body) {
        return answer(prices.agree(code, version.expected(), body.agreement()));
    }

    /** Also moves an end that lies ahead. */
    @PostMapping("/{from}/end")
    @Operation(summary = "Ends the price agreement that began on a day")
    @Refuses({
        "DATE_IN_THE_PAST",
        "ENDS_BEFORE_IT_BEGINS",
        "PRICE_AGREEMENTS_OVERLAP",
        "PRICE_AGREEMENT_OVER",
        "PRICE_AGREEMENT_UNKNOWN"
    })
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<PriceListView> endPriceAgreement(
            @PathVariable String code,
            @PathVariable LocalDate from,
            Version version,
            @Valid @RequestBody PriceAgreementEnd body) {
        return answer(prices.end(code, version.expected(), from, body.to()));
    }

    /** For what was entered wrongly: days that are over cost the right price too, and sums say so. What was before is kept. */
    @PostMapping("/{from}/corrections")
    @Operation(summary = "Corrects a price in force that was entered wrongly")
    @Refuses({
        "AMOUNT_NOT_POSITIVE",
        "PRICE_AGREEMENT_AHEAD",
        "PRICE_AGREEMENT_UNKNOWN",
        "PRICE_NOT_ONE_KIND",
        "PRICE_OF_ANOTHER_KIND",
        "PRICE_THE_SAME"
    })
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<PriceListView> correctPrice(
            @PathVariable String code,
            @PathVariable LocalDate from,
            Version version,
            @Valid @RequestBody NewPriceCorrection body,
            Caller caller) {
        var right = NewPriceAgreement.price(body.ride(), body.monthlyPass());
        return answer(prices.correct(code, version.expected(), from, right, body.reason(), caller.actor()));
    }

    @DeleteMapping("/{from}")
    @Operation(summary = "Takes back a price agreement that has not begun")
    @Refuses({"PRICE_AGREEMENT_IN_FORCE", "PRICE_AGREEMENT_UNKNOWN"})
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<PriceListView> withdrawPriceAgreement(
            @PathVariable String code, @PathVariable LocalDate from, Version version) {
        return answer(prices.withdraw(code, version.expected(), from));
    }

    private static ResponseEntity<PriceListView> answer(Versioned<Carrier> carrier) {
        return Answers.ok(carrier, PriceListView::of);
    }
}
