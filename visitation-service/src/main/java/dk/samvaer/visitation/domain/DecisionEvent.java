package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.Delivery;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A decision is prepared, issued, received, and perhaps complained about. */
public sealed interface DecisionEvent extends CaseEvent {

    UUID decisionId();

    record Drafted(UUID decisionId, Recommendation recommendation, Actor by) implements DecisionEvent {}

    record Issued(
            UUID decisionId,
            UUID assessmentId,
            int assessmentVersion,
            List<DecisionLine> lines,
            LocalDate issuedOn,
            Delivery delivery,
            Actor by,
            Trace trace)
            implements DecisionEvent {}

    record Notified(UUID decisionId, LocalDate receivedOn, LocalDate complaintDeadline) implements DecisionEvent {}

    record BecameFinal(UUID decisionId) implements DecisionEvent {}

    record Complained(
            UUID decisionId, UUID complaintId, List<UUID> lineIds, LocalDate receivedOn, LocalDate reviewDueOn)
            implements DecisionEvent {}

    record ComplaintReviewed(
            UUID decisionId, UUID complaintId, Complaint.Review outcome, Confidential reasons, Actor by)
            implements DecisionEvent {}

    record ComplaintWithdrawn(UUID decisionId, UUID complaintId) implements DecisionEvent {}

    record Appealed(UUID decisionId, UUID complaintId, Complaint.Appeal outcome) implements DecisionEvent {}
}
