package dk.samvaer.plan.web.lists;

import dk.samvaer.plan.persistence.PlanFilter;
import dk.samvaer.plan.web.PedagogicalPlanView;
import dk.samvaer.starter.security.Caller;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of pedagogical plans is asked for.
 *
 * @param supplierId to whom the plan is open today
 */
record WantedPedagogicalPlans(
        @Nullable UUID caseId,
        PedagogicalPlanView.@Nullable Status status,
        @Nullable @Size(max = 50) String supplierId) {

    PlanFilter by(Caller caller, LocalDate today) {
        return PlanWanted.by(caller, caseId, status, supplierId, today);
    }
}
