package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.ServiceOrder;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.persistence.PlacementsQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ordering, accepting and starting placements, and what suppliers report about them. */
@Service
public class Placements {
    private final Aggregates<Placement, PlacementEvent> placements;
    private final PlacementsQueries queries;
    private final RegisteredSuppliers suppliers;
    private final CasePlans plans;
    private final SupplierSettings settings;
    private final Clock clock;

    Placements(
            Aggregates<Placement, PlacementEvent> placements,
            PlacementsQueries queries,
            RegisteredSuppliers suppliers,
            CasePlans plans,
            SupplierSettings settings,
            Clock clock) {
        this.placements = placements;
        this.queries = queries;
        this.suppliers = suppliers;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Placement> read(UUID id) {
        return placements.read(id);
    }

    public Page<Placement> list(PlacementsQueries.Filter filter, Paging paging) {
        return queries.find(filter, paging).mapAll(placements::readAll);
    }

    /** Those that staff of a supplier may see today. */
    public Page<Placement> listOf(String supplierId, PlacementsQueries.Filter filter, Paging paging) {
        return queries.findOpenTo(supplierId, DanishTime.day(clock.instant()), filter, paging)
                .mapAll(placements::readVisible);
    }

    /** Where the citizen has declined a plan, the service order must stand in its place first. */
    // AP-02, C1
    public Versioned<Placement> order(UUID id, long version, ServiceOrder order) {
        supplierOf(id);
        plans.ofCase(placements.read(id).state().caseId()).ifPresent(CasePlan::requireBasis);
        return placements.change(id, version, it -> it.order(order));
    }

    public Versioned<Placement> accept(UUID id, long version) {
        return placements.change(id, version, Placement::accept);
    }

    public Versioned<Placement> reject(UUID id, long version, RejectionReason reason) {
        return placements.change(id, version, it -> it.reject(reason));
    }

    public Versioned<Placement> start(UUID id, long version, LocalDate startedOn, boolean transportWanted) {
        return placements.change(id, version, it -> it.start(startedOn, transportWanted, settings.clarification()));
    }

    public Versioned<Placement> concludeClarification(UUID id, long version, Clarification.Outcome outcome) {
        var supplier = supplierOf(id);
        return placements.change(id, version, it -> it.concludeClarification(outcome, supplier));
    }

    public Versioned<Placement> reportNeedChange(
            UUID id, long version, NeedChange.Category category, @Nullable Confidential note) {
        return placements.change(
                id,
                version,
                it -> it.reportNeedChange(new NeedChange(
                        Ids.derive(id, "need-change-at-version-" + version),
                        NeedChange.ReporterType.SUPPLIER,
                        it.supplierId(),
                        category,
                        note,
                        clock.instant())));
    }

    public Versioned<Placement> observeBenefit(UUID id, long version, BenefitObservation observation) {
        return placements.change(id, version, it -> it.observeBenefit(observation));
    }

    /** The registered supplier of a placement that the caller may see. */
    private Supplier supplierOf(UUID id) {
        return suppliers.require(placements.read(id).state().supplierId());
    }
}
