package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier and the citizen work on, and how.
 *
 * @param startingPoint the citizen's resources and needs, from which the work starts
 * @param duties how each duty of the offer is met for this citizen
 * @param doneAndSeen what was done and seen since the version before; null in the first
 */
// SU-04, SU-07; R24, R35, R37
public record PedagogicalContent(
        Confidential startingPoint,
        List<SubGoal> goals,
        Confidential methods,
        List<DutyAnswer> duties,
        @Nullable Confidential doneAndSeen) {

    public PedagogicalContent {
        goals = List.copyOf(goals);
        duties = List.copyOf(duties);
    }

    /** @param subGoalOf number of the goal in the action plan that it serves */
    public record SubGoal(Confidential text, @Nullable Integer subGoalOf) {}

    /** What every offer owes the citizen, as far as the citizen's circumstances call for it. */
    // SU-07; R38 to R42
    public enum Duty {
        /** Help with toilet, food and drink. */
        NECESSARY_CARE,
        COMMUNITY,
        /** Relations with peers, and safe, predictable days. */
        RELATIONS_AND_SAFETY,
        IDENTITY,
        /** A holistic effort that compensates for the disability. */
        HOLISTIC_EFFORT
    }

    /** How one duty is met, or else why it does not apply. */
    public record DutyAnswer(
            Duty duty, @Nullable Confidential how, @Nullable Confidential notApplicable) {

        private boolean settled() {
            return filled(how) != filled(notApplicable);
        }
    }

    /**
     * Refuses what may not be worked by yet.
     *
     * @param first whether no version came before
     */
    void requireComplete(Set<Integer> goalsOfThePlan, boolean first) {
        unless(!startingPoint.isBlank(), "STARTING_POINT_MISSING");
        unless(!goals.isEmpty(), "SUB_GOAL_MISSING");
        unless(!methods.isBlank(), "METHODS_MISSING");
        unless(goals.stream().allMatch(goal -> serves(goal, goalsOfThePlan)), "GOAL_UNKNOWN");
        unless(Arrays.stream(Duty.values()).allMatch(this::answered), "DUTY_NOT_ANSWERED");
        unless(first || filled(doneAndSeen), "DONE_AND_SEEN_MISSING");
    }

    /** The same, but for what is told of one version only. */
    PedagogicalContent toReview() {
        return new PedagogicalContent(startingPoint, goals, methods, duties, null);
    }

    private boolean answered(Duty duty) {
        var answers = duties.stream().filter(it -> it.duty() == duty).toList();
        return answers.size() == 1 && answers.getFirst().settled();
    }

    private static boolean serves(SubGoal goal, Set<Integer> goalsOfThePlan) {
        return goal.subGoalOf() == null || goalsOfThePlan.contains(goal.subGoalOf());
    }

    private static boolean filled(@Nullable Confidential text) {
        return text != null && !text.isBlank();
    }
}
