package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One goal; its number follows from its place in the list. A plan is adopted only with theme, the citizen's goal and measure. */
record GoalRequest(
        @NotNull @NotBlank @Size(max = 4_000) Confidential text,
        @NotNull Aim aim,
        @Nullable Theme theme,
        @Size(max = 4_000) @Nullable Confidential citizensGoal,
        @Size(max = 4_000) @Nullable Confidential measure) {

    /** What a goal is for. */
    enum Aim {
        DEVELOP,
        REHABILITATE,
        MAINTAIN
    }

    /** The themes of the assessment method. */
    enum Theme {
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

    static List<Goal> numbered(List<GoalRequest> goals) {
        return IntStream.range(0, goals.size())
                .mapToObj(at -> goals.get(at).goal(at + 1))
                .toList();
    }

    private Goal goal(int number) {
        return new Goal(
                number,
                text,
                dk.samvaer.plan.domain.content.Aim.valueOf(aim.name()),
                theme == null ? null : dk.samvaer.plan.domain.content.Theme.valueOf(theme.name()),
                citizensGoal,
                measure);
    }
}
