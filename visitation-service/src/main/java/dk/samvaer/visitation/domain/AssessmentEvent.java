package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;
import java.util.UUID;

/** The assessment grows and is completed. */
public sealed interface AssessmentEvent extends CaseEvent {

    record Drafted(UUID assessmentId, int version, Findings findings, Actor by) implements AssessmentEvent {}

    record Completed(UUID assessmentId, int version, LocalDate completedOn, Actor by) implements AssessmentEvent {}
}
