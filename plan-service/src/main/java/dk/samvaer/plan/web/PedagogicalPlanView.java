package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.ActivePlan;
import dk.samvaer.plan.domain.PedagogicalContent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pedagogical plan as the caller may see it.
 *
 * @param draft for the supplier and the municipality only
 * @param active the version that is worked by
 */
record PedagogicalPlanView(
        UUID id,
        UUID caseId,
        UUID placementId,
        @Nullable String supplierId,
        PedagogicalPlan.Status status,
        @Nullable PedagogicalContent draft,
        @Nullable Active active,
        @Nullable LocalDate closedOn) {

    /** @param basedOnPlanVersion version of the action plan; missing where the service order stands instead */
    record Active(
            int version,
            PedagogicalContent content,
            @Nullable Integer basedOnPlanVersion,
            LocalDate activatedOn) {
        static Active of(ActivePlan plan) {
            return new Active(plan.version(), plan.content(), plan.basedOnPlanVersion(), plan.activatedOn());
        }
    }

    static PedagogicalPlanView of(PedagogicalPlan plan, Role reader) {
        return new PedagogicalPlanView(
                plan.id(),
                plan.caseId(),
                plan.placementId(),
                plan.supplierId(),
                plan.status(),
                seesDrafts(reader) ? plan.draft() : null,
                plan.active() == null ? null : Active.of(plan.active()),
                plan.closedOn());
    }

    private static boolean seesDrafts(Role reader) {
        return switch (reader) {
            case SUPPLIER_STAFF, VISITATOR, LEADER -> true;
            default -> false;
        };
    }
}
