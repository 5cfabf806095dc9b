package dk.samvaer.transport.domain.addresses;

import dk.samvaer.starter.domain.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a citizen who is driven lives: a copy of what visitation has, no older than a day, and gone once nobody is to be driven.
 *
 * @param id the case
 * @param details null until visitation has told them, and when it has taken them back
 * @param askedAt when visitation answered last
 * @param dueAt when visitation is to be asked next; null while nobody is to be driven
 */
// TR-03, ID-02, DP-03
public record Contact(
        UUID id,
        UUID caseId,
        UUID citizenId,
        @Nullable ContactDetails details,
        @Nullable Instant askedAt,
        @Nullable Instant dueAt)
        implements Aggregate<Contact, ContactEvent> {
    /** With the time that a sweep takes it is never older than a day. */
    private static final Duration REFRESHED_AFTER = Duration.ofHours(20);

    private static final Duration MISSING_ASKED_AFTER = Duration.ofMinutes(15);
    private static final Duration SAME_NOTED_AFTER = Duration.ofHours(1);

    public static List<ContactEvent> want(UUID caseId, UUID citizenId, Instant now) {
        return List.of(new ContactEvent.Wanted(caseId, citizenId, now));
    }

    public static Contact begin(ContactEvent event) {
        if (!(event instanceof ContactEvent.Wanted wanted)) {
            throw new IllegalStateException("a contact begins when it is wanted");
        }
        return new Contact(wanted.caseId(), wanted.caseId(), wanted.citizenId(), null, null, wanted.at());
    }

    public List<ContactEvent> wantAgain(Instant now) {
        return dueAt == null ? want(caseId, citizenId, now) : List.of();
    }

    /** Notes an answer of visitation; the same answer within an hour is not written again. */
    public List<ContactEvent> tell(ContactDetails told, Instant now) {
        boolean noted = askedAt != null && now.isBefore(askedAt.plus(SAME_NOTED_AFTER));
        return dueAt == null || (noted && told.equals(details)) ? List.of() : List.of(new ContactEvent.Told(told, now));
    }

    public List<ContactEvent> notTold(Instant now) {
        return dueAt == null ? List.of() : List.of(new ContactEvent.NotTold(now));
    }

    public List<ContactEvent> release() {
        return dueAt == null ? List.of() : List.of(new ContactEvent.Released());
    }

    /** Whether a driver would not find the citizen; also once the person has been erased. */
    public boolean lacksAddress() {
        return details == null || details.address() == null || details.address().isBlank();
    }

    /** Whether visitation has answered since that moment. */
    public boolean isKnownSince(Instant moment) {
        return askedAt != null && !askedAt.isBefore(moment);
    }

    @Override
    public Contact apply(ContactEvent event) {
        return switch (event) {
            case ContactEvent.Wanted wanted -> new Contact(id, caseId, citizenId, details, askedAt, wanted.at());
            case ContactEvent.Told told -> answered(told.details(), told.at());
            case ContactEvent.NotTold none -> answered(null, none.at());
            case ContactEvent.Released ignored -> new Contact(id, caseId, citizenId, null, null, null);
        };
    }

    private Contact answered(@Nullable ContactDetails told, Instant at) {
        var next = new Contact(id, caseId, citizenId, told, at, at.plus(REFRESHED_AFTER));
        return next.lacksAddress() ? new Contact(id, caseId, citizenId, told, at, at.plus(MISSING_ASKED_AFTER)) : next;
    }
}
