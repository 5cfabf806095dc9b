package dk.samvaer.visitation.messaging;

import dk.samvaer.visitation.domain.Complaint;
import dk.samvaer.visitation.domain.DecisionEvent;
import dk.samvaer.visitation.domain.FactHeard;
import dk.samvaer.visitation.domain.Reassessment.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of the events that visitation hears the fields that it reads. */
final class ForeignEvents {
    private ForeignEvents() {}

    /** What the case only notes. */
    interface Fact {
        UUID caseId();

        FactHeard noted();
    }

    record PlanOffered(UUID caseId, UUID planId, LocalDate offeredOn) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.PlanOffered(planId, offeredOn);
        }
    }

    record PlanDeclined(UUID caseId, UUID planId, LocalDate declinedOn) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.PlanDeclined(planId, declinedOn);
        }
    }

    record PlanAdopted(
            UUID caseId,
            UUID planId,
            int version,
            @Nullable String transportMode,
            @Nullable String transportStatus) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.PlanAdopted(planId, version, transportMode, transportStatus);
        }
    }

    record FollowUpDue(UUID caseId, UUID planId, LocalDate dueOn) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.FollowUpDue(planId, dueOn);
        }
    }

    record FollowUpHeld(UUID caseId, UUID planId, String result, String benefit) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.FollowUpHeld(planId);
        }
    }

    record TransportRequested(UUID caseId, UUID transportGrantId, UUID decisionLineId) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.TransportRequested(transportGrantId, decisionLineId);
        }
    }

    record TransportGranted(UUID caseId, UUID transportGrantId, UUID decisionLineId, String mode) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.TransportGranted(transportGrantId, decisionLineId, mode);
        }
    }

    record TransportRefused(UUID caseId, UUID transportGrantId, UUID decisionLineId) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.TransportRefused(transportGrantId, decisionLineId);
        }
    }

    record TransportChanged(UUID caseId, UUID transportGrantId, String mode) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.TransportChanged(transportGrantId, mode);
        }
    }

    record PlacementAccepted(UUID caseId, UUID placementId) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.PlacementAccepted(placementId);
        }
    }

    record PlacementRejected(
            UUID caseId, UUID placementId, @Nullable String reasonCode) {
        FactHeard noted(LocalDate toldOn) {
            return new FactHeard.PlacementRejected(placementId, reasonCode, toldOn);
        }
    }

    record PlacementEnded(UUID caseId, UUID placementId, LocalDate on) {
        FactHeard noted(LocalDate toldOn) {
            return new FactHeard.PlacementEnded(placementId, on, toldOn);
        }
    }

    record PlacementStarted(UUID caseId, UUID placementId, LocalDate startedOn) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.PlacementStarted(placementId, startedOn);
        }
    }

    record ClarificationCompleted(
            UUID caseId,
            UUID placementId,
            String result,
            @Nullable UUID unitId) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.ClarificationCompleted(placementId, result, unitId);
        }
    }

    record ClarificationOverdue(UUID caseId, UUID placementId, LocalDate dueOn) implements Fact {
        @Override
        public FactHeard noted() {
            return new FactHeard.ClarificationOverdue(placementId, dueOn);
        }
    }

    record NeedChangeReported(UUID caseId, UUID reportId, String reporterType) {
        Trigger trigger() {
            return reporterType.equals("SUPPLIER") ? Trigger.SUPPLIER_NEED_CHANGE : Trigger.CITIZEN_REQUEST;
        }
    }

    record BenefitObserved(UUID caseId, String benefit) {}

    record ComplaintReceived(
            UUID caseId,
            UUID complaintId,
            UUID decisionId,
            List<UUID> lineIds,
            LocalDate receivedOn,
            LocalDate reviewDueOn) {
        DecisionEvent.Complained toDomain() {
            return new DecisionEvent.Complained(decisionId, complaintId, lineIds, receivedOn, reviewDueOn);
        }
    }

    record ReviewExtended(UUID caseId, UUID complaintId, LocalDate newDueOn) {}

    record ComplaintWithdrawn(UUID caseId, UUID complaintId) {}

    record AppealOutcomeRecorded(UUID caseId, UUID complaintId, Complaint.Appeal outcome) {}

    /** Our own. */
    record PersonErased(UUID citizenId) {}
}
