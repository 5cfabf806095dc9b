package dk.samvaer.starter.store;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.schema.ExpectedIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says how one kind of aggregate is stored and published.
 *
 * @param collection name of its MongoDB collection, a plural noun
 * @param state class of the state record
 * @param beginning the first event to the first state
 * @param published the public events that follow from one domain event, given the state after it; usually none or one
 * @param unique fields that no two aggregates share, each with the code of the refusal: {@code state.<field>}, which every one has, or
 *     {@code listed.<field>}, which only those have that must not share it
 * @param indexes further indexes that lists and look-ups need, each a list of field names of the document
 * @param listed fields that lists filter and sort by, kept beside the state as {@code listed}: derived from it at every write, no part of it
 * @param keepsVersions whether earlier states are kept for {@link Aggregates#readAsOf}; costs one insert per change
 */
public record AggregateType<S extends Aggregate<S, E>, E>(
        String collection,
        Class<S> state,
        Function<E, S> beginning,
        BiFunction<S, E, List<PublicEvent>> published,
        Map<String, String> unique,
        List<List<String>> indexes,
        Function<S, Map<String, Object>> listed,
        boolean keepsVersions) {

    public AggregateType(
            String collection,
            Class<S> state,
            Function<E, S> beginning,
            BiFunction<S, E, List<PublicEvent>> published,
            Map<String, String> unique,
            List<List<String>> indexes) {
        this(collection, state, beginning, published, unique, indexes, it -> Map.of(), false);
    }

    public AggregateType(
            String collection,
            Class<S> state,
            Function<E, S> beginning,
            BiFunction<S, E, List<PublicEvent>> published) {
        this(collection, state, beginning, published, Map.of(), List.of());
    }

    /** The same type with fields for its lists; an index names them {@code listed.<field>}. */
    public AggregateType<S, E> listing(Function<S, Map<String, Object>> fields) {
        return new AggregateType<>(collection, state, beginning, published, unique, indexes, fields, keepsVersions);
    }

    /** The same type with its earlier states kept, for {@link Aggregates#readAsOf}. */
    public AggregateType<S, E> keepingVersions() {
        return new AggregateType<>(collection, state, beginning, published, unique, indexes, listed, true);
    }

    /** The indexes of its collections, of which the service's configuration makes a bean. */
    public List<ExpectedIndex> expectedIndexes() {
        return StoredIndexes.of(this);
    }

    /** The state after the events; null is the state before the first. */
    S evolve(@Nullable S state, List<E> events) {
        S current = state;
        for (E event : events) {
            current = apply(current, event);
        }
        if (current == null) {
            throw new IllegalStateException("an aggregate begins with an event");
        }
        return current;
    }

    S apply(@Nullable S state, E event) {
        return state == null ? beginning.apply(event) : state.apply(event);
    }

    /**
     * What follows from all deadlines that have passed: the earliest acts first, each on the state as it is by then.
     *
     * @throws IllegalStateException where a deadline is still there after it was acted on, since it would act for ever
     */
    List<E> deadlinesPassed(S state, Instant now) {
        List<E> events = new ArrayList<>();
        S current = state;
        for (Optional<Deadline> due = due(current, now); due.isPresent(); due = due(current, now)) {
            List<E> more = current.deadlinePassed(due.get(), now);
            current = evolve(current, more);
            if (current.deadlines().contains(due.get())) {
                throw new IllegalStateException(due.get() + " of " + state.id() + " was acted on and is still there");
            }
            events.addAll(more);
        }
        return events;
    }

    /** The earliest: acting on it may move or remove later ones. */
    private static Optional<Deadline> due(Aggregate<?, ?> state, Instant now) {
        return state.deadlines().stream()
                .filter(deadline -> !deadline.due().isAfter(now))
                .min(Comparator.comparing(Deadline::due));
    }
}
