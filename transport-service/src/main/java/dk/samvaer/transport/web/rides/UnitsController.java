package dk.samvaer.transport.web.rides;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.transport.application.suppliers.KnownSuppliers;
import dk.samvaer.transport.application.suppliers.KnownSuppliers.UnitAtSupplier;
import io.swagger.v3.oas.annotations.Operation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The units to which citizens are driven. */
// R30
@RestController
class UnitsController {
    private final KnownSuppliers suppliers;

    UnitsController(KnownSuppliers suppliers) {
        this.suppliers = suppliers;
    }

    /** Where a unit is; public. */
    record UnitAddressView(String street, String postalCode, String city) {}

    /**
     * A unit as the register of suppliers tells of it.
     *
     * @param openingDays empty while they are not known
     * @param supplierDeactivatedFrom the first day on which the supplier is not registered any more; transport that runs goes on
     */
    record UnitView(
            UUID unitId,
            String supplierId,
            @Nullable UnitAddressView address,
            List<DayOfWeek> openingDays,
            @Nullable LocalDate closedFrom,
            @Nullable LocalDate supplierDeactivatedFrom) {

        static UnitView of(UnitAtSupplier it) {
            var unit = it.unit();
            var address = unit.address();
            return new UnitView(
                    unit.id(),
                    it.supplierId(),
                    address == null
                            ? null
                            : new UnitAddressView(address.street(), address.postalCode(), address.city()),
                    unit.openingDays(),
                    unit.closedFrom(),
                    it.supplierDeactivatedFrom());
        }
    }

    @GetMapping("/v1/units/{id}")
    @Operation(summary = "Shows where a unit is and when it is open")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE})
    UnitView unit(@PathVariable UUID id) {
        return UnitView.of(suppliers.unit(id));
    }
}
