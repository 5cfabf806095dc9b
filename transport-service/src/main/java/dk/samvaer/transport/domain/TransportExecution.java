package dk.samvaer.transport.domain;

import dk.samvaer.transport.domain.rides.RideBasis;
import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.rides.TravelPass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the grant is carried out.
 *
 * @param extents on how many days a week the activity takes place, and from when
 * @param schedule the one planned last; it may begin later
 * @param pausedFrom since when nobody is driven; null while somebody is
 * @param endsOn last day, that of the activity grant
 * @param unitId the unit of the supplier where the citizen is driven to; null until it is known
 * @param movedSincePlanned whether the citizen has moved to another unit since the journeys were planned
 * @param rides what the daily rides follow from
 */
// TR-05
public record TransportExecution(
        Extents extents,
        @Nullable Schedule schedule,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate endsOn,
        @Nullable UUID unitId,
        boolean movedSincePlanned,
        RideBasis rides) {

    static final TransportExecution NOT_PLANNED =
            new TransportExecution(Extents.UNKNOWN, null, null, null, null, false, RideBasis.NONE);

    /** What was stored before rides were generated has no basis but what it had, and no extent before the next is told. */
    public TransportExecution {
        extents = Objects.requireNonNullElse(extents, Extents.UNKNOWN);
        rides = rides == null ? RideBasis.stored(schedule, pausedFrom, unitId) : rides;
    }

    /** Whether the planned days are within the granted extent and lead to the unit; false asks the transport office to plan anew. */
    public boolean scheduleFits() {
        if (schedule == null) {
            return true;
        }
        var least = extents.leastFrom(schedule.from());
        return !movedSincePlanned && (least == null || schedule.days().size() <= least);
    }

    /** The extent of the activity as it was told last. */
    public @Nullable Integer daysPerWeek() {
        return extents.last();
    }

    boolean fits(Schedule other) {
        var most = extents.on(other.from());
        return most == null || other.days().size() <= most;
    }

    TransportExecution with(Extents next) {
        return new TransportExecution(next, schedule, pausedFrom, endsOn, unitId, movedSincePlanned, rides);
    }

    TransportExecution started(LocalDate on) {
        return with(rides.started(on));
    }

    TransportExecution planned(Schedule next) {
        return new TransportExecution(extents, next, pausedFrom, endsOn, unitId, false, rides.planned(next));
    }

    TransportExecution issued(TravelPass pass) {
        return with(rides.issued(pass));
    }

    TransportExecution paused(LocalDate from) {
        return new TransportExecution(extents, schedule, from, endsOn, unitId, movedSincePlanned, rides.paused(from));
    }

    TransportExecution resumed(LocalDate on) {
        return new TransportExecution(extents, schedule, null, endsOn, unitId, movedSincePlanned, rides.resumed(on));
    }

    TransportExecution ending(LocalDate on) {
        return new TransportExecution(extents, schedule, pausedFrom, on, unitId, movedSincePlanned, rides);
    }

    /**
     * What was planned before any unit was known was planned to the supplier's address, and stands.
     *
     * @param from null where it counts for all that is to come
     */
    TransportExecution to(UUID unit, @Nullable LocalDate from) {
        boolean moved = movedSincePlanned || unitId != null;
        var next = rides.to(unit, from == null ? LocalDate.EPOCH : from);
        return new TransportExecution(extents, schedule, pausedFrom, endsOn, unit, moved, next);
    }

    private TransportExecution with(RideBasis next) {
        return new TransportExecution(extents, schedule, pausedFrom, endsOn, unitId, movedSincePlanned, next);
    }
}
