package dk.samvaer.plan.messaging;

import dk.samvaer.plan.domain.ExternalFact;
import dk.samvaer.plan.domain.OtherMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue of what plan-service hears: of each event the fields that it reads. */
final class ForeignEvents {
    private ForeignEvents() {}

    /** What a case's plan takes note of. */
    interface Noted {
        ExternalFact fact();
    }

    record CaseOpened(UUID citizenId) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.CaseOpened(citizenId);
        }
    }

    record CaseClosed(LocalDate closedOn) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.CaseClosed(closedOn);
        }
    }

    record AssessmentCompleted(List<Measure> otherMeasures) implements Noted {
        record Measure(String section, String supplierId) {}

        @Override
        public ExternalFact fact() {
            return new ExternalFact.Assessed(otherMeasures.stream()
                    .map(measure -> new OtherMeasure(measure.section(), measure.supplierId()))
                    .toList());
        }
    }

    /** Issued or changed. */
    record Grant(UUID grantId, UUID citizenId, LocalDate startsOn, int daysPerWeek, String supplierId)
            implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.Granted(grantId, citizenId, startsOn, daysPerWeek, supplierId);
        }
    }

    record GrantTerminated(UUID grantId) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.GrantTerminated(grantId);
        }
    }

    record ReassessmentOpened(UUID reassessmentId) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.ReassessmentOpened(reassessmentId);
        }
    }

    record ReassessmentClosed(UUID reassessmentId) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.ReassessmentClosed(reassessmentId);
        }
    }

    record TransportRequested(UUID transportGrantId) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.TransportRequested(transportGrantId);
        }
    }

    /** Granted, or changed to another mode. */
    record TransportGranted(UUID transportGrantId, String mode) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.TransportGranted(transportGrantId, mode);
        }
    }

    record TransportRefused(UUID transportGrantId) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.TransportRefused(transportGrantId);
        }
    }

    record TransportEnded(UUID transportGrantId) implements Noted {
        @Override
        public ExternalFact fact() {
            return new ExternalFact.TransportEnded(transportGrantId);
        }
    }

    record PlacementStarted(UUID placementId, @Nullable String supplierId) {}

    record PlacementEnded(UUID placementId, LocalDate on) {}

    /** Our own event, heard again so that every pedagogical plan of the case follows, whatever happens in between. */
    record PlanAdopted(int version) {}
}
