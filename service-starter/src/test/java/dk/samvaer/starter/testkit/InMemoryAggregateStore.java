package dk.samvaer.starter.testkit;

import dk.samvaer.starter.events.Watermark;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Change;
import dk.samvaer.starter.store.FieldTaken;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Stored;
import dk.samvaer.starter.store.StoredVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An aggregate store that is kept in memory only, held to the same contract test as the one in MongoDB. */
public final class InMemoryAggregateStore implements AggregateStore {
    private final Map<UUID, Stored> documents = new LinkedHashMap<>();
    private final Set<StoredVersion> versions = new LinkedHashSet<>();
    private final String name;
    private final Set<String> unique;

    public InMemoryAggregateStore(AggregateType<?, ?> type) {
        this.name = type.collection();
        this.unique = type.unique().keySet();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Optional<Stored> find(UUID id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public synchronized List<Stored> findAll(List<UUID> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public synchronized @Nullable String insert(Stored document) {
        if (documents.containsKey(document.id())) {
            return "_id";
        }
        String taken = taken(document.id(), document.state(), document.listed());
        if (taken == null) {
            documents.put(document.id(), document);
        }
        return taken;
    }

    private @Nullable String taken(UUID id, Map<String, Object> state, Map<String, Object> listed) {
        return unique.stream()
                .filter(field -> {
                    Object value = FieldTaken.value(field, state, listed);
                    return value != null
                            && holder(field, value).filter(it -> !it.equals(id)).isPresent();
                })
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized Optional<UUID> holder(String field, Object value) {
        return documents.values().stream()
                .filter(it -> value.equals(FieldTaken.value(field, it.state(), it.listed())))
                .map(Stored::id)
                .findFirst();
    }

    @Override
    public synchronized Optional<List<OutboxEntry>> update(Change change) {
        Stored before = documents.get(change.id());
        if (before == null || before.version() != change.expectedVersion()) {
            return Optional.empty();
        }
        String taken = taken(change.id(), change.state(), change.listed());
        if (taken != null) {
            throw new FieldTaken(taken, FieldTaken.value(taken, change.state(), change.listed()));
        }
        List<OutboxEntry> outbox = new ArrayList<>(before.outbox());
        outbox.addAll(change.appended());
        Map<String, Watermark> seen = new LinkedHashMap<>(before.seen());
        if (change.heard() != null) {
            seen.put(change.heard().source(), change.heard());
        }
        documents.put(
                before.id(),
                new Stored(
                        before.id(),
                        before.version() + 1,
                        before.caseId(),
                        change.state(),
                        change.listed(),
                        change.sequence(),
                        List.copyOf(outbox),
                        Map.copyOf(seen),
                        before.fingerprint(),
                        change.nextDue(),
                        change.changedAt(),
                        change.acts() == null ? before.acts() : change.acts(),
                        change.correlationId() == null ? before.correlationId() : change.correlationId()));
        return Optional.of(List.copyOf(outbox));
    }

    @Override
    public synchronized void keep(StoredVersion current) {
        versions.add(current);
    }

    @Override
    public void keepSoon(StoredVersion current) {
        keep(current);
    }

    @Override
    public synchronized Optional<StoredVersion> keptAt(UUID id, Instant moment) {
        return versions.stream()
                .filter(kept -> kept.id().equals(id) && !kept.changedAt().isAfter(moment))
                .max(Comparator.comparing(StoredVersion::changedAt).thenComparing(StoredVersion::version));
    }

    @Override
    public synchronized List<OutboxEntry> outbox(UUID id) {
        return find(id).map(Stored::outbox).orElse(List.of());
    }

    @Override
    public synchronized Map<UUID, List<OutboxEntry>> outboxes(List<UUID> ids) {
        Map<UUID, List<OutboxEntry>> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, outbox(id)));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    @Override
    public synchronized void acknowledge(List<Sent> sent) {
        sent.forEach(one -> documents.computeIfPresent(
                one.id(),
                (key, before) -> withOutbox(
                        before,
                        before.outbox().stream()
                                .filter(entry -> !one.entryIds().contains(entry.eventId()))
                                .toList())));
    }

    @Override
    public synchronized void forgetCreation(UUID caseId) {
        documents.replaceAll(
                (id, before) -> before.caseId().equals(caseId) ? with(before, before.outbox(), null) : before);
    }

    private static Stored withOutbox(Stored before, List<OutboxEntry> outbox) {
        return with(before, outbox, before.fingerprint());
    }

    private static Stored with(Stored before, List<OutboxEntry> outbox, @Nullable String fingerprint) {
        return new Stored(
                before.id(),
                before.version(),
                before.caseId(),
                before.state(),
                before.listed(),
                before.sequence(),
                outbox,
                before.seen(),
                fingerprint,
                before.nextDue(),
                before.changedAt(),
                fingerprint == null ? List.of() : before.acts(),
                before.correlationId());
    }

    @Override
    public synchronized List<Due> unsentSince(Instant before, @Nullable Due after, int limit) {
        return page(
                documents.values().stream()
                        .filter(document -> !document.outbox().isEmpty())
                        .map(document -> new Due(document.id(), oldest(document)))
                        .filter(waiting -> waiting.at().isBefore(before)),
                after,
                limit);
    }

    private static Instant oldest(Stored document) {
        return document.outbox().getFirst().time();
    }

    @Override
    public synchronized List<Due> due(Instant now, @Nullable Due after, int limit) {
        return page(
                documents.values().stream()
                        .filter(isDue(now))
                        .map(document -> new Due(document.id(), Objects.requireNonNull(document.nextDue()))),
                after,
                limit);
    }

    private static List<Due> page(Stream<Due> due, @Nullable Due after, int limit) {
        Comparator<Due> order =
                Comparator.comparing(Due::at).thenComparing(one -> one.id().toString());
        return due.filter(one -> after == null || order.compare(one, after) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private static Predicate<Stored> isDue(Instant now) {
        return document -> document.nextDue() != null && !document.nextDue().isAfter(now);
    }

    @Override
    public synchronized Backlog backlog() {
        List<Due> waiting = unsentSince(Instant.MAX, null, Integer.MAX_VALUE);
        return new Backlog(
                waiting.size(), waiting.isEmpty() ? null : waiting.getFirst().at());
    }

    @Override
    public synchronized long overdue(Instant now) {
        return documents.values().stream().filter(isDue(now)).count();
    }
}
