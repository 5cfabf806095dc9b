package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The version of the action plan that the supplier works from: its number only, the plan itself stays in plan-service.
 *
 * @param transportMode the granted one, or null where the plan says why there is none
 */
// SU-04
public record CasePlan(
        UUID id,
        UUID caseId,
        UUID planId,
        int version,
        @Nullable String transportMode) implements Aggregate<CasePlan, CasePlanEvent> {

    public static UUID idOf(UUID caseId) {
        return Ids.derive(caseId, "case-plan");
    }

    public static List<CasePlanEvent> adopt(UUID caseId, UUID planId, int version, @Nullable String transportMode) {
        return List.of(new CasePlanEvent.Adopted(caseId, planId, version, transportMode));
    }

    public static CasePlan begin(CasePlanEvent event) {
        return switch (event) {
            case CasePlanEvent.Adopted e ->
                new CasePlan(idOf(e.caseId()), e.caseId(), e.planId(), e.version(), e.transportMode());
        };
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
}
