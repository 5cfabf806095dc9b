package dk.samvaer.supplier.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.OPERATOR;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.SYSTEM;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.Suppliers;
import dk.samvaer.supplier.domain.register.Activity;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.persistence.SuppliersQueries.Filter;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of suppliers: their units and their capacity. */
@RestController
@RequestMapping("/v1/suppliers")
class SuppliersController {
    private final Suppliers suppliers;

    SuppliersController(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    record Deactivation(@NotNull LocalDate from) {}

    record Reregistration(@NotNull LocalDate from) {}

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
        OPERATOR,
        SYSTEM
    })
    Page<SupplierView> suppliers(
            @RequestParam(required = false) SupplierView.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable LocalDate registeredOn,
            @RequestParam(required = false) SupplierView.@Nullable ActivityCode activity,
            Paging paging) {
        var filter = new Filter(
                kind == null ? null : SupplierKind.valueOf(kind.name()),
                registeredOn,
                activity == null ? null : Activity.valueOf(activity.name()));
        return suppliers.list(filter, paging).map(SupplierView::of);
    }

    @GetMapping("/{code}")
    @Operation(summary = "Shows a supplier and its units")
    @Allow({
        VISITATOR,
        LEADER,
        SUPPLIER_STAFF,
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        TRANSPORT_OFFICE,
        COMPLAINT_OFFICER,
        OPERATOR,
        SYSTEM
    })
    ResponseEntity<SupplierView> supplier(@PathVariable String code) {
        return answer(suppliers.read(code));
    }

    @PostMapping
    @Operation(summary = "Registers a supplier")
    @Refuses({"SUPPLIER_EXISTS", "UNIT_TWICE", "UNIT_UNKNOWN"})
    @Allow(OPERATOR)
    ResponseEntity<SupplierView> registerSupplier(Creation creation, @Valid @RequestBody NewSupplier body) {
        var kind = SupplierKind.valueOf(body.kind().name());
        var entry = body.content().entry(body.code());
        var registered = suppliers.register(creation, body.code(), kind, entry, body.registeredFrom());
        return Answers.created("/v1/suppliers/" + body.code(), registered, SupplierView::of);
    }

    @PutMapping("/{code}/content")
    @Operation(summary = "Changes what the register says of a supplier and its units")
    @Refuses({"CAPACITY_BELOW_PLACES", "UNIT_MISSING", "UNIT_TWICE", "UNIT_UNKNOWN"})
    @Allow(OPERATOR)
    ResponseEntity<SupplierView> changeSupplier(
            @PathVariable String code, Version version, @Valid @RequestBody SupplierContent body) {
        return answer(suppliers.change(code, version.expected(), body.entry(code)));
    }

    /** Running placements go on; from that day on none is ordered, accepted or begun. */
    @PostMapping("/{code}/deactivation")
    @Operation(summary = "Ends the registration of a supplier")
    @Refuses({"DATE_IN_THE_PAST", "ENDS_BEFORE_IT_BEGINS", "SUPPLIER_NOT_REGISTERED"})
    @Allow(OPERATOR)
    ResponseEntity<SupplierView> deactivateSupplier(
            @PathVariable String code, Version version, @Valid @RequestBody Deactivation body) {
        return answer(suppliers.deactivate(code, version.expected(), body.from()));
    }

    /** Registers a former supplier anew, or takes back a deactivation that lies ahead. */
    @PostMapping("/{code}/registration")
    @Operation(summary = "Registers a former supplier again")
    @Refuses({"DATE_IN_THE_PAST", "SUPPLIER_REGISTERED_ALREADY"})
    @Allow(OPERATOR)
    ResponseEntity<SupplierView> registerSupplierAgain(
            @PathVariable String code, Version version, @Valid @RequestBody Reregistration body) {
        return answer(suppliers.registerAgain(code, version.expected(), body.from()));
    }

    private static ResponseEntity<SupplierView> answer(Versioned<Supplier> supplier) {
        return Answers.ok(supplier, SupplierView::of);
    }
}
