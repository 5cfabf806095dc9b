package dk.samvaer.plan.messaging;

import dk.samvaer.plan.domain.Fact;
import dk.samvaer.plan.domain.OtherMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue of what plan-service hears: of each event the fields that it reads. */
final class Foreign {
    private Foreign() {}

    /** What a case's plan takes note of. */
    interface Noted {
        Fact fact();
    }

    record CaseOpened(UUID citizenId) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.CaseOpened(citizenId);
        }
    }

    record CaseClosed(LocalDate closedOn) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.CaseClosed(closedOn);
        }
    }

    record AssessmentCompleted(List<Measure> otherMeasures) implements Noted {
        record Measure(String section, String supplierId) {}

        @Override
        public Fact fact() {
            return new Fact.Assessed(otherMeasures.stream()
                    .map(measure -> new OtherMeasure(measure.section(), measure.supplierId()))
                    .toList());
        }
    }

    /** Issued or changed. */
    record Grant(UUID grantId, UUID citizenId, LocalDate startsOn, int daysPerWeek, String supplierId)
            implements Noted {
        @Override
        public Fact fact() {
            return new Fact.Granted(grantId, citizenId, startsOn, daysPerWeek, supplierId);
        }
    }

    record GrantTerminated(UUID grantId) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.GrantTerminated(grantId);
        }
    }

    record ReassessmentOpened(UUID reassessmentId) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.ReassessmentOpened(reassessmentId);
        }
    }

    record ReassessmentClosed(UUID reassessmentId) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.ReassessmentClosed(reassessmentId);
        }
    }

    record TransportRequested(UUID transportGrantId) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.TransportRequested(transportGrantId);
        }
    }

    /** Granted, or changed to another mode. */
    record TransportGranted(UUID transportGrantId, String mode) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.TransportGranted(transportGrantId, mode);
        }
    }

    record TransportRefused(UUID transportGrantId) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.TransportRefused(transportGrantId);
        }
    }

    record TransportEnded(UUID transportGrantId) implements Noted {
        @Override
        public Fact fact() {
            return new Fact.TransportEnded(transportGrantId);
        }
    }

    record PlacementStarted(UUID placementId, @Nullable String supplierId) {}

    record PlacementEnded(UUID placementId, LocalDate on) {}

    /** Our own event, heard again so that every pedagogical plan of the case follows, whatever happens in between. */
    record PlanAdopted(int version) {}
}
