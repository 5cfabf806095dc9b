package dk.samvaer.starter.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lets staff of one supplier see an aggregate, until the end of the supplier's last day.
 *
 * @param supplierId as in the claim {@code supplier_id}
 * @param lastDay in Denmark; null while none is known
 */
public record SupplierAccess(String supplierId, @Nullable LocalDate lastDay) {

    /** Whether staff of that supplier may see it on that day. */
    public boolean covers(String supplier, LocalDate day) {
        return supplierId.equals(supplier) && (lastDay == null || !day.isAfter(lastDay));
    }
}
