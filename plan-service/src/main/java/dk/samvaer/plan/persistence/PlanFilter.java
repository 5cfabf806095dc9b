package dk.samvaer.plan.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of plans is narrowed to; null does not narrow.
 *
 * @param status its name
 * @param openTo suppliers to each of which the plan must be open on the day
 */
public record PlanFilter(
        @Nullable UUID caseId,
        @Nullable String status,
        @Nullable UUID citizenId,
        List<String> openTo,
        LocalDate day) {

    public PlanFilter {
        openTo = List.copyOf(openTo);
    }
}
