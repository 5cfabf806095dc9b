package dk.samvaer.e2e.history;

import static java.util.stream.Collectors.groupingBy;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.List;
import java.util.stream.Stream;

/** One command, or one event, makes an aggregate publish at most one event of a type. */
final class EffectsAreSingle implements Rule {
    @Override
    public Stream<Finding> check(Evidence run) {
        return run.byAggregate().values().stream()
                .flatMap(events ->
                        events.stream().collect(groupingBy(it -> it.type() + " " + cause(it))).values().stream())
                .filter(same -> same.size() > 1)
                .map(EffectsAreSingle::finding);
    }

    /** All requests of one command have one correlation, whatever follows from an event has that event as its cause. */
    private static String cause(TopicRecord event) {
        return event.byPlatform() ? "event " + event.causationId() : "command " + event.correlationId();
    }

    private static Finding finding(List<TopicRecord> same) {
        TopicRecord first = same.getFirst();
        return new Finding(
                Kind.DOUBLED,
                first.caseId(),
                same.size() + " times " + first.type() + " of " + first.aggregateId() + " because of " + cause(first)
                        + ": numbers "
                        + same.stream().map(TopicRecord::sequence).toList());
    }
}
