package dk.samvaer.transport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the grant is carried out.
 *
 * @param daysPerWeek extent of the activity as last noted
 * @param pausedFrom since when nobody is driven; null while somebody is
 * @param endsOn last day, that of the activity grant
 */
// TR-05
public record TransportExecution(
        @Nullable Integer daysPerWeek,
        @Nullable Schedule schedule,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate endsOn) {

    static final TransportExecution NOT_PLANNED = new TransportExecution(null, null, null, null);

    /** Whether the planned days are within the granted extent; false asks the transport office to plan anew. */
    public boolean scheduleFits() {
        return schedule == null || fits(schedule);
    }

    boolean fits(Schedule other) {
        return daysPerWeek == null || other.days().size() <= daysPerWeek;
    }

    TransportExecution withDays(int days) {
        return new TransportExecution(days, schedule, pausedFrom, endsOn);
    }

    TransportExecution planned(Schedule next) {
        return new TransportExecution(daysPerWeek, next, pausedFrom, endsOn);
    }

    TransportExecution paused(@Nullable LocalDate from) {
        return new TransportExecution(daysPerWeek, schedule, from, endsOn);
    }

    TransportExecution ending(LocalDate on) {
        return new TransportExecution(daysPerWeek, schedule, pausedFrom, on);
    }
}
