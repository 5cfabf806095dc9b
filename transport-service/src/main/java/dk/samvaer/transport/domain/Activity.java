package dk.samvaer.transport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The activity that transport goes to, as far as it is known: transport follows it and never outlives it.
 *
 * @param suspendedFrom since when the grant is suspended; null while it is not
 * @param resumedOn when the last suspension ended
 * @param endsOn last day of the grant
 */
// TR-05
public record Activity(
        @Nullable Integer daysPerWeek,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate resumedOn,
        @Nullable LocalDate endsOn) {

    static final Activity UNKNOWN = new Activity(null, null, null, null, null);

    static Activity granted(int daysPerWeek) {
        return new Activity(daysPerWeek, null, null, null, null);
    }

    /** This activity, unless it was over before that day: then transport from that day goes to a next one, not yet known. */
    Activity from(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day) ? UNKNOWN : this;
    }

    Activity withDays(int days) {
        return new Activity(days, startedOn, suspendedFrom, resumedOn, endsOn);
    }

    Activity started(LocalDate on) {
        return new Activity(daysPerWeek, on, suspendedFrom, resumedOn, endsOn);
    }

    Activity suspended(LocalDate from) {
        return new Activity(daysPerWeek, startedOn, from, null, endsOn);
    }

    Activity resumed(LocalDate on) {
        return new Activity(daysPerWeek, startedOn, null, on, endsOn);
    }

    Activity ending(LocalDate on) {
        return new Activity(daysPerWeek, startedOn, suspendedFrom, resumedOn, on);
    }
}
