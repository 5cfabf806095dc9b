package dk.samvaer.transport.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other services have decided about a case; read straight from their events. */
public sealed interface KnownCaseEvent {
    record Opened(UUID caseId, UUID citizenId) implements KnownCaseEvent {}

    record Assessed(boolean transportDuty) implements KnownCaseEvent {}

    record Granted(UUID grantId, int daysPerWeek) implements KnownCaseEvent {}

    record ExtentChanged(int daysPerWeek) implements KnownCaseEvent {}

    record Started(@Nullable UUID grantId, LocalDate startedOn) implements KnownCaseEvent {}

    record Suspended(LocalDate from) implements KnownCaseEvent {}

    record Resumed(LocalDate from) implements KnownCaseEvent {}

    record Terminated(LocalDate endsOn) implements KnownCaseEvent {}

    record Closed(LocalDate closedOn) implements KnownCaseEvent {}

    record Reopened() implements KnownCaseEvent {}
}
