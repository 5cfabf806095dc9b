package dk.samvaer.supplier.web.money;

import dk.samvaer.supplier.domain.money.Amount;
import dk.samvaer.supplier.domain.money.OptionalActivity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A voluntary activity that costs something. */
// R45, R46
record OptionalActivityView(
        UUID id,
        String supplierId,
        String title,
        ChargeCategory category,
        String price,
        String currency,
        boolean outing,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate withdrawnFrom) {

    /** What a citizen may be charged for. */
    enum ChargeCategory {
        MATERIALS,
        FOOD,
        ADMISSION,
        OUTING_TRANSPORT;

        static ChargeCategory of(dk.samvaer.supplier.domain.money.ChargeCategory category) {
            return valueOf(category.name());
        }

        dk.samvaer.supplier.domain.money.ChargeCategory domain() {
            return dk.samvaer.supplier.domain.money.ChargeCategory.valueOf(name());
        }
    }

    static OptionalActivityView of(OptionalActivity it) {
        return new OptionalActivityView(
                it.id(),
                it.supplierId(),
                it.title(),
                ChargeCategory.of(it.category()),
                it.price().kroner(),
                Amount.CURRENCY,
                it.outing(),
                it.from(),
                it.to(),
                it.withdrawnFrom());
    }
}
