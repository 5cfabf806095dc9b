package dk.samvaer.starter.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    /** Whether it is about no person and no case, so that whoever may call a route sees it, also operators. */
    default boolean concernsNobody() {
        return false;
    }

    /** The suppliers whose staff may see it from now on, each to the end of its last day; by default none. */
    default List<SupplierAccess> supplierAccess() {
        return List.of();
    }

    /** Whether staff of the supplier may see it on that day. */
    default boolean isOpenTo(String supplierId, LocalDate day) {
        return supplierAccess().stream().anyMatch(access -> access.covers(supplierId, day));
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
