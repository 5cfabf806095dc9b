package dk.samvaer.plan.domain;

import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the supplier and the citizen work on, and how. */
// SU-04, R24, R37
public record PedagogicalContent(List<SubGoal> goals, Confidential methods) {

    public PedagogicalContent {
        goals = List.copyOf(goals);
    }

    /** @param subGoalOf number of the goal in the action plan that it serves */
    public record SubGoal(Confidential text, @Nullable Integer subGoalOf) {}
}
