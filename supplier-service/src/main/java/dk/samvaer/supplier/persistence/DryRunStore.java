package dk.samvaer.supplier.persistence;

import dk.samvaer.starter.events.Watermark;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.Change;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Stored;
import dk.samvaer.starter.store.StoredVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a store, and keeps what is written to itself: it shows what would be there afterwards, and the store stays as it is. It serves
 * one thread, once. Nothing but the id is held to be unique.
 */
public final class DryRunStore implements AggregateStore {
    private final AggregateStore real;
    private final Map<UUID, Stored> written = new LinkedHashMap<>();
    private final List<OutboxEntry> appended = new ArrayList<>();

    public DryRunStore(AggregateStore real) {
        this.real = real;
    }

    /** The events that would be published, in order. */
    public List<OutboxEntry> appended() {
        return List.copyOf(appended);
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public Optional<Stored> find(UUID id) {
        return Optional.ofNullable(written.get(id)).or(() -> real.find(id));
    }

    @Override
    public List<Stored> findAll(List<UUID> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public @Nullable String insert(Stored document) {
        if (find(document.id()).isPresent()) {
            return "_id";
        }
        written.put(document.id(), document);
        appended.addAll(document.outbox());
        return null;
    }

    @Override
    public Optional<List<OutboxEntry>> update(Change change) {
        return find(change.id())
                .filter(before -> before.version() == change.expectedVersion())
                .map(before -> {
                    Stored after = after(before, change);
                    written.put(after.id(), after);
                    appended.addAll(change.appended());
                    return after.outbox();
                });
    }

    private static Stored after(Stored before, Change change) {
        List<OutboxEntry> outbox = new ArrayList<>(before.outbox());
        outbox.addAll(change.appended());
        Map<String, Watermark> seen = new LinkedHashMap<>(before.seen());
        if (change.heard() != null) {
            seen.put(change.heard().source(), change.heard());
        }
        return new Stored(
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
                change.correlationId() == null ? before.correlationId() : change.correlationId());
    }

    @Override
    public void keep(StoredVersion current) {}

    @Override
    public void keepSoon(StoredVersion current) {}

    @Override
    public Optional<StoredVersion> keptAt(UUID id, Instant moment) {
        return real.keptAt(id, moment);
    }

    @Override
    public Optional<UUID> holder(String field, Object value) {
        return real.holder(field, value);
    }

    @Override
    public List<OutboxEntry> outbox(UUID id) {
        return find(id).map(Stored::outbox).orElse(List.of());
    }

    @Override
    public Map<UUID, List<OutboxEntry>> outboxes(List<UUID> ids) {
        return real.outboxes(ids);
    }

    @Override
    public void acknowledge(List<Sent> sent) {}

    @Override
    public void forgetCreation(UUID caseId) {}

    @Override
    public List<Due> unsentSince(Instant before, @Nullable Due after, int limit) {
        return List.of();
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due after, int limit) {
        return List.of();
    }

    @Override
    public Backlog backlog() {
        return new Backlog(0, null);
    }

    @Override
    public long overdue(Instant now) {
        return 0;
    }
}
