package dk.samvaer.visitation.domain.work;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.cases.Case;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tasks of a case and who has them, the most urgent first; derived from the case alone. */
public record Work(List<Item> items) {

    /** One task, since when it waits, and the day by which it should be done. */
    public record Item(Task task, LocalDate since, LocalDate dueOn) {
        public Role role() {
            return task.holder();
        }
    }

    private static final Comparator<Item> URGENCY =
            Comparator.comparing(Item::dueOn).thenComparing(Item::task);
    private static final List<Function<Case, Stream<Item>>> RULES = List.of(
            Preparation::of,
            InformationWork::of,
            DecisionWork::of,
            DecisionWork::reasons,
            DecisionWork::complaints,
            PlacementWork::of,
            PlacementWork::followUp,
            PlacementWork::pedagogicalPlan);

    public static Work of(Case it) {
        return new Work(
                RULES.stream().flatMap(rule -> rule.apply(it)).sorted(URGENCY).toList());
    }

    public List<Item> of(Role role) {
        return items.stream().filter(it -> it.role() == role).toList();
    }

    /** Whose turn it is: the role with the most urgent task that is more than watching. */
    public Optional<Role> nextActor() {
        return items.stream()
                .filter(it -> !it.task().watched())
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(Item::role);
    }

    /** The tasks as citizens see them: steps within the authority are hidden, whose turn it is and by when are not. */
    public Work asSeenByTheParty() {
        return new Work(items.stream()
                .filter(it -> !it.task().watched())
                .map(it -> new Item(it.task().asSeenByTheParty(), it.since(), it.dueOn()))
                .toList());
    }

    public Optional<Item> mostUrgent() {
        return items.stream().findFirst();
    }
}
