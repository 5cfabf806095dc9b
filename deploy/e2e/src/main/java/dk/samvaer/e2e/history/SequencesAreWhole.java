package dk.samvaer.e2e.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The events of an aggregate are on the topic in its order, without a hole, one for each number, and in the service's history. */
final class SequencesAreWhole implements Rule {
    @Override
    public Stream<Finding> check(Evidence run) {
        Stream<Finding> ofEvents = run.byAggregate().values().stream()
                .filter(events -> run.isWalked(events.getFirst().caseId()))
                .flatMap(events -> Stream.of(forks(events), order(events), history(run, events))
                        .flatMap(it -> it));
        return Stream.concat(
                ofEvents,
                run.run().documents().stream()
                        .filter(it -> run.isWalked(it.caseId()))
                        .flatMap(it -> holes(run, it)));
    }

    private static Stream<Finding> forks(List<TopicRecord> events) {
        Map<Long, Set<String>> ids =
                events.stream().collect(groupingBy(TopicRecord::sequence, mapping(TopicRecord::eventId, toSet())));
        return ids.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> finding(
                        Kind.DOUBLED, events.getFirst(), "number " + it.getKey() + " has the events " + it.getValue()));
    }

    /** Repeats have been dropped before: what is left of an aggregate in a topic goes up, in one partition. */
    private static Stream<Finding> order(List<TopicRecord> events) {
        Map<String, TopicRecord> last = new HashMap<>();
        return events.stream().flatMap(event -> {
            TopicRecord before = last.put(event.topic(), event);
            boolean follows =
                    before == null || before.partition() == event.partition() && before.sequence() <= event.sequence();
            return follows
                    ? Stream.empty()
                    : Stream.of(finding(
                            Kind.REORDERED,
                            event,
                            "number " + before.sequence() + " stands at " + before.place() + ", number "
                                    + event.sequence() + " after it at " + event.place()));
        });
    }

    private static Stream<Finding> history(Evidence run, List<TopicRecord> events) {
        Set<String> sent = run.run().sent().getOrDefault(events.getFirst().service(), Set.of());
        return events.stream()
                .filter(it -> !sent.contains(it.eventId()))
                .filter(it -> run.origin(it)
                        .map(origin -> it.sequence() <= origin.sequence() - origin.unsent())
                        .orElse(false))
                .map(it -> finding(Kind.LOST, it, "number " + it.sequence() + " is not in the history"));
    }

    private static Stream<Finding> holes(Evidence run, KeptDocument document) {
        List<TopicRecord> events = run.byAggregate().getOrDefault(document.id(), List.of()).stream()
                .filter(it -> it.service().equals(document.service()))
                .toList();
        Set<Long> published = events.stream().map(TopicRecord::sequence).collect(toSet());
        Stream<Finding> missing = LongStream.rangeClosed(1, document.sequence() - document.unsent())
                .filter(number -> !published.contains(number))
                .mapToObj(number -> new Finding(
                        Kind.LOST, document.caseId(), name(document) + ": no topic has its event number " + number));
        Stream<Finding> forgotten = events.stream()
                .filter(it -> it.sequence() > document.sequence())
                .map(it -> finding(
                        Kind.LOST,
                        it,
                        "number " + it.sequence() + " is on the topic, the document knows of " + document.sequence()));
        return Stream.concat(missing, forgotten);
    }

    private static String name(KeptDocument document) {
        return document.kind() + " " + document.id();
    }

    private static Finding finding(Kind kind, TopicRecord event, String what) {
        return new Finding(
                kind, event.caseId(), event.service() + " " + event.aggregateId() + " (" + event.type() + "): " + what);
    }
}
