package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.events.Watermark;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what was decided, and lets begin what follows from it: the events leave, and where earlier states are kept, this one is copied. */
final class Commits<S extends Aggregate<S, E>, E> {
    private final AggregateType<S, E> type;
    private final AggregateStore store;
    private final Documents<S, E> documents;
    private final RelayTrigger relay;
    private final Clock clock;

    Commits(
            AggregateType<S, E> type,
            AggregateStore store,
            Documents<S, E> documents,
            RelayTrigger relay,
            Clock clock) {
        this.type = type;
        this.store = store;
        this.documents = documents;
        this.relay = relay;
        this.clock = clock;
    }

    /** @return null when it was inserted, otherwise the unique field that another document holds */
    @Nullable
    String insert(Stored document) {
        String taken = store.insert(document);
        if (taken == null) {
            copySoon(document.asVersion());
            relay.trigger(store, document.id(), document.outbox());
        }
        return taken;
    }

    /** @return the ids of those that were not inserted */
    List<UUID> insertAll(List<Stored> documents) {
        List<UUID> taken = documents.isEmpty() ? List.of() : store.insertAll(documents);
        documents.stream().filter(it -> !taken.contains(it.id())).forEach(it -> {
            copySoon(it.asVersion());
            relay.trigger(store, it.id(), it.outbox());
        });
        return taken;
    }

    /** @return empty when another change came first */
    Optional<Versioned<S>> change(Stored stored, S before, List<E> events, @Nullable Watermark heard) {
        if (events.isEmpty() && heard == null) {
            return Optional.of(new Versioned<>(before, stored.version()));
        }
        S after = type.evolve(before, events);
        if (type.keepsVersions() && !events.isEmpty()) {
            store.keep(stored.asVersion());
        }
        Change change = documents.change(stored, before, after, events, heard, clock.instant());
        return store.update(change).map(outbox -> {
            if (!events.isEmpty()) {
                copySoon(change.asVersion(stored.caseId()));
            }
            relay.trigger(store, stored.id(), outbox);
            return new Versioned<>(after, stored.version() + 1);
        });
    }

    /** Copies the state that is now the current one, beside whatever follows. */
    private void copySoon(StoredVersion current) {
        if (type.keepsVersions()) {
            store.keepSoon(current);
        }
    }
}
