package dk.samvaer.supplier.web;

import dk.samvaer.supplier.domain.CasePlan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the action plan, or of the service order, the supplier works from.
 *
 * @param version 0 where nothing stands for a declined plan yet
 */
record PlanView(
        UUID planId, PlanBasis basis, int version, @Nullable String transportMode) {

    /** What the supplier works from. */
    enum PlanBasis {
        ACTION_PLAN,
        SERVICE_ORDER,
        NONE
    }

    static @Nullable PlanView of(@Nullable CasePlan plan) {
        return plan == null
                ? null
                : new PlanView(
                        plan.planId(), PlanBasis.valueOf(plan.basis().name()), plan.version(), plan.transportMode());
    }
}
