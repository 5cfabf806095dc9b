package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case is assigned, closed, reopened, archived or erased. */
public sealed interface CaseAdministrationEvent extends CaseEvent {
    record Assigned(String assignee, Actor by) implements CaseAdministrationEvent {}

    /** Withdrawn by the citizen before a decision, or closed by a visitator. */
    record Closed(CaseAdministration.Closing how, Actor by) implements CaseAdministrationEvent {}

    /**
     * A closed case is reopened, so that its retention period no longer runs.
     *
     * @param besideCaseId the citizen's open case, where there is one by now
     */
    record Reopened(@Nullable UUID besideCaseId) implements CaseAdministrationEvent {}

    record HandedToArchive(LocalDate on, Actor by) implements CaseAdministrationEvent {}

    record Erased(CaseAdministration.Erasure how) implements CaseAdministrationEvent {}
}
