package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.Watermark;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the aggregates of one kind begin, each once. */
final class Creations<S extends Aggregate<S, E>, E> {
    private final AggregateType<S, E> type;
    private final AggregateStore store;
    private final Documents<S, E> documents;
    private final Gate gate;
    private final Commits<S, E> commits;
    private final Clock clock;

    Creations(
            AggregateType<S, E> type,
            AggregateStore store,
            Documents<S, E> documents,
            Gate gate,
            Commits<S, E> commits,
            Clock clock) {
        this.type = type;
        this.store = store;
        this.documents = documents;
        this.gate = gate;
        this.commits = commits;
        this.clock = clock;
    }

    Versioned<S> create(Creation creation, Function<UUID, List<E>> decision) {
        Optional<Stored> before = store.find(creation.id());
        if (before.isPresent()) {
            return repeated(before.get(), creation);
        }
        List<E> events = decision.apply(creation.id());
        S state = type.evolve(null, events);
        gate.admit(state);
        documents.requireNotErased(state.caseId());
        Stored document = documents.first(state, events, creation.fingerprint(), null, clock.instant());
        String taken = commits.insert(document);
        if (taken == null) {
            return new Versioned<>(state, document.version());
        }
        return repeated(store.find(creation.id()).orElseThrow(() -> refusal(FieldTaken.by(document, taken))), creation);
    }

    private Versioned<S> repeated(Stored stored, Creation creation) {
        S state = documents.state(stored);
        gate.admit(state);
        RuleViolation.unless(stored.fingerprint() != null, "PERSON_ERASED");
        if (!creation.fingerprint().equals(stored.fingerprint())) {
            throw new KeyReused();
        }
        return new Versioned<>(state, stored.version());
    }

    /** @return whether it was created */
    boolean begin(UUID id, @Nullable Watermark heard, List<E> events) {
        Stored document = first(events, heard, clock.instant());
        String taken = commits.insert(document);
        if (taken != null && store.find(id).isEmpty()) {
            throw refusal(FieldTaken.by(document, taken));
        }
        return taken == null;
    }

    /** @return the ids of those that were there already */
    List<UUID> beginAll(List<List<E>> beginnings) {
        Instant now = clock.instant();
        return commits.insertAll(
                beginnings.stream().map(events -> first(events, null, now)).toList());
    }

    private Stored first(List<E> events, @Nullable Watermark heard, Instant now) {
        return documents.first(type.evolve(null, events), events, null, heard, now);
    }

    /** Names the aggregate that holds the value to callers who may see it. */
    RuleViolation refusal(FieldTaken taken) {
        UUID holder = taken.holder(store)
                .filter(id -> !gate.visible(
                                store.find(id).map(documents::state).stream().toList())
                        .isEmpty())
                .orElse(null);
        return new RuleViolation(type.unique().getOrDefault(taken.field(), "ALREADY_EXISTS"), holder);
    }
}
