package dk.samvaer.transport.domain;

import dk.samvaer.transport.domain.rides.RideBasis;
import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.rides.TravelPass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the grant is carried out.
 *
 * @param daysPerWeek extent of the activity as last noted
 * @param schedule the one planned last; it may begin later
 * @param pausedFrom since when nobody is driven; null while somebody is
 * @param endsOn last day, that of the activity grant
 * @param unitId the unit of the supplier where the citizen is driven to; null until it is known
 * @param movedSincePlanned whether the citizen has moved to another unit since the journeys were planned
 * @param rides what the daily rides follow from
 */
// TR-05
public record TransportExecution(
        @Nullable Integer daysPerWeek,
        @Nullable Schedule schedule,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate endsOn,
        @Nullable UUID unitId,
        boolean movedSincePlanned,
        RideBasis rides) {

    static final TransportExecution NOT_PLANNED =
            new TransportExecution(null, null, null, null, null, false, RideBasis.NONE);

    /** What was stored before rides were generated has no basis but what it had. */
    public TransportExecution {
        rides = rides == null ? RideBasis.stored(schedule, pausedFrom, unitId) : rides;
    }

    /** Whether the planned days are within the granted extent and lead to the unit; false asks the transport office to plan anew. */
    public boolean scheduleFits() {
        return schedule == null || (fits(schedule) && !movedSincePlanned);
    }

    boolean fits(Schedule other) {
        return daysPerWeek == null || other.days().size() <= daysPerWeek;
    }

    TransportExecution withDays(int days) {
        return new TransportExecution(days, schedule, pausedFrom, endsOn, unitId, movedSincePlanned, rides);
    }

    TransportExecution started(LocalDate on) {
        return with(rides.started(on));
    }

    TransportExecution planned(Schedule next) {
        return new TransportExecution(daysPerWeek, next, pausedFrom, endsOn, unitId, false, rides.planned(next));
    }

    TransportExecution issued(TravelPass pass) {
        return with(rides.issued(pass));
    }

    TransportExecution paused(LocalDate from) {
        return new TransportExecution(
                daysPerWeek, schedule, from, endsOn, unitId, movedSincePlanned, rides.paused(from));
    }

    TransportExecution resumed(LocalDate on) {
        return new TransportExecution(
                daysPerWeek, schedule, null, endsOn, unitId, movedSincePlanned, rides.resumed(on));
    }

    TransportExecution ending(LocalDate on) {
        return new TransportExecution(daysPerWeek, schedule, pausedFrom, on, unitId, movedSincePlanned, rides);
    }

    /**
     * What was planned before any unit was known was planned to the supplier's address, and stands.
     *
     * @param from null where it counts for all that is to come
     */
    TransportExecution to(UUID unit, @Nullable LocalDate from) {
        boolean moved = movedSincePlanned || unitId != null;
        var next = rides.to(unit, from == null ? LocalDate.EPOCH : from);
        return new TransportExecution(daysPerWeek, schedule, pausedFrom, endsOn, unit, moved, next);
    }

    private TransportExecution with(RideBasis next) {
        return new TransportExecution(daysPerWeek, schedule, pausedFrom, endsOn, unitId, movedSincePlanned, next);
    }
}
