package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.AtSupplier;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.EndReason;
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
    private final UnitPlaces places;
    private final SupplierSettings settings;
    private final Clock clock;

    Placements(
            Aggregates<Placement, PlacementEvent> placements,
            PlacementsQueries queries,
            RegisteredSuppliers suppliers,
            CasePlans plans,
            UnitPlaces places,
            SupplierSettings settings,
            Clock clock) {
        this.placements = placements;
        this.queries = queries;
        this.suppliers = suppliers;
        this.plans = plans;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Placement> read(UUID id) {
        return placements.read(id);
    }

    public Page<Placement> list(PlacementsQueries.Filter filter, Paging paging) {
        return queries.find(filter, paging).mapAll(placements::readPage);
    }

    /** Those that staff of a supplier may see today. */
    public Page<Placement> listOf(String supplierId, PlacementsQueries.Filter filter, Paging paging) {
        return queries.findOpenTo(supplierId, today(), filter, paging).mapAll(placements::readVisible);
    }

    /** Those of {@link #listOf} whose citizen has, had or will have a place in the unit; null means any. */
    Page<Placement> listOfUnit(String supplierId, @Nullable UUID unitId, Paging paging) {
        return queries.findOpenTo(supplierId, today(), unitId, paging).mapAll(placements::readVisible);
    }

    /** Where the citizen has declined a plan, the service order must stand in its place first. */
    // AP-02, C1
    public Versioned<Placement> order(UUID id, long version, ServiceOrder order) {
        var supplier = supplierOf(id);
        return placements.repeated(id).orElseGet(() -> {
            plans.ofCase(placements.read(id).state().caseId()).ifPresent(CasePlan::requireBasis);
            return placements.change(id, version, it -> it.at(supplier, today()).order(order));
        });
    }

    /** @param unitId the unit where a place is kept; null leaves it open, as far as there is room */
    public Versioned<Placement> accept(UUID id, long version, @Nullable UUID unitId) {
        return placements.repeated(id).orElseGet(() -> acceptFirst(id, version, unitId));
    }

    private Versioned<Placement> acceptFirst(UUID id, long version, @Nullable UUID unitId) {
        var at = at(id, version);
        at.accept(unitId);
        var taken = places.takeFirst(at, unitId);
        return placements.change(
                id, version, it -> it.at(at.supplier(), at.today()).accept(taken));
    }

    public Versioned<Placement> reject(UUID id, long version, RejectionReason reason) {
        var rejected = placements.change(id, version, it -> it.reject(reason));
        places.release(rejected.state());
        return rejected;
    }

    public Versioned<Placement> start(UUID id, long version, LocalDate startedOn, boolean transportWanted) {
        var supplier = supplierOf(id);
        return placements.change(
                id,
                version,
                it -> it.at(supplier, today()).start(startedOn, transportWanted, settings.clarification()));
    }

    public Versioned<Placement> stateAsCitizen(UUID id, long version, Confidential statement, Role by) {
        return placements.change(id, version, it -> it.stateAsCitizen(statement, by));
    }

    public Versioned<Placement> concludeClarification(UUID id, long version, Clarification.Outcome outcome) {
        return placements.repeated(id).orElseGet(() -> {
            var at = at(id, version);
            at.concludeClarification(outcome);
            places.takeAgreed(at, outcome);
            return placements.change(
                    id, version, it -> it.at(at.supplier(), at.today()).concludeClarification(outcome));
        });
    }

    public Versioned<Placement> settleClarification(UUID id, long version, Clarification.Outcome outcome) {
        return placements.repeated(id).orElseGet(() -> {
            var at = at(id, version);
            at.settleClarification(outcome);
            places.takeAgreed(at, outcome);
            return placements.change(
                    id, version, it -> it.at(at.supplier(), at.today()).settleClarification(outcome));
        });
    }

    public Versioned<Placement> endUnresolved(UUID id, long version, EndReason reason) {
        var supplier = supplierOf(id);
        var ended =
                placements.change(id, version, it -> it.at(supplier, today()).endUnresolved(reason));
        places.endWith(id);
        return ended;
    }

    public Versioned<Placement> changeUnit(
            UUID id, long version, UUID unitId, LocalDate from, Confidential citizenView, Confidential supplierView) {
        return placements.repeated(id).orElseGet(() -> {
            var at = at(id, version);
            at.changeUnit(unitId, from, citizenView, supplierView);
            places.take(at, unitId, from);
            return placements.change(
                    id,
                    version,
                    it -> it.at(at.supplier(), at.today()).changeUnit(unitId, from, citizenView, supplierView));
        });
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

    /**
     * The placement at its supplier, for an act that takes a place before it is noted.
     *
     * @throws StaleVersion before any place is taken
     */
    private AtSupplier at(UUID id, long version) {
        var placement = placements.read(id);
        if (placement.version() != version) {
            throw new StaleVersion(version);
        }
        return placement.state().at(suppliers.require(placement.state().supplierId()), today());
    }

    /** The registered supplier of a placement that the caller may see. */
    private Supplier supplierOf(UUID id) {
        return suppliers.require(placements.read(id).state().supplierId());
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
