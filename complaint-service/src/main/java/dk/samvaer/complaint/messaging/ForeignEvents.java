package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.decision.DecisionLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that complaint-service reads of events that it acts on; what is only noted is read straight into the domain's fact. */
final class ForeignEvents {
    private ForeignEvents() {}

    record CaseOpened(UUID citizenId) {}

    record DecisionIssued(UUID decisionId, List<DecisionLine> lines, LocalDate issuedOn) {}

    record DecisionNotified(
            UUID decisionId, LocalDate receivedOn, @Nullable LocalDate complaintDeadline) {}

    /** @param lineIds those that were reviewed; null in an event of before they were told */
    record ComplaintReviewDecided(
            UUID complaintId,
            ReviewOutcome outcome,
            @Nullable List<UUID> lineIds) {}
}
