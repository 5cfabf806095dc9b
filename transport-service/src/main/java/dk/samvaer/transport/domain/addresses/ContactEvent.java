package dk.samvaer.transport.domain.addresses;

import java.time.Instant;
import java.util.UUID;

/** What happens to what is known of where a citizen lives. */
public sealed interface ContactEvent {
    /** Somebody is to be driven. */
    record Wanted(UUID caseId, UUID citizenId, Instant at) implements ContactEvent {}

    record Told(ContactDetails details, Instant at) implements ContactEvent {}

    /** Visitation knows of nobody who is driven in the case. */
    record NotTold(Instant at) implements ContactEvent {}

    /** Nobody is to be driven any more: what was told goes. */
    record Released() implements ContactEvent {}
}
