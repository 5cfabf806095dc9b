package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.SupplierAccess;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The placement that has started last.
 *
 * @param supplierId code of the supplier
 * @param until its last day; null while none is known
 */
public record SupplierStay(
        UUID placementId, String supplierId, @Nullable LocalDate until) {

    SupplierStay ended(UUID placement, LocalDate on) {
        return placement.equals(placementId) ? new SupplierStay(placementId, supplierId, on) : this;
    }

    SupplierAccess access() {
        return new SupplierAccess(supplierId, until);
    }
}
