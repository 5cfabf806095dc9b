package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEntry;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Validity;
import dk.samvaer.supplier.persistence.SuppliersQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The register of suppliers as administrators keep it and everybody reads it. */
// R2, R30, SU-01
@Service
public class Suppliers {
    private final Aggregates<Supplier, SupplierEvent> suppliers;
    private final SuppliersQueries queries;
    private final UncountedPlaces uncounted;
    private final Clock clock;

    public Suppliers(
            Aggregates<Supplier, SupplierEvent> suppliers,
            UncountedPlaces uncounted,
            SuppliersQueries queries,
            Clock clock) {
        this.suppliers = suppliers;
        this.uncounted = uncounted;
        this.queries = queries;
        this.clock = clock;
    }

    public Versioned<Supplier> read(String code) {
        return suppliers.read(Supplier.idOf(code));
    }

    public Page<Supplier> list(SuppliersQueries.Filter filter, Paging paging) {
        return queries.find(filter, paging).mapAll(suppliers::readPage);
    }

    /** The same request again gives the supplier that it registered before; the code is then taken for any other. */
    public Versioned<Supplier> register(
            Creation creation, String code, SupplierKind kind, SupplierEntry entry, LocalDate from) {
        UUID id = Supplier.idOf(code);
        boolean taken = suppliers
                .find(id)
                .filter(it -> !creation.id().equals(it.request()))
                .isPresent();
        RuleViolation.unless(!taken, "SUPPLIER_EXISTS");
        var validity = Validity.from(from);
        return suppliers.create(
                new Creation(id, creation.fingerprint()),
                any -> Supplier.register(code, kind, entry, validity, creation.id()));
    }

    public Versioned<Supplier> change(String code, long version, SupplierEntry entry) {
        var found = suppliers.find(Supplier.idOf(code)).stream()
                .flatMap(before -> before.newlyLimited(entry).stream()
                        .flatMap(unit -> uncounted.in(unit.id(), before.places()).stream()))
                .toList();
        return suppliers.change(Supplier.idOf(code), version, it -> it.change(entry, found, today()));
    }

    public Versioned<Supplier> deactivate(String code, long version, LocalDate from) {
        return suppliers.change(Supplier.idOf(code), version, it -> it.deactivate(from, today()));
    }

    public Versioned<Supplier> registerAgain(String code, long version, LocalDate from) {
        return suppliers.change(Supplier.idOf(code), version, it -> it.registerAgain(from, today()));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
