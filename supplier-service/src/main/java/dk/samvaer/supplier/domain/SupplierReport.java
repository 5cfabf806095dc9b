package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supplier's own system reports about a placement; read straight from the data of its event. */
public sealed interface SupplierReport extends IncomingReport.Content {

    UUID placementId();

    Instant reportedAt();

    record PlacementAccepted(
            UUID placementId, Instant reportedAt, @Nullable UUID unitId) implements SupplierReport {}

    record PlacementRejected(UUID placementId, Instant reportedAt, RejectionReason reasonCode)
            implements SupplierReport {}

    record PlacementStarted(UUID placementId, Instant reportedAt, LocalDate startedOn, boolean transportWanted)
            implements SupplierReport {}

    record ClarificationConcluded(
            UUID placementId,
            Instant reportedAt,
            Clarification.Result result,
            @Nullable UUID unitId,
            Confidential citizenView,
            Confidential supplierView)
            implements SupplierReport {

        Clarification.Outcome outcome() {
            return new Clarification.Outcome(result, unitId, citizenView, supplierView);
        }
    }

    record NeedChanged(
            UUID placementId,
            Instant reportedAt,
            NeedChange.Category category,
            @Nullable Confidential note) implements SupplierReport {

        NeedChange by(String supplierId, UUID reportId) {
            return new NeedChange(reportId, NeedChange.ReporterType.SUPPLIER, supplierId, category, note, reportedAt);
        }
    }

    record BenefitObserved(
            UUID placementId, Instant reportedAt, BenefitObservation.Benefit benefit, LocalDate observedOn)
            implements SupplierReport {

        BenefitObservation observation() {
            return new BenefitObservation(benefit, observedOn);
        }
    }
}
