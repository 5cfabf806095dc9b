package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier works from: a version of the action plan, or of the service order where the citizen has declined a plan. Its number
 * only; what it says stays in plan-service.
 *
 * @param version 0 where nothing stands for a declined plan yet
 * @param transportMode the granted one, or null where plan or order says why there is none
 */
// SU-04, AP-02, R49
public record CasePlan(
        UUID id,
        UUID caseId,
        UUID planId,
        Basis basis,
        int version,
        @Nullable String transportMode) implements Aggregate<CasePlan, CasePlanEvent> {

    public enum Basis {
        ACTION_PLAN,
        SERVICE_ORDER,
        /** The citizen has declined a plan, and no order stands for it yet. */
        NONE
    }

    public static UUID idOf(UUID caseId) {
        return Ids.derive(caseId, "case-plan");
    }

    public static CasePlan begin(CasePlanEvent event) {
        return switch (event) {
            case CasePlanEvent.Adopted e ->
                of(e.caseId(), e.planId(), Basis.ACTION_PLAN, e.version(), e.transportMode());
            case CasePlanEvent.Ordered e ->
                of(e.caseId(), e.planId(), Basis.SERVICE_ORDER, e.version(), e.transportMode());
            case CasePlanEvent.Declined e -> of(e.caseId(), e.planId(), Basis.NONE, 0, null);
        };
    }

    private static CasePlan of(UUID caseId, UUID planId, Basis basis, int version, @Nullable String transportMode) {
        return new CasePlan(idOf(caseId), caseId, planId, basis, version, transportMode);
    }

    /** No citizen's: it is shown only with a placement of the case. */
    @Override
    public UUID citizenId() {
        return id;
    }

    @Override
    public CasePlan apply(CasePlanEvent event) {
        return begin(event);
    }

    /** Refuses to order a placement that nothing says the goals of. */
    public void requireBasis() {
        unless(basis != Basis.NONE, "SERVICE_ORDER_MISSING");
    }
}
