package dk.samvaer.plan.web.lists;

import dk.samvaer.plan.persistence.ActionPlansQueries;
import dk.samvaer.plan.web.ActionPlanView;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param version the version in force
 */
record ActionPlanRow(
        UUID id,
        UUID caseId,
        ActionPlanView.Status status,
        @Nullable Integer version,
        @Nullable LocalDate adoptedOn,
        @Nullable String transportMode,
        @Nullable LocalDate followUpDueOn) {
    static ActionPlanRow of(ActionPlansQueries.Row it) {
        return new ActionPlanRow(
                it.id(),
                it.caseId(),
                ActionPlanView.Status.valueOf(it.status().name()),
                it.version(),
                it.adoptedOn(),
                it.transportMode(),
                it.followUpDueOn());
    }
}
