package dk.samvaer.transport.application.suppliers;

import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.domain.suppliers.KnownSupplier;
import dk.samvaer.transport.domain.suppliers.KnownSupplierEvent;
import dk.samvaer.transport.domain.suppliers.KnownUnit;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import dk.samvaer.transport.persistence.rides.RidesDue;
import dk.samvaer.transport.persistence.suppliers.KnownSuppliersQueries;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The suppliers that the register in supplier-service has told of, and their units. */
// R30, SU-01
@Service
public class KnownSuppliers {
    private final Aggregates<KnownSupplier, KnownSupplierEvent> suppliers;
    private final KnownSuppliersQueries queries;
    private final RidesDue due;

    KnownSuppliers(
            Aggregates<KnownSupplier, KnownSupplierEvent> suppliers, KnownSuppliersQueries queries, RidesDue due) {
        this.suppliers = suppliers;
        this.queries = queries;
        this.due = due;
    }

    /**
     * A unit and whose it is.
     *
     * @param supplierDeactivatedFrom the first day on which the supplier is not registered any more; null while no end is known
     */
    public record UnitAtSupplier(
            KnownUnit unit, String supplierId, @Nullable LocalDate supplierDeactivatedFrom) {}

    /** The rides to its units are looked at again after the supplier is written, so that a crash between the two repeats both. */
    public void registered(EventEnvelope event, String code, LocalDate from, List<KnownUnit> units) {
        var id = KnownSupplier.idOf(code);
        var registered = new KnownSupplierEvent.Registered(event.caseId(), code, from, units);
        if (!suppliers.begin(id, event, () -> List.of(registered))) {
            suppliers.applyEvent(id, event, it -> it.note(registered));
        }
        due.unitsChanged(units.stream().map(KnownUnit::id).toList());
    }

    /** Ends no transport that runs: the transport office sees it where it plans. */
    // SU-01
    public void deactivated(EventEnvelope event, String code, LocalDate from) {
        suppliers.applyEvent(KnownSupplier.idOf(code), event, it -> it.note(new KnownSupplierEvent.Deactivated(from)));
    }

    /** What is known of the units; one that is not is left out. */
    public List<UnitAtSupplier> units(Collection<UUID> unitIds) {
        return suppliers.findAll(queries.withUnits(unitIds)).stream()
                .flatMap(supplier -> supplier.units().stream()
                        .filter(unit -> unitIds.contains(unit.id()))
                        .map(unit -> new UnitAtSupplier(unit, supplier.code(), supplier.deactivatedFrom())))
                .toList();
    }

    /** @throws NotFound where it is not known */
    public UnitAtSupplier unit(UUID unitId) {
        return units(List.of(unitId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KnownSuppliersQueries.COLLECTION, unitId));
    }

    public OpeningDays openingDays(Collection<UUID> unitIds) {
        return OpeningDays.of(units(unitIds).stream().map(UnitAtSupplier::unit).toList());
    }
}
