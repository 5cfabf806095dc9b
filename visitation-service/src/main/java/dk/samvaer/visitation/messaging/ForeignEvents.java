package dk.samvaer.visitation.messaging;

import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
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

        ExternalFact noted();
    }

    record PlanOffered(UUID caseId, UUID planId, LocalDate offeredOn) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.PlanOffered(planId, offeredOn);
        }
    }

    record PlanDeclined(UUID caseId, UUID planId, LocalDate declinedOn) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.PlanDeclined(planId, declinedOn);
        }
    }

    record PlanAdopted(
            UUID caseId,
            UUID planId,
            int version,
            @Nullable String transportMode,
            @Nullable String transportStatus) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.PlanAdopted(planId, version, transportMode, transportStatus);
        }
    }

    record FollowUpDue(UUID caseId, UUID planId, LocalDate dueOn) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.FollowUpDue(planId, dueOn);
        }
    }

    record FollowUpHeld(UUID caseId, UUID planId, String result, String benefit) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.FollowUpHeld(planId);
        }
    }

    record TransportRequested(UUID caseId, UUID transportGrantId, UUID decisionLineId) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.TransportRequested(transportGrantId, decisionLineId);
        }
    }

    record TransportGranted(UUID caseId, UUID transportGrantId, UUID decisionLineId, String mode) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.TransportGranted(transportGrantId, decisionLineId, mode);
        }
    }

    record TransportRefused(UUID caseId, UUID transportGrantId, UUID decisionLineId) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.TransportRefused(transportGrantId, decisionLineId);
        }
    }

    record TransportChanged(UUID caseId, UUID transportGrantId, String mode) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.TransportChanged(transportGrantId, mode);
        }
    }

    record PlacementAccepted(UUID caseId, UUID placementId) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.PlacementAccepted(placementId);
        }
    }

    record PlacementRejected(
            UUID caseId, UUID placementId, @Nullable String reasonCode) {
        ExternalFact noted(LocalDate toldOn) {
            return new ExternalFact.PlacementRejected(placementId, reasonCode, toldOn);
        }
    }

    record PlacementEnded(UUID caseId, UUID placementId, LocalDate on) {
        ExternalFact noted(LocalDate toldOn) {
            return new ExternalFact.PlacementEnded(placementId, on, toldOn);
        }
    }

    record PlacementStarted(UUID caseId, UUID placementId, LocalDate startedOn) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.PlacementStarted(placementId, startedOn);
        }
    }

    record ClarificationCompleted(
            UUID caseId,
            UUID placementId,
            String result,
            @Nullable UUID unitId) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.ClarificationCompleted(placementId, result, unitId);
        }
    }

    record ClarificationOverdue(UUID caseId, UUID placementId, LocalDate dueOn) implements Fact {
        @Override
        public ExternalFact noted() {
            return new ExternalFact.ClarificationOverdue(placementId, dueOn);
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
