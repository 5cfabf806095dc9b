package dk.samvaer.plan.domain.offer;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What supplier and transport must know where the citizen has declined a plan. Its transport follows the grant.
 *
 * @param version from 1
 * @param recordedOn when purpose, intervention and goals were written
 */
// AP-02, R49
public record ServiceOrder(
        int version,
        Confidential purpose,
        Confidential intervention,
        @HealthData List<Goal> goals,
        TransportSection transport,
        LocalDate recordedOn,
        Actor recordedBy) {

    public ServiceOrder {
        goals = List.copyOf(goals);
    }

    /** What a visitator writes of it; the rest follows from the case. */
    public record Draft(Confidential purpose, Confidential intervention, List<Goal> goals) {
        public void requireComplete() {
            PlanContent.requireStated(purpose, intervention);
            unless(!goals.isEmpty(), "PLAN_GOAL_MISSING");
            unless(goals.stream().noneMatch(goal -> goal.text().isBlank()), "PLAN_GOAL_INCOMPLETE");
        }

        public ServiceOrder order(int version, TransportSection transport, LocalDate on, Actor by) {
            return new ServiceOrder(version, purpose, intervention, goals, transport, on, by);
        }
    }

    public Set<Integer> goalNumbers() {
        return goals.stream().map(Goal::number).collect(Collectors.toUnmodifiableSet());
    }

    ServiceOrder movedTo(String mode) {
        return new ServiceOrder(
                version + 1, purpose, intervention, goals, TransportSection.granted(mode), recordedOn, recordedBy);
    }
}
