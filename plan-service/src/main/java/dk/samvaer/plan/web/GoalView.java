package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param number by which the supplier's sub-goals refer to it */
public record GoalView(
        int number,
        Confidential text,
        Aim aim,
        String goalTypeCode,
        @Nullable Theme theme,
        @Nullable String themeCode,
        @Nullable Confidential citizensGoal,
        @Nullable Confidential measure) {

    /** What a goal is for. */
    public enum Aim {
        DEVELOP,
        REHABILITATE,
        MAINTAIN
    }

    /** The themes of the assessment method. */
    public enum Theme {
        PHYSICAL_FUNCTIONS,
        MENTAL_FUNCTIONS,
        HEALTH,
        SOCIAL_CONDITIONS,
        RELATIONS,
        COMMUNITY_LIFE,
        COMMUNICATION,
        MOBILITY,
        SELF_CARE,
        PRACTICAL_TASKS,
        SURROUNDINGS
    }

    /** @param citizensWords whether the reader may see the citizen's own goal */
    static List<GoalView> all(List<Goal> goals, boolean citizensWords) {
        return goals.stream().map(goal -> of(goal, citizensWords)).toList();
    }

    private static GoalView of(Goal goal, boolean citizensWords) {
        var theme = goal.theme();
        return new GoalView(
                goal.number(),
                goal.text(),
                Aim.valueOf(goal.aim().name()),
                goal.aim().goalType().code(),
                theme == null ? null : Theme.valueOf(theme.name()),
                theme == null ? null : theme.code(),
                citizensWords ? goal.citizensGoal() : null,
                goal.measure());
    }
}
