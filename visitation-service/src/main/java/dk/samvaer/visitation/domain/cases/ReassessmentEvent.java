package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reassessment is opened, extended or closed. */
public sealed interface ReassessmentEvent extends CaseEvent {

    UUID reassessmentId();

    record Opened(UUID reassessmentId, Cause cause, LocalDate openedOn) implements ReassessmentEvent {}

    record CauseAttached(UUID reassessmentId, Cause cause) implements ReassessmentEvent {}

    /** The citizen takes a request back; the other causes remain. */
    record CauseWithdrawn(UUID reassessmentId, UUID causeId, LocalDate withdrawnOn, Actor by)
            implements ReassessmentEvent {}

    /** The cause may be answered later than first set. */
    record CauseExtended(UUID reassessmentId, UUID causeId, LocalDate decideBy) implements ReassessmentEvent {}

    /** The reporter of a changed need learns what became of the report. */
    record NeedChangeReceived(UUID reassessmentId, UUID reportId, boolean merged) implements ReassessmentEvent {}

    /** What a decision rests on is still right, although it stems from an earlier process. */
    record Reaffirmed(UUID reassessmentId, Carried.Reaffirmation how) implements ReassessmentEvent {}

    /** A report that came when the person had died or was erased: its sender learns that nothing follows. */
    record AnsweredAfterEnd(UUID reassessmentId, UUID reportId) implements ReassessmentEvent {}

    record Closed(
            UUID reassessmentId,
            Reassessment.Outcome outcome,
            @Nullable UUID decisionId,
            @Nullable Confidential reason,
            LocalDate closedOn)
            implements ReassessmentEvent {}
}
