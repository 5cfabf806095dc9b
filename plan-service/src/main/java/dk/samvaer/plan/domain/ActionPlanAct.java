package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.ActionPlan.Status.ADOPTED;
import static dk.samvaer.plan.domain.ActionPlan.Status.DECLINED;
import static dk.samvaer.plan.domain.ActionPlan.Status.DRAFTING;
import static dk.samvaer.plan.domain.ActionPlan.Status.NOT_OFFERED;
import static dk.samvaer.plan.domain.ActionPlan.Status.OFFERED;
import static dk.samvaer.plan.domain.ActionPlan.Status.UNDER_FOLLOW_UP;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.Set;

/** What people do with an action plan, and in which of its states. */
enum ActionPlanAct {
    OFFER(NOT_OFFERED, DECLINED),
    ANSWER(OFFERED),
    ORDER(DECLINED),
    WRITE(DRAFTING),
    ADOPT(DRAFTING),
    DISCLOSE(ADOPTED, UNDER_FOLLOW_UP, DRAFTING),
    FOLLOW_UP(ADOPTED, UNDER_FOLLOW_UP);

    private final Set<ActionPlan.Status> states;

    ActionPlanAct(ActionPlan.Status... states) {
        this.states = Set.of(states);
    }

    void requireIn(ActionPlan.Status status) {
        RuleViolation.unless(states.contains(status), "ACTION_PLAN_STATE_FORBIDS");
    }
}
