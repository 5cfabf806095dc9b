package dk.samvaer.e2e.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A whole journey leaves what the undisturbed one left: as many events of each type, as many documents of each kind, and in these as many
 * changes by events; where there are several undisturbed ones, anything between these. It finds also what leaves no other trace, such as an event that was noted twice.
 */
final class CasesAreAlike implements Rule {
    /** Whether it hears the first adoption depends on which of two topics is read first. */
    private static final Set<String> VARYING = Set.of("plan.pedagogical_plans");

    @Override
    public Stream<Finding> check(Evidence run) {
        if (run.undisturbed().isEmpty()) {
            return Stream.empty();
        }
        List<Map<String, Long>> events =
                run.undisturbed().stream().map(it -> events(run, it)).toList();
        List<Map<String, Long>> documents =
                run.undisturbed().stream().map(it -> documents(run, it)).toList();
        List<Map<String, Long>> changes =
                run.undisturbed().stream().map(it -> changes(run, it)).toList();
        return run.run().walks().stream()
                .filter(walk -> walk.ended() && !walk.flooded())
                .flatMap(walk -> Stream.of(
                                compare(walk, "events ", events, events(run, walk), Map.of()),
                                compare(walk, "documents in ", documents, documents(run, walk), Map.of()),
                                compare(walk, "changes by events in ", changes, changes(run, walk), slack(run, walk)))
                        .flatMap(it -> it));
    }

    private static Map<String, Long> events(Evidence run, Walk walk) {
        return run.eventsOf(walk).stream().collect(groupingBy(TopicRecord::type, counting()));
    }

    private static Map<String, Long> documents(Evidence run, Walk walk) {
        return run.documentsOf(walk).collect(groupingBy(KeptDocument::kind, counting()));
    }

    /** Versions that no acknowledged command made. */
    private static Map<String, Long> changes(Evidence run, Walk walk) {
        Map<String, Long> changes = new TreeMap<>();
        run.documentsOf(walk)
                .filter(it -> !VARYING.contains(it.kind()))
                .forEach(it -> changes.merge(it.kind(), it.version(), Long::sum));
        run.commandsOf(walk).stream()
                .filter(it -> it.acknowledged() && it.version() > 0)
                .forEach(command ->
                        kind(run, command).forEach(kind -> changes.computeIfPresent(kind, (k, n) -> n - 1)));
        return changes;
    }

    /** Writes of a whole part may have been done once more for each answer that was lost. */
    private static Map<String, Long> slack(Evidence run, Walk walk) {
        Map<String, Long> slack = new TreeMap<>();
        run.commandsOf(walk).stream()
                .filter(it -> it.act().startsWith("PUT"))
                .forEach(it -> kind(run, it).forEach(kind -> slack.merge(kind, (long) it.unanswered(), Long::sum)));
        return slack;
    }

    private static Stream<String> kind(Evidence run, Command command) {
        return run.document(command.service(), command.aggregateId()).map(KeptDocument::kind).stream();
    }

    private static Stream<Finding> compare(
            Walk walk, String of, List<Map<String, Long>> usual, Map<String, Long> found, Map<String, Long> slack) {
        Set<String> names = new TreeSet<>(found.keySet());
        usual.forEach(it -> names.addAll(it.keySet()));
        return names.stream().flatMap(name -> {
            LongSummaryStatistics wanted =
                    usual.stream().mapToLong(it -> it.getOrDefault(name, 0L)).summaryStatistics();
            long there = found.getOrDefault(name, 0L);
            String what = there + " " + of + name + ", the undisturbed case has " + range(wanted);
            return there >= wanted.getMin() && there <= wanted.getMax() + slack.getOrDefault(name, 0L)
                    ? Stream.empty()
                    : Stream.of(new Finding(there < wanted.getMin() ? Kind.LOST : Kind.DOUBLED, walk.caseId(), what));
        });
    }

    private static String range(LongSummaryStatistics wanted) {
        return wanted.getMin() == wanted.getMax()
                ? String.valueOf(wanted.getMin())
                : wanted.getMin() + " to " + wanted.getMax();
    }
}
