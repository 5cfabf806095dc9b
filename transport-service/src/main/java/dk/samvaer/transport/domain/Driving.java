package dk.samvaer.transport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the grant is carried out.
 *
 * @param daysPerWeek extent of the activity as last heard
 * @param pausedFrom since when nobody is driven; null while somebody is
 * @param endsOn last day, that of the activity grant. TR-05
 */
public record Driving(
        @Nullable Integer daysPerWeek,
        @Nullable Schedule schedule,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate endsOn) {

    static final Driving NOT_PLANNED = new Driving(null, null, null, null);

    /** Whether the planned days are within the granted extent; false asks the transport office to plan anew. */
    public boolean scheduleFits() {
        return schedule == null || fits(schedule);
    }

    boolean fits(Schedule other) {
        return daysPerWeek == null || other.days().size() <= daysPerWeek;
    }

    Driving withDays(int days) {
        return new Driving(days, schedule, pausedFrom, endsOn);
    }

    Driving planned(Schedule next) {
        return new Driving(daysPerWeek, next, pausedFrom, endsOn);
    }

    Driving paused(@Nullable LocalDate from) {
        return new Driving(daysPerWeek, schedule, from, endsOn);
    }

    Driving ending(LocalDate on) {
        return new Driving(daysPerWeek, schedule, pausedFrom, on);
    }
}
