package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.application.UnitPlaces;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an accepted report from a supplier's system changes: the placement itself, or the documentation of its daily life. */
@Service
public class ReportEffects {
    private final Aggregates<Placement, PlacementEvent> placements;
    private final RegisteredSuppliers suppliers;
    private final UnitPlaces places;
    private final DailyReports daily;
    private final SupplierSettings settings;
    private final Clock clock;

    public ReportEffects(
            Aggregates<Placement, PlacementEvent> placements,
            RegisteredSuppliers suppliers,
            UnitPlaces places,
            DailyReports daily,
            SupplierSettings settings,
            Clock clock) {
        this.placements = placements;
        this.suppliers = suppliers;
        this.places = places;
        this.daily = daily;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Applies a report once, however often it is called.
     *
     * @throws RuleViolation where a rule does not allow it
     */
    void apply(EventEnvelope event, SupplierReport content, Placement placement) {
        switch (content) {
            case SupplierReport.OfDailyLife life -> daily.apply(event, life, placement);
            case SupplierReport.OfPlacement change -> apply(event, change, placement);
        }
    }

    private void apply(EventEnvelope event, SupplierReport.OfPlacement content, Placement placement) {
        var id = event.eventId();
        var supplier = suppliers.require(placement.supplierId());
        var unitId = placeFor(placement, id, content, supplier);
        placements.applyEvent(placement.id(), event, current -> effect(current, id, content, supplier, unitId));
        if (content instanceof SupplierReport.PlacementRejected) {
            places.release(placement);
        }
    }

    /** Takes the place that the report needs, once it is sure that no rule forbids the report as things stand. */
    private @Nullable UUID placeFor(
            Placement current, UUID reportId, SupplierReport.OfPlacement content, Supplier supplier) {
        var events = effect(current, reportId, content, supplier, null);
        return events.isEmpty() ? null : places.takeFor(content, current.at(supplier, today()));
    }

    /** Nothing is recorded about an erased person, whether it holds text or not; a report applied before is answered as such. */
    private List<PlacementEvent> effect(
            Placement current,
            UUID reportId,
            SupplierReport.OfPlacement content,
            Supplier supplier,
            @Nullable UUID unitId) {
        var events = current.at(supplier, today()).report(reportId, content, settings.clarification(), unitId);
        if (!events.isEmpty()) {
            placements.requireNotErased(current.caseId());
            RuleViolation.unless(current.isOpenTo(supplier.code(), today()), "PLACEMENT_STATE_FORBIDS");
        }
        return events;
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
