package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;

/** The case changes hands, ends, and is one day erased. */
public sealed interface CaseAdministrationEvent extends CaseEvent {
    record Assigned(String assignee, Actor by) implements CaseAdministrationEvent {}

    /** Withdrawn by the citizen before a decision, or closed by a visitator. */
    record Closed(CaseAdministration.Closing how, Actor by) implements CaseAdministrationEvent {}

    /** A closed case is taken up again, so that nothing of it may be erased. */
    record Reopened() implements CaseAdministrationEvent {}

    record HandedToArchive(LocalDate on, Actor by) implements CaseAdministrationEvent {}

    record Erased(CaseAdministration.Erasure how) implements CaseAdministrationEvent {}
}
