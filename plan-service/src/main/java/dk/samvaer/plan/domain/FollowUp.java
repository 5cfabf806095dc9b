package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that asked whether the help still meets its purpose, goal by goal.
 *
 * @param benefits what the citizen gets from the work on each goal of the plan in force
 * @param citizensView what the citizen says of it
 */
// SEL § 148(2), AP-07; R33, DU-02
public record FollowUp(
        LocalDate heldOn,
        Result result,
        List<GoalBenefit> benefits,
        Confidential citizensView,
        @Nullable Confidential note,
        List<Involvement> involvement) {

    public FollowUp {
        benefits = List.copyOf(benefits);
        involvement = List.copyOf(involvement);
    }

    public enum Result {
        CONTINUE,
        CHANGE,
        END
    }

    /** Whether the citizen benefits. */
    public enum Benefit {
        YES,
        PARTLY,
        NO
    }

    /** @param goal its number in the plan in force */
    public record GoalBenefit(int goal, Benefit benefit) {}

    /** The benefit of the plan as a whole: that of its goals where they agree, and else in part. */
    public Benefit benefit() {
        Set<Benefit> found = benefits.stream().map(GoalBenefit::benefit).collect(Collectors.toSet());
        return found.size() == 1 ? found.iterator().next() : Benefit.PARTLY;
    }

    /** Refuses a follow-up that leaves out a goal of the plan in force, or the citizen. */
    void requireComplete(Set<Integer> goals) {
        Set<Integer> followed = benefits.stream().map(GoalBenefit::goal).collect(Collectors.toSet());
        unless(goals.containsAll(followed), "GOAL_UNKNOWN");
        unless(followed.equals(goals) && benefits.size() == goals.size(), "GOAL_BENEFIT_MISSING");
        unless(!citizensView.isBlank(), "CITIZENS_VIEW_MISSING");
    }
}
