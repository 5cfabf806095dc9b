package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Overloaded;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.StaleVersion;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.events.EventCounters;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.events.Watermark;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads, creates and changes the aggregates of one kind. A decision gets the current state and returns events; the new state, the events to
 * publish, the watermark and the next deadline are written in one update of one document, or not at all. What callers ask for passes the
 * {@link Gate}; events and deadlines act on behalf of the platform.
 */
public final class Aggregates<S extends Aggregate<S, E>, E> {
    /** Entries that one aggregate may have waiting for the broker before commands to it are answered 503. */
    static final int MAX_PENDING = 1_000;

    private static final int MAX_ATTEMPTS = 100;

    private final AggregateType<S, E> type;
    private final AggregateStore store;
    private final Documents<S, E> documents;
    private final Gate gate;
    private final Commits<S, E> commits;
    private final Creations<S, E> creations;
    private final Reads<S, E> reads;

    public Aggregates(
            AggregateType<S, E> type,
            AggregateStore store,
            Documents<S, E> documents,
            Gate gate,
            RelayTrigger relay,
            Clock clock) {
        this.type = type;
        this.store = store;
        this.documents = documents;
        this.gate = gate;
        this.commits = new Commits<>(type, store, documents, relay, clock);
        this.creations = new Creations<>(type, store, documents, gate, commits, clock);
        this.reads = new Reads<>(type, store, documents, gate);
    }

    /** Reads one aggregate for the caller. */
    public Versioned<S> read(UUID id) {
        return reads.admitted(reads.require(id));
    }

    /**
     * Reads aggregates for the caller, in the order of the ids, with one query for all and one for their keys. One that is gone is left out;
     * one that cannot be read, or that the caller may not see, fails the whole.
     */
    public List<S> readAll(List<UUID> ids) {
        return reads.admittedAll(ids);
    }

    /** Reads as {@link #readAll} for a list: one that cannot be read hides no other, but is left out, counted, and named in the log. */
    public List<S> readPage(List<UUID> ids) {
        return reads.admittedReadable(ids);
    }

    /** Reads as {@link #readPage} those that the caller may see, and leaves out the others. */
    public List<S> readVisible(List<UUID> ids) {
        return reads.visible(ids);
    }

    /**
     * Reads one aggregate for the caller as it was at a moment. Whoever may see it now may see how it was.
     *
     * @throws NotFound where it had not begun by then
     */
    public AsOf<S> readAsOf(UUID id, Instant moment) {
        return reads.asOf(id, moment);
    }

    /**
     * Creates an aggregate for the caller. The same creation again gives the aggregate it created before.
     *
     * @throws RuleViolation {@code PERSON_ERASED} once the person has been erased
     * @throws KeyReused when the same key comes with another body
     */
    public Versioned<S> create(Creation creation, Function<UUID, List<E>> decision) {
        return creations.create(creation, decision);
    }

    /**
     * Changes an aggregate for the caller. A request that changed it before, and now comes again with the same key and body, changes
     * nothing and is given the aggregate as it is.
     *
     * @throws RuleViolation {@code PERSON_ERASED} once the person has been erased
     * @throws KeyReused when the same key comes with another body
     * @throws StaleVersion when {@code expectedVersion} is not, or no longer, the current one
     */
    public Versioned<S> change(UUID id, long expectedVersion, Function<S, List<E>> decision) {
        Stored stored = reads.require(id);
        S state = documents.state(stored);
        if (Repeats.isLatest(stored)) {
            return reads.admittedAgain(stored);
        }
        gate.admit(state);
        documents.requireNotErased(stored.caseId());
        if (Repeats.isRepeat(stored)) {
            return new Versioned<>(state, stored.version());
        }
        if (stored.version() != expectedVersion) {
            throw new StaleVersion(expectedVersion);
        }
        if (stored.outbox().size() >= MAX_PENDING) {
            throw new Overloaded();
        }
        return commit(stored, state, decision.apply(state), null)
                .or(() -> repeated(id))
                .orElseThrow(() -> new StaleVersion(expectedVersion));
    }

    /**
     * The aggregate as it is, where the request that this thread handles has changed it before; for what must be asked before others are
     * asked to act.
     *
     * @throws KeyReused when its key came with another body
     */
    public Optional<Versioned<S>> repeated(UUID id) {
        return ActKey.current() == null
                ? Optional.empty()
                : store.find(id).filter(Repeats::isRepeat).map(reads::admittedAgain);
    }

