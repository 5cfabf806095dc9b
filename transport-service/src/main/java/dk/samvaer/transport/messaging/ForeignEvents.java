package dk.samvaer.transport.messaging;

import dk.samvaer.transport.domain.KnownCaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/** The fields that this service reads of other services' events, and what they mean to transport. */
final class ForeignEvents {
    record CaseOpened(UUID caseId, UUID citizenId) {}

    /** What is noted of a case. */
    interface Noted {
        UUID caseId();

        KnownCaseEvent fact();
    }

    record CaseClosed(UUID caseId, LocalDate closedOn) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Closed(closedOn);
        }
    }

    record ReassessmentOpened(UUID caseId) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Reopened();
        }
    }

    record AssessmentCompleted(UUID caseId, boolean transportDuty) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Assessed(transportDuty);
        }
    }

    record GrantIssued(UUID caseId, int daysPerWeek) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Granted(daysPerWeek);
        }
    }

    record GrantChanged(UUID caseId, int daysPerWeek) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.ExtentChanged(daysPerWeek);
        }
    }

    record GrantSuspended(UUID caseId, LocalDate from) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Suspended(from);
        }
    }

    record GrantResumed(UUID caseId, LocalDate from) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Resumed(from);
        }
    }

    record GrantTerminated(UUID caseId, LocalDate endsOn) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Terminated(endsOn);
        }
    }

    record PlacementStarted(UUID caseId, LocalDate startedOn) implements Noted {
        @Override
        public KnownCaseEvent fact() {
            return new KnownCaseEvent.Started(startedOn);
        }
    }

    private ForeignEvents() {}
}
