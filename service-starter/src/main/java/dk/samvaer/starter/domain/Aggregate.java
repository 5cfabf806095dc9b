package dk.samvaer.starter.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of one aggregate: an immutable record whose decision methods return events or throw {@link RuleViolation}, and whose
 * {@link #apply} is the only place where state changes.
 *
 * @param <S> the record itself
 * @param <E> its sealed events
 */
public interface Aggregate<S extends Aggregate<S, E>, E> {

    UUID id();

    /** The case it belongs to: the key of its events, its encryption and parking. A citizen, who belongs to no case, gives its own id. */
    UUID caseId();

    /** The citizen it is about; a caller with a {@code citizen_id} claim sees only what carries the same id. */
    UUID citizenId();

    /** The supplier that may see it, if any; staff of a supplier see only what carries their own {@code supplier_id}. */
    default @Nullable String supplierId() {
        return null;
    }

    S apply(E event);

    /** The moments at which this aggregate must act, as part of its state. */
    default List<Deadline> deadlines() {
        return List.of();
    }

    /** Decides what follows from one of its own {@link #deadlines} that has passed; the events must remove the deadline. */
    default List<E> deadlinePassed(Deadline deadline, Instant now) {
        return List.of();
    }
}
