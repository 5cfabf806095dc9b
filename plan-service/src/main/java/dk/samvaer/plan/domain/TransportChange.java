package dk.samvaer.plan.domain;

import java.util.List;
import java.util.Set;

/** Makes a new version of the plan, or of the service order, where another mode of transport is granted than it says. */
// AP-04, AP-02, R49
final class TransportChange {
    private static final Set<ActionPlan.Status> IN_FORCE =
            Set.of(ActionPlan.Status.ADOPTED, ActionPlan.Status.UNDER_FOLLOW_UP);

    private TransportChange() {}

    /** While the case is closed, or waits for a new offer, everything stays as it is. */
    static List<ActionPlanEvent> in(ActionPlan plan) {
        if (plan.facts().closedOn() != null || plan.offers().due()) {
            return List.of();
        }
        if (plan.orders().current() != null) {
            return plan.orders().following(plan.facts()).stream()
                    .<ActionPlanEvent>map(ActionPlanEvent.ServiceOrderRecorded::new)
                    .toList();
        }
        return differs(plan)
                ? List.of(new ActionPlanEvent.RevisionBegun(plan.versions().basis()))
                : List.of();
    }

    private static boolean differs(ActionPlan plan) {
        return IN_FORCE.contains(plan.status())
                && !plan.facts().transportAwaitsDecision()
                && plan.versions().stateOtherThan(plan.facts().transport().mode());
    }
}
