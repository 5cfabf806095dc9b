package dk.samvaer.supplier.domain.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the accounts: a charge, or the credit that takes one back.
 *
 * @param creditOf the charge that it takes back; null of a charge
 * @param amount negative of a credit
 */
public record ChargeEntry(UUID id, @Nullable UUID creditOf, LocalDate day, LocalDate recordedOn, Amount amount) {

    /** The month in whose statement it stands: the one in which it was recorded, so that an earlier statement never changes. */
    public YearMonth month() {
        return YearMonth.from(recordedOn);
    }

    /** Whether the activity was in an earlier month. */
    public boolean late() {
        return YearMonth.from(day).isBefore(month());
    }
}
