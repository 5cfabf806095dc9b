package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a complaint. */
public sealed interface ComplaintEvent {
    record Registered(
            UUID id,
            UUID caseId,
            UUID citizenId,
            Received received,
            List<UUID> lineIds,
            Timeliness timeliness,
            LocalDate reviewDueOn)
            implements ComplaintEvent {}

    /** Another receipt of the decision is proven. */
    record TimelinessChanged(Timeliness timeliness, LocalDate on) implements ComplaintEvent {}

    record ReviewExtended(LocalDate newDueOn, LocalDate noticeSentOn) implements ComplaintEvent {}

    record ReviewDecided(ReviewOutcome outcome) implements ComplaintEvent {}

    record Closed(Closing outcome, LocalDate on) implements ComplaintEvent {}

    record Forwarded(Forwarding forwarding) implements ComplaintEvent {}

    record OutcomeRecorded(BoardDecision decision) implements ComplaintEvent {}

    record Withdrawn(LocalDate on) implements ComplaintEvent {}
}
