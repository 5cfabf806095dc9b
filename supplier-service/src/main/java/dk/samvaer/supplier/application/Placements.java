package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.ServiceOrder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people do with a placement. */
@Service
public class Placements {
    private final Aggregates<Placement, PlacementEvent> placements;
    private final Suppliers suppliers;
    private final Clock clock;

    Placements(Aggregates<Placement, PlacementEvent> placements, Suppliers suppliers, Clock clock) {
        this.placements = placements;
        this.suppliers = suppliers;
        this.clock = clock;
    }

    public Versioned<Placement> read(UUID id) {
        return placements.read(id);
    }

    public Versioned<Placement> order(UUID id, long version, ServiceOrder order) {
        return placements.change(id, version, placement -> {
            suppliers.require(placement.supplierId());
            return placement.order(order);
        });
    }

    public Versioned<Placement> accept(UUID id, long version) {
        return placements.change(id, version, Placement::accept);
    }

    public Versioned<Placement> reject(UUID id, long version, RejectionReason reason) {
        return placements.change(id, version, placement -> placement.reject(reason));
    }

    public Versioned<Placement> start(UUID id, long version, LocalDate startedOn, boolean transportWanted) {
        return placements.change(id, version, placement -> placement.start(startedOn, transportWanted));
    }

    public Versioned<Placement> concludeClarification(UUID id, long version, Clarification.Outcome outcome) {
        return placements.change(
                id,
                version,
                placement -> placement.concludeClarification(outcome, suppliers.require(placement.supplierId())));
    }

    public Versioned<Placement> reportNeedChange(
            UUID id, long version, NeedChange.Category category, @Nullable Confidential note) {
        return placements.change(
                id,
                version,
                placement -> placement.reportNeedChange(new NeedChange(
                        Ids.derive(id, "need-change-at-version-" + version),
                        NeedChange.ReporterType.SUPPLIER,
                        placement.supplierId(),
                        category,
                        note,
                        clock.instant())));
    }

    public Versioned<Placement> observeBenefit(UUID id, long version, BenefitObservation observation) {
        return placements.change(id, version, placement -> placement.observeBenefit(observation));
    }
}
