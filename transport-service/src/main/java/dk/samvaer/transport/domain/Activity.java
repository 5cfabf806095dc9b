package dk.samvaer.transport.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The activity that transport goes to, as far as it is known: transport follows it and never outlives it.
 *
 * @param grantId the grant that allows it
 * @param start of the placement; it may be known before the grant, since it is told on another topic
 * @param suspendedFrom since when the grant is suspended; null while it is not
 * @param resumedOn when the last suspension ended
 * @param endsOn last day of the grant
 */
// TR-05
public record Activity(
        @Nullable UUID grantId,
        @Nullable Integer daysPerWeek,
        @Nullable Start start,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate resumedOn,
        @Nullable LocalDate endsOn) {

    static final Activity UNKNOWN = new Activity(null, null, null, null, null, null);

    /** The first day of a placement under a grant. */
    record Start(@Nullable UUID grantId, LocalDate on) {}

    /** A new grant begins a new activity, which keeps the start of its own placement and no other. */
    Activity granted(@Nullable UUID newGrantId, int days) {
        boolean own = start != null && Objects.equals(start.grantId(), newGrantId);
        return new Activity(newGrantId, days, own ? start : null, null, null, null);
    }

    /** The first day of the placement under this grant; null until it is known. */
    public @Nullable LocalDate startedOn() {
        return start != null && (grantId == null || grantId.equals(start.grantId())) ? start.on() : null;
    }

    /** This activity, unless it was over before that day: then transport from that day goes to a next one, not yet known. */
    Activity from(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day) ? UNKNOWN : this;
    }

    Activity withDays(int days) {
        return new Activity(grantId, days, start, suspendedFrom, resumedOn, endsOn);
    }

    /** @param ofGrant null where it is not told: then it is the one that is known */
    Activity started(@Nullable UUID ofGrant, LocalDate on) {
        var begun = new Start(ofGrant == null ? grantId : ofGrant, on);
        return new Activity(grantId, daysPerWeek, begun, suspendedFrom, resumedOn, endsOn);
    }

    Activity suspended(LocalDate from) {
        return new Activity(grantId, daysPerWeek, start, from, null, endsOn);
    }

    Activity resumed(LocalDate on) {
        return new Activity(grantId, daysPerWeek, start, null, on, endsOn);
    }

    Activity ending(LocalDate on) {
        return new Activity(grantId, daysPerWeek, start, suspendedFrom, resumedOn, on);
    }
}
