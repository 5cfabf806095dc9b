package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.content.Agreement;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Recording a follow-up of the plan in force, and what comes of it. */
// AP-06, AP-07, R36
final class FollowingUp {
    private final ActionPlan plan;
    private final LocalDate today;

    FollowingUp(ActionPlan plan, Instant now) {
        this.plan = plan;
        this.today = DanishTime.day(now);
    }

    List<ActionPlanEvent> hold(FollowUp held, FollowUps.Interval interval) {
        plan.require(ActionPlanAct.FOLLOW_UP);
        unless(!held.heldOn().isAfter(today), "DATE_IN_FUTURE");
        unless(plan.versions().inForceOn(held.heldOn()), "DATE_BEFORE_ADOPTION");
        held.requireComplete(plan.versions().goalsInForce());
        Involvement.requireAll(plan.facts().otherMeasures(), held.involvement());
        requireAgreements(held);
        var followedUp = new ActionPlanEvent.FollowedUp(held, interval.after(held));
        return held.result() == FollowUp.Result.CHANGE
                ? List.of(
                        followedUp,
                        new ActionPlanEvent.RevisionBegun(plan.versions().basis()))
                : List.of(followedUp);
    }

    /** Where a supplier has not agreed to anything yet, the plan cannot go on unchanged. */
    private void requireAgreements(FollowUp held) {
        var adopted = plan.versions().adopted();
        if (held.result() == FollowUp.Result.CONTINUE && adopted != null) {
            Agreement.requireAll(
                    plan.facts().otherMeasures(),
                    held.involvement(),
                    adopted.content().agreements());
        }
    }
}
