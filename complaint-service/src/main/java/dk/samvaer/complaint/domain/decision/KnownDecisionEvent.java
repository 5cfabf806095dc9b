package dk.samvaer.complaint.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What visitation has told about a decision. */
public sealed interface KnownDecisionEvent {
    /** @param issuedAt the moment, for what else happened on that day; null where only the day is known */
    record Issued(
            UUID decisionId,
            UUID caseId,
            UUID citizenId,
            List<DecisionLine> lines,
            LocalDate issuedOn,
            @Nullable Instant issuedAt)
            implements KnownDecisionEvent {}

    record Notified(LocalDate receivedOn, @Nullable LocalDate complaintDeadline) implements KnownDecisionEvent {}
}
