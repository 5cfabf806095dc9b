package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.NotFound;
import io.micrometer.core.instrument.Metrics;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Reads the aggregates of one kind, for the caller through the gate or for the platform beside it. */
final class Reads<S extends Aggregate<S, E>, E> {
    private static final Logger LOG = LoggerFactory.getLogger(Reads.class);

    private final AggregateType<S, E> type;
    private final AggregateStore store;
    private final Documents<S, E> documents;
    private final Gate gate;

    Reads(AggregateType<S, E> type, AggregateStore store, Documents<S, E> documents, Gate gate) {
        this.type = type;
        this.store = store;
        this.documents = documents;
        this.gate = gate;
    }

    Stored require(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound(type.collection(), id));
    }

    Optional<S> find(UUID id) {
        return store.find(id).map(documents::state);
    }

    Versioned<S> admitted(Stored stored) {
        S state = documents.state(stored);
        gate.admit(state);
        return new Versioned<>(state, stored.version());
    }

    /** Admits once more whoever made the latest change, which may have closed the aggregate to them. */
    Versioned<S> admittedAgain(Stored stored) {
        if (!Repeats.isLatest(stored)) {
            return admitted(stored);
        }
        S state = documents.state(stored);
        gate.admitAgain(state);
        return new Versioned<>(state, stored.version());
    }

    List<S> admittedAll(List<UUID> ids) {
        List<S> states = states(ids);
        gate.admitAll(states);
        return states;
    }

    List<S> admittedReadable(List<UUID> ids) {
        List<S> states = readable(ids);
        gate.admitAll(states);
        return states;
    }

    List<S> visible(List<UUID> ids) {
        return gate.visible(readable(ids));
    }

    List<S> readable(List<UUID> ids) {
        return prepared(ids).stream().flatMap(this::readable).toList();
    }

    private Stream<S> readable(Stored stored) {
        try {
            return Stream.of(documents.state(stored));
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException broken) {
            LOG.error("{} {} cannot be read and is left out of a list", type.collection(), stored.id(), broken);
            Metrics.counter("samvaer.documents.unreadable", "kind", type.collection())
                    .increment();
            return Stream.empty();
        }
    }

    List<S> states(List<UUID> ids) {
        return prepared(ids).stream().map(documents::state).toList();
    }

    List<Versioned<S>> versioned(List<UUID> ids) {
        return prepared(ids).stream()
                .map(stored -> new Versioned<>(documents.state(stored), stored.version()))
                .toList();
    }

    /** One query for all, and one for their keys. */
    private List<Stored> prepared(List<UUID> ids) {
        List<Stored> found = store.findAll(ids);
        documents.prepare(found);
        return found;
    }

    AsOf<S> asOf(UUID id, Instant moment) {
        Stored stored = require(id);
        S now = documents.state(stored);
        gate.admit(now);
        if (!stored.changedAt().isAfter(moment)) {
            return new AsOf<>(now, now);
        }
        StoredVersion then = store.keptAt(id, moment).orElseThrow(() -> new NotFound(type.collection(), id));
        return new AsOf<>(documents.state(then), now);
    }
}