    /**
     * Applies a foreign event, also for a person who has been erased, since ids, codes and dates are still recorded. An event at or below the
     * watermark has been applied already and changes nothing.
     *
     * @throws SequenceReused where another event had its number before
     */
    public void applyEvent(UUID id, EventEnvelope event, Function<S, List<E>> decision) {
        changeInternally(id, event.watermark(), event.acceptsReuse(), decision);
    }

    /**
     * Creates an aggregate because of a foreign event, or, where it exists already, changes nothing.
     *
     * @return whether it was created
     * @throws RuleViolation where another aggregate holds a value that no two may share
     */
    public boolean begin(UUID id, EventEnvelope event, Supplier<List<E>> decision) {
        return store.find(id).isEmpty() && beginUnseen(id, event, decision);
    }

    /** The same for a caller that has just looked for it and found none: a round trip less, and one more where it has come since. */
    public boolean beginUnseen(UUID id, EventEnvelope event, Supplier<List<E>> decision) {
        return creations.begin(id, event.watermark(), decision.get());
    }

    /**
     * Creates many aggregates on behalf of the platform with one write; one whose id is taken stays as it is.
     *
     * @param beginnings the first events of each
     * @return the ids of those that were there already
     */
    public List<UUID> beginAll(List<List<E>> beginnings) {
        return creations.beginAll(beginnings);
    }

    /** Changes an aggregate on behalf of the platform, whatever its version, for what follows from an earlier decision. */
    public void changeInternally(UUID id, Function<S, List<E>> decision) {
        changeInternally(id, null, false, decision);
    }

    /**
     * Checks what comes from outside the platform without passing the gate.
     *
     * @throws RuleViolation {@code PERSON_ERASED} once the person has been erased
     */
    public void requireNotErased(UUID caseId) {
        documents.requireNotErased(caseId);
    }

    /** Reads one aggregate on behalf of the platform, without passing the gate. */
    public Optional<S> find(UUID id) {
        return reads.find(id);
    }

    /** Reads several on behalf of the platform, with one query, in the order of the ids; those that are gone are left out. */
    public List<Versioned<S>> findVersioned(List<UUID> ids) {
        return reads.versioned(ids);
    }

    /**
     * Lets an aggregate act on the deadlines that have passed; each is acted on once, on however many instances. What follows belongs to
     * the chain that last changed the aggregate.
     */
    public void passDeadlines(UUID id, Instant now) {
        UUID chain = reads.require(id).correlationId();
        Cause cause = chain == null ? Cause.spontaneous() : new Cause(chain, UUID.randomUUID(), Role.SYSTEM, null);
        try (Cause.Scope scope = Cause.bind(cause)) {
            changeInternally(id, null, false, state -> type.deadlinesPassed(state, now));
        }
    }

    /** Reads as {@link #readAll} on behalf of the platform, without passing the gate and without an entry in the access log. */
    public List<S> findAll(List<UUID> ids) {
        return reads.states(ids);
    }

    /** Reads as {@link #findAll}, and leaves out what cannot be read, as {@link #readPage} does. */
    public List<S> findReadable(List<UUID> ids) {
        return reads.readable(ids);
    }

    /** The store of these aggregates, for sweeps, gauges and queries of the starter. */
    public AggregateStore store() {
        return store;
    }

    private void changeInternally(
            UUID id, @Nullable Watermark heard, boolean acceptsReuse, Function<S, List<E>> decision) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Stored stored = reads.require(id);
            if (heard != null && Repeats.isRepeat(stored, heard, acceptsReuse)) {
                EventCounters.repeated();
                return;
            }
            S state = documents.state(stored);
            if (commit(stored, state, decision.apply(state), heard).isPresent()) {
                return;
            }
        }
        throw new IllegalStateException("no free moment to write " + type.collection() + " " + id);
    }

    private Optional<Versioned<S>> commit(Stored stored, S before, List<E> events, @Nullable Watermark heard) {
        try {
            return commits.change(stored, before, events, heard);
        } catch (FieldTaken taken) {
            throw creations.refusal(taken);
        }
    }
}
