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
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The suppliers, their units and their capacity. */
@RestController
@RequestMapping("/v1/suppliers")
class SuppliersController {
    private final Suppliers suppliers;

    SuppliersController(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    record SupplierList(List<SupplierView> items) {}

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
