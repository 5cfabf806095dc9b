package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.ActivePlan;
import dk.samvaer.plan.domain.PedagogicalContent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.List;
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
        Status status,
        @Nullable PedagogicalContentView draft,
        @Nullable Active active,
        @Nullable LocalDate closedOn) {

    /** Where the plan stands; see the state machine in the service's README. */
    enum Status {
        EXPECTED,
        DRAFT,
        ACTIVE,
        REVIEW_NEEDED,
        CLOSED
    }

    record PedagogicalContentView(List<SubGoalView> goals, Confidential methods) {
        static PedagogicalContentView of(PedagogicalContent content) {
            return new PedagogicalContentView(
                    content.goals().stream()
                            .map(goal -> new SubGoalView(goal.text(), goal.subGoalOf()))
                            .toList(),
                    content.methods());
        }
    }

    /** @param subGoalOf number of the goal in the action plan that it serves */
    record SubGoalView(Confidential text, @Nullable Integer subGoalOf) {}

    /** @param basedOnPlanVersion version of the action plan; missing where the service order stands instead */
    record Active(
            int version,
            PedagogicalContentView content,
            @Nullable Integer basedOnPlanVersion,
            LocalDate activatedOn) {
        static Active of(ActivePlan plan) {
            return new Active(
                    plan.version(),
                    PedagogicalContentView.of(plan.content()),
                    plan.basedOnPlanVersion(),
                    plan.activatedOn());
        }
    }

    static PedagogicalPlanView of(PedagogicalPlan plan, Role reader) {
        return new PedagogicalPlanView(
                plan.id(),
                plan.caseId(),
                plan.placementId(),
                plan.supplierId(),
                Status.valueOf(plan.status().name()),
                plan.draft() != null && seesDrafts(reader) ? PedagogicalContentView.of(plan.draft()) : null,
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
