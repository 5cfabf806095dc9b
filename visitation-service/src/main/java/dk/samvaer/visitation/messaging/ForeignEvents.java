package dk.samvaer.visitation.messaging;

import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of the foreign events that visitation acts on: the fields that it reads. What is only noted is an {@link ExternalFact}. */
final class ForeignEvents {
    private ForeignEvents() {}

    record FollowUpReminded(UUID planId, LocalDate dueOn) {
        ExternalFact noted(LocalDate toldOn) {
            return new ExternalFact.FollowUpReminded(planId, dueOn, toldOn);
        }
    }

    record FollowUpHeld(UUID planId, String result, String benefit) {
        ExternalFact noted() {
            return new ExternalFact.FollowUpHeld(planId);
        }
    }

    record PlacementRejected(UUID placementId, @Nullable String reasonCode) {
        ExternalFact noted(LocalDate toldOn) {
            return new ExternalFact.PlacementRejected(placementId, reasonCode, toldOn);
        }
    }

    record PlacementEnded(UUID placementId, LocalDate on) {
        ExternalFact noted(LocalDate toldOn) {
            return new ExternalFact.PlacementEnded(placementId, on, toldOn);
        }
    }

    record NeedChangeReported(UUID reportId, String reporterType) {
        Trigger trigger() {
            return reporterType.equals("SUPPLIER") ? Trigger.SUPPLIER_NEED_CHANGE : Trigger.CITIZEN_REQUEST;
        }
    }

    record RemunerationRequested(UUID requestId) {}

    record BenefitObserved(String benefit) {}

    record ComplaintReceived(
            UUID complaintId, UUID decisionId, List<UUID> lineIds, LocalDate receivedOn, LocalDate reviewDueOn) {
        DecisionEvent.Complained toDomain() {
            return new DecisionEvent.Complained(decisionId, complaintId, lineIds, receivedOn, reviewDueOn);
        }
    }

    record ComplaintSupplemented(UUID complaintId, List<UUID> lineIds) {}

    record ReviewExtended(UUID complaintId, LocalDate newDueOn) {}

    record ForwardingOverdue(UUID complaintId, LocalDate forwardingDueOn) {}

    record ComplaintForwarded(UUID complaintId) {}

    record ComplaintWithdrawn(UUID complaintId) {}

    record ComplaintClosed(UUID complaintId, Complaint.End outcome) {}

    /** @param implementBy null where the outcome changes nothing */
    record AppealOutcomeRecorded(
            UUID complaintId,
            Complaint.Appeal outcome,
            @Nullable LocalDate implementBy) {}

    /** @param kind null from a register that knew no open-access offers yet */
    record SupplierRegistered(
            String supplierId,
            List<UUID> unitIds,
            LocalDate registeredFrom,
            @Nullable String kind) {
        boolean openAccess() {
            return "OPEN_ACCESS".equals(kind);
        }
    }

    record SupplierDeactivated(String supplierId, LocalDate deactivatedFrom) {}

    /** Published by visitation itself. */
    record PersonErased(UUID citizenId) {}
}
