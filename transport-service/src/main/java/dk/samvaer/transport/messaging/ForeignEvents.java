package dk.samvaer.transport.messaging;

import java.time.LocalDate;
import java.util.UUID;

/** The fields that this service reads of other services' events. */
final class ForeignEvents {
    record CaseOpened(UUID caseId, UUID citizenId) {}

    record CaseClosed(UUID caseId) {}

    record ReassessmentOpened(UUID caseId) {}

    record AssessmentCompleted(UUID caseId, boolean transportDuty) {}

    record GrantIssued(UUID caseId, int daysPerWeek) {}

    record GrantChanged(UUID caseId, int daysPerWeek) {}

    record GrantSuspended(UUID caseId, LocalDate from) {}

    record GrantResumed(UUID caseId, LocalDate from) {}

    record GrantTerminated(UUID caseId, LocalDate endsOn) {}

    record PlacementStarted(UUID caseId, LocalDate startedOn) {}

    private ForeignEvents() {}
}
