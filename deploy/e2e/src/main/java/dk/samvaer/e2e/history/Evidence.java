package dk.samvaer.e2e.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A run's history with the look-ups that the rules share. */
final class Evidence {
    private final RunHistory run;
    private final List<TopicRecord> events;
    private final Map<String, List<TopicRecord>> byAggregate;
    private final Map<String, List<TopicRecord>> byCase;
    private final Map<String, KeptDocument> documents;
    private final Set<String> cases;

    Evidence(RunHistory run) {
        this.run = run;
        Set<String> known = new HashSet<>();
        events = run.records().stream()
                .filter(it -> !it.eventId().isEmpty() && !run.poison().contains(it.place()))
                .filter(it -> known.add(it.topic() + " " + it.eventId()))
                .toList();
        byAggregate = events.stream()
                .filter(it -> it.sequence() > 0)
                .collect(groupingBy(TopicRecord::aggregateId, LinkedHashMap::new, toList()));
        byCase = events.stream().collect(groupingBy(TopicRecord::caseId));
        documents = run.documents().stream()
                .collect(toMap(it -> key(it.service(), it.id()), it -> it, (one, other) -> one));
        cases = run.walks().stream().map(Walk::caseId).collect(toSet());
    }

    RunHistory run() {
        return run;
    }

    /** The events of all topics without poison, each where it stands first, in the order of topic, partition and offset. */
    List<TopicRecord> events() {
        return events;
    }

    /** The counted events of each aggregate. */
    Map<String, List<TopicRecord>> byAggregate() {
        return byAggregate;
    }

    List<TopicRecord> eventsOf(Walk walk) {
        return byCase.getOrDefault(walk.caseId(), List.of());
    }

    List<Command> commandsOf(Walk walk) {
        return run.commands().stream().filter(it -> it.walk() == walk.number()).toList();
    }

    /** The journeys that nothing disturbed. */
    List<Walk> undisturbed() {
        return run.walks().stream()
                .filter(it -> it.ended() && run.undisturbed().contains(it.number()))
                .toList();
    }

    /** Whether a journey is about the case; what was sent about others is poison. */
    boolean isWalked(String caseId) {
        return cases.contains(caseId);
    }

    Optional<KeptDocument> document(String service, String id) {
        return Optional.ofNullable(documents.get(key(service, id)));
    }

    /** The document of the aggregate that published the event. */
    Optional<KeptDocument> origin(TopicRecord event) {
        return document(event.service(), event.aggregateId());
    }

    Stream<KeptDocument> documentsOf(Walk walk) {
        return run.documents().stream().filter(it -> it.caseId().equals(walk.caseId()));
    }

    /** The case of the journey that the command belongs to. */
    String caseOf(Command command) {
        return run.walks().stream()
                .filter(it -> it.number() == command.walk())
                .map(Walk::caseId)
                .findFirst()
                .orElse("");
    }

    private static String key(String service, String id) {
        return service + "/" + id;
    }
}
