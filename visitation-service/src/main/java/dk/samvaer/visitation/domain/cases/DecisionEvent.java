package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.decision.DecisionBasis;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Recommendation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision is prepared, issued, received, and perhaps complained about. */
public sealed interface DecisionEvent extends CaseEvent {

    UUID decisionId();

    /** What happens to a draft before it is issued. */
    sealed interface Prepared extends DecisionEvent {}

    record Drafted(UUID decisionId, Recommendation recommendation, Actor by) implements DecisionEvent {}

    record Revised(UUID decisionId, Recommendation recommendation, Actor by) implements Prepared {}

    record Discarded(UUID decisionId, Actor by) implements Prepared {}

    record HearingSent(UUID decisionId, Hearing hearing, Actor by) implements Prepared {}

    record HearingAnswered(UUID decisionId, Confidential answer, Actor by) implements Prepared {}

    record HearingExpired(UUID decisionId) implements Prepared {}

    record ApprovalRequested(UUID decisionId, Actor by) implements Prepared {}

    record Approved(
            UUID decisionId,
            DecisionBasis decisionBasis,
            @Nullable Confidential reason,
            Actor by) implements Prepared {}

    record ApprovalRefused(UUID decisionId, Confidential reason, Actor by) implements Prepared {}

    record Readied(UUID decisionId, DecisionBasis decisionBasis, Actor by) implements Prepared {}

    record Issued(UUID decisionId, Decision.Issue issue) implements DecisionEvent {}

    record Notified(UUID decisionId, DecisionReceipt receipt) implements DecisionEvent {}

    record ToldOrally(UUID decisionId, LocalDate toldOn) implements DecisionEvent {}

    record ReasonsRequested(UUID decisionId, LocalDate requestedOn, LocalDate answerBy, Actor by)
            implements DecisionEvent {}

    record ReasonsSent(UUID decisionId, LocalDate sentOn, Actor by) implements DecisionEvent {}

    record PeriodSuspended(UUID decisionId, DecisionReceipt.Suspension suspension, LocalDate complaintDeadline)
            implements DecisionEvent {}

    record BecameFinal(UUID decisionId) implements DecisionEvent {}

    record Complained(
            UUID decisionId, UUID complaintId, List<UUID> lineIds, LocalDate receivedOn, LocalDate reviewDueOn)
            implements DecisionEvent {}

    /** What happens to a complaint and leaves the decision as it is. */
    sealed interface OfComplaint extends DecisionEvent {
        UUID complaintId();
    }

    /** @param lineIds all lines complained about by now */
    record ComplaintSupplemented(UUID decisionId, UUID complaintId, List<UUID> lineIds) implements OfComplaint {}

    record ReviewExtended(UUID decisionId, UUID complaintId, LocalDate newDueOn) implements OfComplaint {}

    record ComplaintReviewed(
            UUID decisionId,
            UUID complaintId,
            Complaint.Review outcome,
            Confidential reasons,
            Complaint.@Nullable Letter letter,
            Actor by)
            implements OfComplaint {}

    /** @param dueOn the day by which the appeals board should have had the complaint */
    record ForwardingOverdue(UUID decisionId, UUID complaintId, LocalDate dueOn) implements OfComplaint {}

    /** The appeals board has the complaint. */
    record ComplaintForwarded(UUID decisionId, UUID complaintId) implements OfComplaint {}

    record ComplaintClosed(UUID decisionId, UUID complaintId, Complaint.End end) implements DecisionEvent {}

    record Appealed(UUID decisionId, UUID complaintId, Complaint.Appeal outcome) implements DecisionEvent {}
}
