package dk.samvaer.supplier.messaging;

import dk.samvaer.supplier.domain.CasePlanEvent;
import dk.samvaer.supplier.domain.Grant;
import dk.samvaer.supplier.domain.money.RemuneratedActivity;
import dk.samvaer.supplier.domain.money.RemunerationDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** A decision, of which only what it says of remuneration is read. */
    record DecisionIssued(UUID decisionId, String kind, List<DecisionLine> lines, LocalDate issuedOn) {
        private static final Set<String> BEGIN_GRANT = Set.of("GRANT", "PARTIAL_GRANT");

        RemunerationDecision aboutRemuneration() {
            boolean moves = lines.stream()
                    .anyMatch(it ->
                            it.subject().equals("SUPPLIER") && it.outcome().equals("CHANGED"));
            var about = lines.stream().flatMap(DecisionLine::aboutRemuneration).toList();
            return new RemunerationDecision(decisionId, issuedOn, BEGIN_GRANT.contains(kind) || moves, about);
        }
    }

    /** @param activityType null of a line about something else, and of one told before it was named */
    record DecisionLine(
            String subject,
            String outcome,
            @Nullable String activityType,
            @Nullable LocalDate from) {

        private Stream<RemunerationDecision.Line> aboutRemuneration() {
            return subject.equals("REMUNERATION") && activityType != null
                    ? Stream.of(new RemunerationDecision.Line(
                            RemuneratedActivity.valueOf(activityType), outcome.equals("GRANTED"), from))
                    : Stream.of();
        }
    }

    private ForeignEvents() {}
}
