package dk.samvaer.supplier.messaging;

import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementState;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.money.ChargeCategory;
import dk.samvaer.supplier.domain.money.RemuneratedActivity;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wire types of what supplier-service tells; their schemas are published under {@code api/events} and {@code api/webhooks}. */
final class EventData {
    private EventData() {}

    /** Says nothing; sent to a webhook only. */
    record WebhookPing(String supplierId) {}

    record PlacementOrdered(UUID caseId, UUID placementId, UUID grantId, String supplierId) {}

    record PlacementAccepted(UUID caseId, UUID placementId, UUID grantId, String supplierId) {}

    record PlacementRejected(
            UUID caseId, UUID placementId, UUID grantId, String supplierId, RejectionReason reasonCode) {}

    record PlacementStarted(
            UUID caseId,
            UUID placementId,
            LocalDate startedOn,
            LocalDate clarificationEndsOn,
            boolean transportWanted,
            UUID grantId,
            UUID citizenId,
            String supplierId) {}

    record ClarificationReminder(UUID caseId, UUID placementId, LocalDate dueOn) {}

    record ClarificationOverdue(UUID caseId, UUID placementId, LocalDate dueOn) {}

    record ClarificationCompleted(
            UUID caseId,
            UUID placementId,
            Clarification.Result result,
            @Nullable UUID unitId) {}

    record UnitChanged(UUID caseId, UUID placementId, UUID unitId, LocalDate from) {}

    record PlacementPaused(UUID caseId, UUID placementId, LocalDate from, String reasonCode) {}

    record PlacementResumed(
            UUID caseId,
            UUID placementId,
            LocalDate from,
            @Nullable LocalDate clarificationEndsOn) {
        static PlacementResumed of(Placement it, LocalDate from) {
            var clarification = it.state() == PlacementState.IN_CLARIFICATION ? it.clarification() : null;
            return new PlacementResumed(
                    it.caseId(), it.id(), from, clarification == null ? null : clarification.endsOn());
        }
    }

    record PlacementEnded(UUID caseId, UUID placementId, LocalDate on, String reasonCode) {}

    record NeedChangeReported(
            UUID caseId,
            UUID reportId,
            UUID placementId,
            NeedChange.ReporterType reporterType,
            NeedChange.Category category,
            Instant reportedAt) {}

    record BenefitObserved(UUID caseId, UUID placementId, BenefitObservation.Benefit benefit, LocalDate observedOn) {}

    record ReportAccepted(
            UUID caseId,
            UUID reportId,
            @Nullable String eventId,
            String code,
            String detail,
            @Nullable String topic,
            @Nullable Integer partition,
            @Nullable Long offset) {
        static ReportAccepted of(ReportAcknowledgement it, ReportAnswer answer) {
            return new ReportAccepted(
                    it.caseId(),
                    it.id(),
                    it.eventId(),
                    answer.code(),
                    "The report is accepted.",
                    topicOf(it),
                    partitionOf(it),
                    offsetOf(it));
        }
    }

    record ReportRejected(
            UUID caseId,
            UUID reportId,
            @Nullable String eventId,
            String code,
            @Nullable String detail,
            @Nullable String topic,
            @Nullable Integer partition,
            @Nullable Long offset) {
        static ReportRejected of(ReportAcknowledgement it, ReportAnswer answer) {
            return new ReportRejected(
                    it.caseId(),
                    it.id(),
                    it.eventId(),
                    answer.code(),
                    answer.detail(),
                    topicOf(it),
                    partitionOf(it),
                    offsetOf(it));
        }
    }

    record ReportFollowedUp(
            UUID caseId,
            UUID reportId,
            @Nullable String eventId,
            ReportAnswer.Kind stage,
            @Nullable UUID reassessmentId,
            @Nullable String outcome,
            @Nullable UUID decisionId,
            @Nullable String topic,
            @Nullable Integer partition,
            @Nullable Long offset) {
        static ReportFollowedUp of(ReportAcknowledgement it, ReportAnswer answer) {
            return new ReportFollowedUp(
                    it.caseId(),
                    it.id(),
                    it.eventId(),
                    answer.kind(),
                    it.reassessmentId(),
                    answer.kind() == ReportAnswer.Kind.CLOSED ? answer.code() : null,
                    answer.decisionId(),
                    topicOf(it),
                    partitionOf(it),
                    offsetOf(it));
        }
    }

    private static @Nullable String topicOf(ReportAcknowledgement it) {
        return it.position() == null ? null : it.position().topic();
    }

    private static @Nullable Integer partitionOf(ReportAcknowledgement it) {
        return it.position() == null ? null : it.position().partition();
    }

    private static @Nullable Long offsetOf(ReportAcknowledgement it) {
        return it.position() == null ? null : it.position().offset();
    }

    /** Concerns no case, so that the supplier's own id stands in place of the case's. */
    record SupplierRegistered(
            UUID caseId,
            String supplierId,
            List<UUID> unitIds,
            LocalDate registeredFrom,
            SupplierKind kind,
            List<UnitOffered> units) {}

    record SupplierDeactivated(UUID caseId, String supplierId, LocalDate deactivatedFrom) {}

    /** @param amount kroner with two decimals after a point; negative where it takes a charge back */
    record ChargeRecorded(
            UUID caseId,
            UUID placementId,
            UUID chargeId,
            ChargeCategory category,
            String amount,
            String currency,
            LocalDate date,
            @Nullable UUID creditOf) {}

    record RemunerationRequested(UUID caseId, UUID requestId, UUID placementId, RemuneratedActivity activityType) {}

    record RemunerationApproved(
            UUID caseId, UUID placementId, RemuneratedActivity activityType, LocalDate from, UUID decisionId) {}

    record RemunerationEnded(UUID caseId, UUID placementId, RemuneratedActivity activityType, LocalDate endsOn) {}
}
