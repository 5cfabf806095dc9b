package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;

/** The case changes hands, ends, and is one day erased. */
public sealed interface HandlingEvent extends CaseEvent {
    record Assigned(String assignee, Actor by) implements HandlingEvent {}

    /** Withdrawn by the citizen before a decision, or closed by a visitator. */
    record Closed(Handling.Closing how, Actor by) implements HandlingEvent {}

    /** A closed case is taken up again, so that nothing of it may be erased. */
    record Reopened() implements HandlingEvent {}

    record HandedToArchive(LocalDate on, Actor by) implements HandlingEvent {}

    record Erased(Handling.Erasure how) implements HandlingEvent {}
}
