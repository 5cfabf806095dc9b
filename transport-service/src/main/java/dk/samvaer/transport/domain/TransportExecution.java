package dk.samvaer.transport.domain;

import dk.samvaer.transport.domain.rides.Schedule;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the grant is carried out.
 *
 * @param daysPerWeek extent of the activity as last noted
 * @param pausedFrom since when nobody is driven; null while somebody is
 * @param endsOn last day, that of the activity grant
 * @param unitId the unit of the supplier where the citizen is driven to; null until it is known
 * @param movedSincePlanned whether the citizen has moved to another unit since the journeys were planned
 */
// TR-05
public record TransportExecution(
        @Nullable Integer daysPerWeek,
        @Nullable Schedule schedule,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate endsOn,
        @Nullable UUID unitId,
        boolean movedSincePlanned) {

    static final TransportExecution NOT_PLANNED = new TransportExecution(null, null, null, null, null, false);

    /** Whether the planned days are within the granted extent and lead to the unit; false asks the transport office to plan anew. */
    public boolean scheduleFits() {
        return schedule == null || (fits(schedule) && !movedSincePlanned);
    }

    boolean fits(Schedule other) {
        return daysPerWeek == null || other.days().size() <= daysPerWeek;
    }

    TransportExecution withDays(int days) {
        return new TransportExecution(days, schedule, pausedFrom, endsOn, unitId, movedSincePlanned);
    }

    TransportExecution planned(Schedule next) {
        return new TransportExecution(daysPerWeek, next, pausedFrom, endsOn, unitId, false);
    }

    TransportExecution paused(@Nullable LocalDate from) {
        return new TransportExecution(daysPerWeek, schedule, from, endsOn, unitId, movedSincePlanned);
    }

    TransportExecution ending(LocalDate on) {
        return new TransportExecution(daysPerWeek, schedule, pausedFrom, on, unitId, movedSincePlanned);
    }

    /** What was planned before any unit was known was planned to the supplier's address, and stands. */
    TransportExecution to(UUID unit) {
        boolean moved = movedSincePlanned || unitId != null;
        return new TransportExecution(daysPerWeek, schedule, pausedFrom, endsOn, unit, moved);
    }
}
