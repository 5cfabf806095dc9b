package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.FollowUps.Held;
import dk.samvaer.plan.domain.content.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the follow-ups of a plan found of the benefit, goal by goal.
 *
 * @param goals in the order in which they were first followed up
 * @param whole the follow-ups themselves, the oldest first
 * @param earlierLeftOut whether there are more of that time, which are older
 */
// R33, DU-02
public record BenefitsOverTime(List<GoalOverTime> goals, List<Held> whole, boolean earlierLeftOut) {
    static final int MOST = 100;

    /** @param goal as the latest version has it; null once the person was erased */
    public record GoalOverTime(@Nullable Goal goal, List<Value> values) {}

    /** @param number the goal's number in that version */
    public record Value(LocalDate heldOn, int planVersion, int number, FollowUp.Benefit benefit) {}

    private record Found(Object sameGoal, @Nullable Goal goal, Value value) {}

    static BenefitsOverTime of(ActionPlan plan, @Nullable LocalDate from, @Nullable LocalDate to) {
        var all = plan.followUps().held().stream()
                .filter(it -> within(it.followUp().heldOn(), from, to))
                .sorted(Comparator.comparing(it -> it.followUp().heldOn()))
                .toList();
        var latest = all.subList(Math.max(0, all.size() - MOST), all.size());
        Map<Object, List<Found>> byGoal = new LinkedHashMap<>();
        latest.stream()
                .flatMap(held -> found(plan, held))
                .forEach(it -> byGoal.computeIfAbsent(it.sameGoal(), same -> new ArrayList<>())
                        .add(it));
        var goals = byGoal.values().stream().map(BenefitsOverTime::goal).toList();
        return new BenefitsOverTime(goals, latest, latest.size() < all.size());
    }

    private static GoalOverTime goal(List<Found> found) {
        return new GoalOverTime(
                found.getLast().goal(), found.stream().map(Found::value).toList());
    }

    private static Stream<Found> found(ActionPlan plan, Held held) {
        return held.followUp().benefits().stream()
                .map(it -> found(
                        plan, held, new Value(held.followUp().heldOn(), held.planVersion(), it.goal(), it.benefit())));
    }

    /** A goal that says the same is the same, whatever its number; where its text is gone, only within one version. */
    private static Found found(ActionPlan plan, Held held, Value value) {
        var goal = version(plan, held.planVersion()).flatMap(it -> goal(it, value.number()));
        Object same =
                goal.<Object>map(it -> it.text().text().strip()).orElse(List.of(value.planVersion(), value.number()));
        return new Found(same, goal.orElse(null), value);
    }

    private static Optional<AdoptedPlan> version(ActionPlan plan, int number) {
        var versions = plan.versions();
        return Stream.concat(versions.superseded().stream(), Stream.ofNullable(versions.adopted()))
                .filter(it -> it.version() == number)
                .findFirst();
    }

    private static Optional<Goal> goal(AdoptedPlan plan, int number) {
        return plan.content().goals().stream()
                .filter(it -> it.number() == number)
                .findFirst();
    }

    private static boolean within(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
