package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.daily.AttendanceDetails;
import dk.samvaer.supplier.domain.daily.JournalNote;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import dk.samvaer.supplier.domain.daily.SharedItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a supplier's own system reports about a placement; read straight from the data of its event. */
public sealed interface SupplierReport extends IncomingReport.Content {

    UUID placementId();

    Instant reportedAt();

    /** Tells of the placement itself, and changes it. */
    sealed interface OfPlacement extends SupplierReport {}

    /** Tells of daily life, which is kept beside the placement. */
    sealed interface OfDailyLife extends SupplierReport {}

    record PlacementAccepted(
            UUID placementId, Instant reportedAt, @Nullable UUID unitId) implements OfPlacement {}

    record PlacementRejected(UUID placementId, Instant reportedAt, RejectionReason reasonCode) implements OfPlacement {}

    record PlacementStarted(UUID placementId, Instant reportedAt, LocalDate startedOn, boolean transportWanted)
            implements OfPlacement {}

    record ClarificationConcluded(
            UUID placementId,
            Instant reportedAt,
            Clarification.Result result,
            @Nullable UUID unitId,
            Confidential citizenView,
            Confidential supplierView)
            implements OfPlacement {

        Clarification.Outcome outcome() {
            return new Clarification.Outcome(result, unitId, citizenView, supplierView);
        }
    }

    record NeedChanged(
            UUID placementId,
            Instant reportedAt,
            NeedChange.Category category,
            @Nullable Confidential note) implements OfPlacement {

        NeedChange by(String supplierId, UUID reportId) {
            return new NeedChange(reportId, NeedChange.ReporterType.SUPPLIER, supplierId, category, note, reportedAt);
        }
    }

    record BenefitObserved(
            UUID placementId, Instant reportedAt, BenefitObservation.Benefit benefit, LocalDate observedOn)
            implements OfPlacement {

        BenefitObservation observation() {
            return new BenefitObservation(benefit, observedOn);
        }
    }

    record AttendanceRegistered(
            UUID placementId,
            Instant reportedAt,
            LocalDate day,
            AttendanceDetails.Presence presence,
            AttendanceDetails.@Nullable AbsenceReason reasonCode,
            @Nullable LocalTime arrivedAt,
            @Nullable LocalTime leftAt)
            implements OfDailyLife {

        public AttendanceDetails details() {
            return new AttendanceDetails(presence, reasonCode, arrivedAt, leftAt);
        }
    }

    /**
     * @param corrects the entry that this one corrects: its id, which for a reported one is the id of its report
     * @param correctionReason why, where it corrects one
     */
    record JournalNoted(
            UUID placementId,
            Instant reportedAt,
            JournalTheme theme,
            LocalDate about,
            Confidential text,
            @Nullable UUID corrects,
            @Nullable Confidential correctionReason)
            implements OfDailyLife {

        public JournalNote note() {
            return new JournalNote(theme, about, text);
        }
    }

    record InformationShared(
            UUID placementId,
            Instant reportedAt,
            SharedItem.RecipientKind recipientKind,
            Confidential recipient,
            Confidential content,
            SharedItem.SecureChannel channel,
            Instant sharedAt)
            implements OfDailyLife {

        public SharedItem item() {
            return new SharedItem(recipientKind, recipient, content, channel, sharedAt);
        }
    }
}
