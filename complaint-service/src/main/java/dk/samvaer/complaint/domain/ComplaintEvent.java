package dk.samvaer.complaint.domain;

import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.BoardRefusal;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a complaint. */
public sealed interface ComplaintEvent {
    /** Why nothing of a complaint remains for the appeals board. */
    enum Closing {
        UPHELD,
        /** The rest was dropped after part of it was upheld. CP-09 */
        SATISFIED
    }

    /**
     * Received; whether in time is found with its decision.
     *
     * @param continues the complaint to which this was added too late for its review; null of one that was made on its own
     */
    record Registered(
            UUID id,
            UUID caseId,
            UUID citizenId,
            Received received,
            @Nullable UUID continues,
            ProcedureRules rules) implements ComplaintEvent {}

    /** A party waits for a decision, in one of the places of the case; see {@link ProcedureRules#waitingAtMost}. */
    record PlaceTaken(int place) implements ComplaintEvent {}

    /** The decision is known, at once or after the complaint has waited for it or was closed without it, and the review begins. */
    record DecisionFound(UUID decisionId, List<ComplainedLine> lines, Timeliness timeliness)
            implements ComplaintEvent {}

    /** @param added the further lines, each with its own timeliness */
    record Supplemented(Supplement supplement, List<ComplainedLine> added) implements ComplaintEvent {}

    /** Another receipt of the decision is proven. */
    record TimelinessChanged(Timeliness timeliness, List<ComplainedLine> lines, LocalDate on)
            implements ComplaintEvent {}

    /** @param reason why it takes longer, which the complainant is told */
    record ReviewExtended(LocalDate newDueOn, LocalDate on, Confidential reason) implements ComplaintEvent {}

    record ReviewReminded(LocalDate dueOn) implements ComplaintEvent {}

    record ReviewOverdue(LocalDate dueOn) implements ComplaintEvent {}

    /** @param further what was added too late to be looked at, and becomes a complaint of its own; none in an event of before */
    record ReviewDecided(ReviewOutcome outcome, LocalDate on, List<ComplainedLine> further) implements ComplaintEvent {
        public ReviewDecided {
            further = Objects.requireNonNullElse(further, List.of());
        }
    }

    /** Another complaint is about the lines that were not reviewed with this one. */
    record FurtherComplaintBegun(UUID complaintId) implements ComplaintEvent {}

    /** @param by null where no answer came */
    record RestAnswered(
            RestAnswer answer, LocalDate on, @Nullable Actor by) implements ComplaintEvent {}

    record Closed(Closing outcome, LocalDate on) implements ComplaintEvent {}

    /** It is about no decision of ours; another complaint may take its place. */
    record ClosedWithoutDecision(NoDecision why) implements ComplaintEvent {}

    record ForwardingRequested(Forwarding forwarding) implements ComplaintEvent {}

    record Forwarded(BoardReceipt receipt) implements ComplaintEvent {}

    /** The file cannot reach the board as it is; it may be asked for anew. */
    record ForwardingRefused(BoardRefusal refusal) implements ComplaintEvent {}

    /** @param limit the last day on which the appeals board should have had it */
    record ForwardingOverdue(LocalDate limit) implements ComplaintEvent {}

    /** The board was told that the complaint is in time, or late, after all. */
    record BoardInformed(LocalDate on, Actor by) implements ComplaintEvent {}

    record OutcomeRecorded(BoardDecision decision) implements ComplaintEvent {}

    record Withdrawn(LocalDate on) implements ComplaintEvent {}

    record LetterWritten(LetterRecord letter) implements ComplaintEvent {}
}
