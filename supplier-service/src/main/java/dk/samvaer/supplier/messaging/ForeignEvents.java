package dk.samvaer.supplier.messaging;

import dk.samvaer.supplier.domain.CasePlanEvent;
import dk.samvaer.supplier.domain.Grant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the other services' events. */
final class ForeignEvents {

    /** Issued and changed grants look the same. */
    record GrantTerms(
            UUID grantId, UUID decisionId, UUID citizenId, LocalDate startsOn, int daysPerWeek, String supplierId) {
        Grant grant() {
            return Grant.of(grantId, supplierId, startsOn, daysPerWeek);
        }
    }

    record GrantSuspended(UUID grantId, LocalDate from, String reasonCode) {}

    record GrantResumed(UUID grantId, LocalDate from) {}

    record GrantTerminated(UUID grantId, LocalDate endsOn, String reasonCode) {}

    record NeedChangeReceived(UUID reportId, UUID reassessmentId) {}

    record ReassessmentClosed(
            UUID reassessmentId, String outcome, @Nullable UUID decisionId) {}

    /** Something that was told of a plan. */
    interface PlanTold {
        CasePlanEvent of(UUID caseId);
    }

    record PlanAdopted(UUID planId, int version, @Nullable String transportMode) implements PlanTold {
        @Override
        public CasePlanEvent of(UUID caseId) {
            return new CasePlanEvent.Adopted(caseId, planId, version, transportMode);
        }
    }

    record PlanDeclined(UUID planId) implements PlanTold {
        @Override
        public CasePlanEvent of(UUID caseId) {
            return new CasePlanEvent.Declined(caseId, planId);
        }
    }

    record ServiceOrderRecorded(
            UUID planId, int version, @Nullable String transportMode) implements PlanTold {
        @Override
        public CasePlanEvent of(UUID caseId) {
            return new CasePlanEvent.Ordered(caseId, planId, version, transportMode);
        }
    }

    private ForeignEvents() {}
}
