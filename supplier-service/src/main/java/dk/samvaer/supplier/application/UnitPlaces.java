package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.AtSupplier;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.register.Place;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes places in units with a capacity and gives them back. All places of a supplier stand in its one document, so that of two who take
 * the last place at the same moment one is refused. A place is taken before the placement is written; what an interruption leaves behind
 * is found when the unit is full.
 */
// R30
@Service
public class UnitPlaces {
    private final Aggregates<Supplier, SupplierEvent> suppliers;
    private final Aggregates<Placement, PlacementEvent> placements;
    private final UncountedPlaces uncounted;
    private final Clock clock;

    public UnitPlaces(
            Aggregates<Supplier, SupplierEvent> suppliers,
            Aggregates<Placement, PlacementEvent> placements,
            UncountedPlaces uncounted,
            Clock clock) {
        this.suppliers = suppliers;
        this.placements = placements;
        this.uncounted = uncounted;
        this.clock = clock;
    }

    /**
     * Takes a place for an order that is being accepted.
     *
     * @param unitId null leaves the unit to the clarification, as long as some unit has no limit; else the first with a free place is taken
     * @return the unit, null where it is left open
     */
    @Nullable
    UUID takeFirst(AtSupplier at, @Nullable UUID unitId) {
        if (unitId != null) {
            take(at, unitId, at.firstDay());
            return unitId;
        }
        var fitting = at.supplier().units().stream()
                .filter(unit -> at.fits(unit.id()))
                .toList();
        boolean unlimited = fitting.stream().anyMatch(unit -> unit.capacity() == null);
        return unlimited || at.supplier().units().isEmpty() ? null : first(at, fitting);
    }

    private UUID first(AtSupplier at, List<Unit> fitting) {
        RuleViolation refused = new RuleViolation("UNIT_NOT_OPEN_ON_DAYS");
        for (Unit unit : fitting) {
            try {
                take(at, unit.id(), at.firstDay());
                return unit.id();
            } catch (RuleViolation full) {
                refused = full;
            }
        }
        throw refused;
    }

    /** Takes a place in the unit, and ends the one in another unit the day before. */
    void take(AtSupplier at, UUID unitId, LocalDate from) {
        var placement = at.placement();
        var order = placement.order();
        var place = new Place(
                placement.id(),
                order == null ? null : order.id(),
                unitId,
                from,
                placement.grant().endsOn());
        try {
            take(at.supplier().id(), place);
        } catch (RuleViolation full) {
            if (!full.code().equals("UNIT_FULL") || !giveBackUnused(at.supplier(), unitId)) {
                throw full;
            }
            take(at.supplier().id(), place);
        }
    }

    /** An acceptance that had read the unit without a limit may have been written since it got one: whoever is there counts. */
    private void take(UUID supplier, Place place) {
        suppliers.changeInternally(supplier, it -> it.takePlace(place, notCounted(it, place.unitId()), today()));
    }

    private List<Place> notCounted(Supplier supplier, UUID unitId) {
        boolean limited =
                supplier.unit(unitId).filter(it -> it.capacity() != null).isPresent();
        return limited ? uncounted.in(unitId, supplier.places()) : List.of();
    }

    /**
     * What a report needs before it has its effect: a place where it accepts, or where it names the unit that was agreed.
     *
     * @return the unit of an acceptance
     */
    public @Nullable UUID takeFor(SupplierReport.OfPlacement report, AtSupplier at) {
        return switch (report) {
            case SupplierReport.PlacementAccepted e -> takeFirst(at, e.unitId());
            case SupplierReport.ClarificationConcluded e -> {
                takeAgreed(at, e.unitId());
                yield null;
            }
            case SupplierReport.PlacementRejected e -> null;
            case SupplierReport.PlacementStarted e -> null;
            case SupplierReport.NeedChanged e -> null;
            case SupplierReport.BenefitObserved e -> null;
        };
    }

    /** Takes the place that the clarification led to, unless it is there. */
    void takeAgreed(AtSupplier at, Clarification.Outcome outcome) {
        takeAgreed(at, outcome.unitId());
    }

    private void takeAgreed(AtSupplier at, @Nullable UUID unitId) {
        if (unitId != null && !unitId.equals(at.placement().unitId())) {
            take(at, unitId, today());
        }
    }

    /** Gives back what an acceptance of this order may have left behind, now that it is rejected. */
    public void release(Placement rejected) {
        var order = rejected.order();
        if (order != null) {
            changeOf(rejected, it -> it.releasePlace(rejected.id(), order.id()));
        }
    }

    /** Where the placement has a last day, the place is free from the day after. */
    void endWith(UUID placementId) {
        placements.find(placementId).ifPresent(this::endWith);
    }

    private void endWith(Placement placement) {
        var lastDay = placement.grant().endsOn();
        if (lastDay != null) {
            changeOf(placement, it -> it.endPlace(placement.id(), lastDay));
        }
    }

    private void changeOf(Placement placement, Function<Supplier, List<SupplierEvent>> decision) {
        var id = Supplier.idOf(placement.supplierId());
        if (suppliers.find(id).isPresent()) {
            suppliers.changeInternally(id, decision);
        }
    }

    /** @return whether any was found */
    private boolean giveBackUnused(Supplier before, UUID unitId) {
        var there = suppliers.find(before.id()).orElse(before).places().inUnit(unitId);
        return there.stream().filter(this::giveBackIfUnused).count() > 0;
    }

    private boolean giveBackIfUnused(Place place) {
        var holder = placements.find(place.placementId()).orElse(null);
        if (holder == null) {
            return false;
        }
        var lastDay = holder.grant().endsOn();
        if (!holder.holdsPlace(place.orderId())) {
            changeOf(holder, it -> it.releasePlace(place.placementId(), place.orderId()));
            return true;
        }
        if (lastDay != null && !lastDay.equals(place.until())) {
            endWith(holder);
            return true;
        }
        return false;
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
