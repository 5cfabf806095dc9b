package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Aggregates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets complaint-service, and nobody else, read the plan of a case for the file about a complaint. */
// R54, CP-09, DP-04
@Service
public class FileParts {
    private final Aggregates<ActionPlan, ActionPlanEvent> plans;
    private final AccessRecorder recorder;
    private final PlanSettings settings;

    FileParts(Aggregates<ActionPlan, ActionPlanEvent> plans, AccessRecorder recorder, PlanSettings settings) {
        this.plans = plans;
        this.recorder = recorder;
        this.settings = settings;
    }

    /**
     * Reads the plan of a case.
     *
     * @param onBehalfOf the person for whom is asked; null where the service asks for itself
     * @throws Forbidden where it is not complaint-service that asks
     * @throws NotFound where there is no such case
     */
    public ActionPlan read(UUID caseId, @Nullable String onBehalfOf, Actor asking) {
        Forbidden.unlessClient(settings.complaintClient(), asking);
        if (onBehalfOf != null) {
            recorder.onBehalfOf(onBehalfOf);
        }
        return plans.read(ActionPlan.idOf(caseId)).state();
    }
}
