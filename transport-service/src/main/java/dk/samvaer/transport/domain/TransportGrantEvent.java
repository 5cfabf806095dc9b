package dk.samvaer.transport.domain;

import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.rides.TravelPass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a transport grant. */
public sealed interface TransportGrantEvent {
    record Requested(UUID id, UUID caseId, UUID citizenId, Request request) implements TransportGrantEvent {}

    /** Somebody asks for what stands already because the assessment was completed. */
    record AskedFor(Request request) implements TransportGrantEvent {}

    record Assessed(TransportAssessment assessment) implements TransportGrantEvent {}

    record Granted(GrantedMode mode) implements TransportGrantEvent {}

    record Refused(Refusal refusal) implements TransportGrantEvent {}

    record Withdrawn(Withdrawal withdrawal) implements TransportGrantEvent {}

    /** It fell away without a determination, or before the determination was decided. */
    record Lapsed(Cause cause, LocalDate on) implements TransportGrantEvent {
        /** Why it fell away. */
        public enum Cause {
            CASE_CLOSED,
            DUTY_FOUND
        }
    }

    record Started(LocalDate from) implements TransportGrantEvent {}

    /** A decision that carries the grant or the refusal was issued. */
    record Decided() implements TransportGrantEvent {}

    /** Other terms wait for their decision. */
    record ModeProposed(Determinations.Proposal proposal) implements TransportGrantEvent {}

    /**
     * The decision on other terms was issued.
     *
     * @param from not before that day
     */
    record ModeChanged(Determinations.Proposal proposal, LocalDate from) implements TransportGrantEvent {}

    /** Other terms that need no decision: the citizen is not worse off, or has asked for them. */
    record TermsNoted(GrantedMode terms, @Nullable Word wish) implements TransportGrantEvent {}

    record Scheduled(Schedule schedule) implements TransportGrantEvent {}

    record TravelPassIssued(TravelPass pass) implements TransportGrantEvent {}

    record ExtentFollowed(Extents extents) implements TransportGrantEvent {}

    /**
     * The citizen comes to another unit of the supplier, or the unit has become known.
     *
     * @param from null where it counts for all that is to come
     */
    record DestinationFollowed(UUID unitId, @Nullable LocalDate from) implements TransportGrantEvent {}

    record EndSet(LocalDate endsOn) implements TransportGrantEvent {}

    record Paused(LocalDate from) implements TransportGrantEvent {}

    record Resumed(LocalDate from) implements TransportGrantEvent {}

    record Ended(LocalDate on) implements TransportGrantEvent {}
}
