package dk.samvaer.supplier.web.money;

import dk.samvaer.supplier.domain.money.Amount;
import dk.samvaer.supplier.domain.money.OptionalActivity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A voluntary activity that a supplier wants to offer for money.
 *
 * @param paymentFor what the citizen is to pay for; only an optional activity may cost anything
 * @param outing whether it leads out of the house; transport can be charged only then
 */
// R45, R46, PA-02
record NewOptionalActivity(
        @NotBlank @Size(max = 100) String title,
        OptionalActivityView.@NotNull ChargeCategory category,
        @NotNull PaymentFor paymentFor,
        @NotNull Boolean outing,

        @NotNull @Pattern(regexp = NewOptionalActivity.KRONER)
        String price,

        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    /** Kroner with at most two decimals after a point. */
    static final String KRONER = "[0-9]{1,7}(\\.[0-9]{1,2})?";

    enum PaymentFor {
        OPTIONAL_ACTIVITY,
        DAILY_ACTIVITY,
        NECESSARY_CARE,
        RIDE_TO_OR_FROM_OFFER
    }

    OptionalActivity.Terms terms() {
        return new OptionalActivity.Terms(
                title,
                category.domain(),
                dk.samvaer.supplier.domain.money.PaymentFor.valueOf(paymentFor.name()),
                outing,
                Amount.of(price),
                from,
                to);
    }
}
