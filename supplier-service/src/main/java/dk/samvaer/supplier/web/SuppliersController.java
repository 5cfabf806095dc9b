package dk.samvaer.supplier.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.SYSTEM;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.supplier.application.Suppliers;
import dk.samvaer.supplier.domain.Supplier;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/suppliers")
class SuppliersController {
    private final Suppliers suppliers;

    SuppliersController(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    record SupplierList(List<SupplierView> items) {}

    /** @param id the short name that topics, tokens and grants use */
    record SupplierView(String id, String name, List<UnitView> units) {
        static SupplierView of(Supplier supplier) {
            return new SupplierView(
                    supplier.code(),
                    supplier.name(),
                    supplier.units().stream()
                            .map(unit -> new UnitView(unit.id(), unit.name()))
                            .toList());
        }
    }

    record UnitView(UUID id, String name) {}

    @GetMapping
    @Operation(summary = "Lists the suppliers and their units")
    @Allow({
        VISITATOR,
        LEADER,
        SUPPLIER_STAFF,
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        TRANSPORT_OFFICE,
        COMPLAINT_OFFICER,
        SYSTEM
    })
    SupplierList suppliers() {
        return new SupplierList(suppliers.all().stream().map(SupplierView::of).toList());
    }
}
