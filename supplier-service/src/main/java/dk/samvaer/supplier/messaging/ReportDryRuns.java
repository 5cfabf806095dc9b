package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.application.UncountedPlaces;
import dk.samvaer.supplier.application.UnitPlaces;
import dk.samvaer.supplier.application.reports.DailyReports;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportDryRun;
import dk.samvaer.supplier.application.reports.ReportEffects;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.persistence.CitizensInUnit;
import dk.samvaer.supplier.persistence.DryRunStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a report would come to, by receiving it as always, but over stores that keep nothing: what refuses the report refuses the dry run.
 * It is logged as an access to the placement.
 */
// R28
public final class ReportDryRuns {
    private final Function<AggregateType<?, ?>, AggregateStore> stores;
    private final SealedJson json;
    private final Aggregates<Placement, PlacementEvent> shown;
    private final CitizensInUnit citizens;
    private final SupplierSettings settings;
    private final Clock clock;

    /**
     * @param stores the stores that are read
     * @param shown the placements as callers see them
     */
    ReportDryRuns(
            Function<AggregateType<?, ?>, AggregateStore> stores,
            SealedJson json,
            Aggregates<Placement, PlacementEvent> shown,
            CitizensInUnit citizens,
            SupplierSettings settings,
            Clock clock) {
        this.stores = stores;
        this.json = json;
        this.shown = shown;
        this.citizens = citizens;
        this.settings = settings;
        this.clock = clock;
    }

    public ReportDryRun run(IncomingReport report) {
        logAccess(report);
        return new Run().of(report);
    }

    private void logAccess(IncomingReport report) {
        if (report.content() instanceof SupplierReport content) {
            try {
                shown.read(content.placementId());
            } catch (NotFound hidden) {
                // logged as refused; the answer says no more than that of the report itself
            }
        }
    }

    /** One dry run, with stores of its own. */
    private final class Run {
        private final List<DryRunStore> used = new ArrayList<>();
        private final Aggregates<Placement, PlacementEvent> placements = over(SupplierConfiguration.PLACEMENTS);
        private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements;
        private final ReportAcknowledgements reports;

        Run() {
            var kept = over(ReportConfiguration.REPORT_ACKNOWLEDGEMENTS);
            var register = over(SupplierConfiguration.SUPPLIERS);
            var suppliers = new RegisteredSuppliers(register, settings, clock);
            var daily = new DailyReports(
                    over(DailyLifeConfiguration.ATTENDANCES),
                    over(DailyLifeConfiguration.JOURNAL_ENTRIES),
                    over(DailyLifeConfiguration.SHARED_INFORMATION),
                    clock);
            var uncounted = new UncountedPlaces(placements, citizens, clock);
            var places = new UnitPlaces(register, placements, uncounted, clock);
            var effects = new ReportEffects(placements, suppliers, places, daily, settings, clock);
            acknowledgements = kept;
            reports = new ReportAcknowledgements(kept, placements, suppliers, effects, clock);
        }

        ReportDryRun of(IncomingReport report) {
            boolean repeated = acknowledgements
                    .find(report.reportId())
                    .filter(it -> it.isOf(report) && it.answered())
                    .isPresent();
            UUID id = reports.receive(report, null).id();
            var answer = acknowledgements.find(id).orElseThrow().answers().getFirst();
            return new ReportDryRun(answer, repeated, events(), placement(report));
        }

        /** Without the answer itself. */
        private List<String> events() {
            return used.stream()
                    .map(DryRunStore::appended)
                    .flatMap(List::stream)
                    .map(OutboxEntry::type)
                    .filter(type -> !type.startsWith("report."))
                    .toList();
        }

        private @Nullable Placement placement(IncomingReport report) {
            return Stream.of(report.content())
                    .filter(SupplierReport.class::isInstance)
                    .map(SupplierReport.class::cast)
                    .flatMap(content -> placements.find(content.placementId()).stream())
                    .filter(it -> it.isOpenTo(report.supplierId(), DanishTime.day(clock.instant())))
                    .findFirst()
                    .orElse(null);
        }

        private <S extends Aggregate<S, E>, E> Aggregates<S, E> over(AggregateType<S, E> type) {
            var store = new DryRunStore(stores.apply(type));
            used.add(store);
            var documents = new Documents<>(type, json, "samvaer.supplier.events");
            return new Aggregates<>(type, store, documents, Gate.OPEN, (written, id, outbox) -> {}, clock);
        }
    }
}
