package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.SupplierReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of a report as suppliers' systems write them: valid under the schema when they get here. */
sealed interface ReportData {

    SupplierReport report();

    record PlacementAccepted(UUID placementId, Instant reportedAt) implements ReportData {
        @Override
        public SupplierReport report() {
            return new SupplierReport.PlacementAccepted(placementId, reportedAt);
        }
    }

    record PlacementRejected(UUID placementId, Instant reportedAt, RejectionReason reasonCode) implements ReportData {
        @Override
        public SupplierReport report() {
            return new SupplierReport.PlacementRejected(placementId, reportedAt, reasonCode);
        }
    }

    record PlacementStarted(UUID placementId, Instant reportedAt, LocalDate startedOn, boolean transportWanted)
            implements ReportData {
        @Override
        public SupplierReport report() {
            return new SupplierReport.PlacementStarted(placementId, reportedAt, startedOn, transportWanted);
        }
    }

    record ClarificationConcluded(
            UUID placementId,
            Instant reportedAt,
            Clarification.Result result,
            @Nullable UUID unitId,
            String citizenView,
            String supplierView)
            implements ReportData {
        @Override
        public SupplierReport report() {
            var outcome = new Clarification.Outcome(
                    result, unitId, Confidential.of(citizenView), Confidential.of(supplierView));
            return new SupplierReport.ClarificationConcluded(placementId, reportedAt, outcome);
        }
    }

    record NeedChanged(
            UUID placementId,
            Instant reportedAt,
            NeedChange.Category category,
            @Nullable String note) implements ReportData {
        @Override
        public SupplierReport report() {
            return new SupplierReport.NeedChanged(
                    placementId, reportedAt, category, note == null ? null : Confidential.of(note));
        }
    }

    record BenefitObserved(
            UUID placementId, Instant reportedAt, BenefitObservation.Benefit benefit, LocalDate observedOn)
            implements ReportData {
        @Override
        public SupplierReport report() {
            return new SupplierReport.BenefitObserved(
                    placementId, reportedAt, new BenefitObservation(benefit, observedOn));
        }
    }
}
