package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.PedagogicalPlan.Status.ACTIVE;
import static dk.samvaer.plan.domain.PedagogicalPlan.Status.DRAFT;
import static dk.samvaer.plan.domain.PedagogicalPlan.Status.EXPECTED;
import static dk.samvaer.plan.domain.PedagogicalPlan.Status.REVIEW_NEEDED;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.Set;

/** What the supplier does with a pedagogical plan, and in which of its states. */
enum PedagogicalPlanAct {
    DRAFT_PLAN(EXPECTED),
    WRITE(DRAFT, ACTIVE, REVIEW_NEEDED),
    ACTIVATE(DRAFT, REVIEW_NEEDED);

    private final Set<PedagogicalPlan.Status> states;

    PedagogicalPlanAct(PedagogicalPlan.Status... states) {
        this.states = Set.of(states);
    }

    void requireIn(PedagogicalPlan.Status status) {
        RuleViolation.unless(states.contains(status), "PEDAGOGICAL_PLAN_STATE_FORBIDS");
    }
}
