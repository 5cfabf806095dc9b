package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.visitation.domain.assessment.Assessment;
import java.time.LocalDate;
import java.util.UUID;

/** An assessment is drafted, completed or cancelled. */
public sealed interface AssessmentEvent extends CaseEvent {

    record Drafted(Assessment draft) implements AssessmentEvent {}

    record Completed(UUID assessmentId, int version, LocalDate completedOn, Actor by) implements AssessmentEvent {}

    record Cancelled(UUID assessmentId, Assessment.Cancellation how, Actor by) implements AssessmentEvent {}
}
