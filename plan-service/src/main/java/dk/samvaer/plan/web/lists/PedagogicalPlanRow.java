package dk.samvaer.plan.web.lists;

import dk.samvaer.plan.persistence.PedagogicalPlansQueries;
import dk.samvaer.plan.web.PedagogicalPlanView;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param version the version that is worked by
 */
record PedagogicalPlanRow(
        UUID id,
        UUID caseId,
        UUID placementId,
        @Nullable String supplierId,
        PedagogicalPlanView.Status status,
        @Nullable Integer version,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable LocalDate closedOn) {
    static PedagogicalPlanRow of(PedagogicalPlansQueries.Row it) {
        return new PedagogicalPlanRow(
                it.id(),
                it.caseId(),
                it.placementId(),
                it.supplierId(),
                PedagogicalPlanView.Status.valueOf(it.status().name()),
                it.version(),
                it.dueOn(),
                it.overdue(),
                it.closedOn());
    }
}
