package dk.samvaer.e2e.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was acknowledged is in the document, not overwritten by another command that was acknowledged too, and its events are on the topic.
 * Which events a command has is known from the undisturbed journey.
 */
final class CommandsAreKept implements Rule {
    @Override
    public Stream<Finding> check(Evidence run) {
        List<Command> acknowledged =
                run.run().commands().stream().filter(Command::acknowledged).toList();
        return Stream.of(
                        acknowledged.stream().flatMap(it -> kept(run, it)),
                        overwritten(run, acknowledged),
                        published(run))
                .flatMap(it -> it);
    }

    private static Stream<Finding> kept(Evidence run, Command command) {
        if (command.version() == 0) {
            return Stream.empty();
        }
        long version = run.document(command.service(), command.aggregateId())
                .map(KeptDocument::version)
                .orElse(0L);
        return version >= command.version()
                ? Stream.empty()
                : lost(
                        run,
                        command,
                        "was acknowledged as version " + command.version() + ", the document has " + version);
    }

    private static Stream<Finding> overwritten(Evidence run, List<Command> acknowledged) {
        Map<String, List<Command>> byVersion = acknowledged.stream()
                .filter(it -> it.version() > 0)
                .collect(groupingBy(it -> it.service() + " " + it.aggregateId() + " " + it.version()));
        return byVersion.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(same -> lost(
                        run,
                        same.getFirst(),
                        "and " + same.getLast().act() + " were both acknowledged as version "
                                + same.getFirst().version() + " of "
                                + same.getFirst().aggregateId()));
    }

    private static Stream<Finding> published(Evidence run) {
        Map<String, Set<String>> typesOf = run.events().stream()
                .filter(it -> !it.byPlatform())
                .collect(groupingBy(TopicRecord::correlationId, mapping(TopicRecord::type, toSet())));
        Map<String, Set<String>> wanted = new HashMap<>();
        run.undisturbed()
                .forEach(walk -> numbered(run.commandsOf(walk))
                        .forEach((act, command) -> wanted.merge(
                                act, typesOf.getOrDefault(command.id(), Set.of()), CommandsAreKept::both)));
        List<Finding> findings = new ArrayList<>();
        for (Walk walk : run.run().walks()) {
            numbered(run.commandsOf(walk)).forEach((act, command) -> {
                Set<String> missing = new TreeSet<>(wanted.getOrDefault(act, Set.of()));
                missing.removeAll(typesOf.getOrDefault(command.id(), Set.of()));
                missing.forEach(
                        type -> findings.add(finding(run, command, "was acknowledged, no topic has its " + type)));
            });
        }
        return findings.stream();
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** The commands of one journey by their act, and by how often it was done before. */
    private static Map<String, Command> numbered(List<Command> commands) {
        Map<String, Command> numbered = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        commands.stream()
                .filter(Command::acknowledged)
                .forEach(it -> numbered.put(it.act() + " " + times.merge(it.act(), 1, Integer::sum), it));
        return numbered;
    }

    private static Stream<Finding> lost(Evidence run, Command command, String what) {
        return Stream.of(finding(run, command, what));
    }

    private static Finding finding(Evidence run, Command command, String what) {
        return new Finding(Kind.LOST, run.caseOf(command), command.act() + " (" + command.id() + ") " + what);
    }
}
