package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.Clock;
import java.util.Optional;

/** The checks of a report that need the register and the placement, but not the placement's state. */
final class ReportChecks {
    private static final Refusal UNREGISTERED =
            new Refusal("SUPPLIER_UNKNOWN", "The register has no supplier with this topic.");
    private static final Refusal NOT_YOURS = new Refusal("PLACEMENT_NOT_YOURS", "The supplier has no such placement.");

    private final Aggregates<Placement, PlacementEvent> placements;
    private final RegisteredSuppliers suppliers;
    private final Clock clock;

    ReportChecks(Aggregates<Placement, PlacementEvent> placements, RegisteredSuppliers suppliers, Clock clock) {
        this.placements = placements;
        this.suppliers = suppliers;
        this.clock = clock;
    }

    /** What is known of a report before it has any effect. */
    sealed interface Judgement {
        /** It is refused in whatever state the placement is. */
        record Refused(Refusal refusal) implements Judgement {}

        /**
         * It is about this placement, whose state may still forbid it.
         *
         * @param published whether the supplier reads its answers from a topic
         */
        record Admitted(SupplierReport content, Placement placement, boolean published) implements Judgement {}
    }

    /** Makes the checks in this order: a registered supplier, its own placement, the placement's case, sensible days. */
    Judgement judge(IncomingReport report) {
        return switch (report.content()) {
            case Refusal refusal -> new Judgement.Refused(refusal);
            case SupplierReport content -> judge(report, content);
        };
    }

    private Judgement judge(IncomingReport report, SupplierReport content) {
        return suppliers
                .find(report.supplierId())
                .map(supplier -> judge(report, content, supplier))
                .orElseGet(() -> new Judgement.Refused(UNREGISTERED));
    }

    private Judgement judge(IncomingReport report, SupplierReport content, Supplier supplier) {
        return placement(report.supplierId(), content)
                .map(placement -> judge(report, content, placement, supplier))
                .orElseGet(() -> new Judgement.Refused(NOT_YOURS));
    }

    private Judgement judge(IncomingReport report, SupplierReport content, Placement placement, Supplier supplier) {
        return report.claims()
                .refusal(placement, DanishTime.day(clock.instant()))
                .<Judgement>map(Judgement.Refused::new)
                .orElseGet(() -> new Judgement.Admitted(content, placement, supplier.channel() == ReportChannel.KAFKA));
    }

    /** A supplier knows of a placement from the order on. */
    private Optional<Placement> placement(String supplierId, SupplierReport content) {
        return placements
                .find(content.placementId())
                .filter(placement ->
                        placement.order() != null && placement.supplierId().equals(supplierId));
    }
}
