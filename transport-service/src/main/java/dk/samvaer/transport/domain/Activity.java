package dk.samvaer.transport.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The activity that transport goes to, as far as it is known: transport follows it and never outlives it.
 *
 * @param grantId the grant that allows it
 * @param extents on how many days a week the citizen comes
 * @param start the placement that has started; it may be known before the grant, since it is told on another topic
 * @param suspendedFrom since when the grant is suspended; null while it is not
 * @param resumedOn when the last suspension or absence ended
 * @param endsOn last day of the grant
 */
// TR-05
public record Activity(
        @Nullable UUID grantId,
        Extents extents,
        @Nullable Start start,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate resumedOn,
        @Nullable LocalDate endsOn) {

    /** What was stored before extents had a day has none until the next is told. */
    public Activity {
        extents = Objects.requireNonNullElse(extents, Extents.UNKNOWN);
    }

    static final Activity UNKNOWN = new Activity(null, Extents.UNKNOWN, null, null, null, null);

    /**
     * A placement that has started under a grant.
     *
     * @param on its first day
     * @param placementId null in what was noted before placements were told apart
     * @param awayFrom since when the citizen does not come, paused or over; null while the citizen does
     * @param unitId the unit agreed on last; null until one is
     * @param unitFrom the first day in it; null where none was told
     */
    record Start(
            @Nullable UUID grantId,
            LocalDate on,
            @Nullable UUID placementId,
            @Nullable LocalDate awayFrom,
            @Nullable UUID unitId,
            @Nullable LocalDate unitFrom) {

        boolean isOf(UUID placement) {
            return placementId == null || placementId.equals(placement);
        }

        Start away(@Nullable LocalDate from) {
            return new Start(grantId, on, placementId, from, unitId, unitFrom);
        }

        Start at(@Nullable UUID unit, @Nullable LocalDate from) {
            return unit == null ? this : new Start(grantId, on, placementId, awayFrom, unit, from);
        }
    }

    /** A new grant begins a new activity, which keeps the start of its own placement and no other. */
    Activity granted(KnownCaseEvent.Granted grant) {
        boolean own = start != null && Objects.equals(start.grantId(), grant.grantId());
        var first = Extents.UNKNOWN.with(grant.startsOn(), grant.daysPerWeek());
        return new Activity(grant.grantId(), first, own ? start : null, null, null, null);
    }

    /** The first day of the placement under this grant; null until it is known. */
    public @Nullable LocalDate startedOn() {
        var own = own();
        return own == null ? null : own.on();
    }

    /** The unit where the citizen comes under this grant; null until one is agreed on. */
    public @Nullable UUID unitId() {
        var own = own();
        return own == null ? null : own.unitId();
    }

    /** The first day in that unit; null where none was told. */
    @Nullable
    LocalDate unitFrom() {
        var own = own();
        return own == null ? null : own.unitFrom();
    }

    /** Since when nobody is to be driven; null while somebody is. */
    @Nullable
    LocalDate pausedFrom() {
        var own = own();
        var awayFrom = own == null ? null : own.awayFrom();
        if (suspendedFrom == null || awayFrom == null) {
            return suspendedFrom == null ? awayFrom : suspendedFrom;
        }
        return awayFrom.isBefore(suspendedFrom) ? awayFrom : suspendedFrom;
    }

    private @Nullable Start own() {
        return start != null && (grantId == null || grantId.equals(start.grantId())) ? start : null;
    }

    /** This activity, unless it was over before that day: then transport from that day goes to a next one, not yet known. */
    Activity from(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day) ? UNKNOWN : this;
    }

    Activity withExtent(LocalDate from, int days) {
        return new Activity(grantId, extents.with(from, days), start, suspendedFrom, resumedOn, endsOn);
    }

    /**
     * Another placement ends the absence that the end of the one before began.
     *
     * @param ofGrant null where it is not told: then it is the one that is known
     */
    Activity started(@Nullable UUID ofGrant, LocalDate on, @Nullable UUID placementId) {
        var begun = new Start(ofGrant == null ? grantId : ofGrant, on, placementId, null, null, null);
        boolean wasAway = start != null && start.awayFrom() != null;
        return new Activity(grantId, extents, begun, suspendedFrom, wasAway ? on : resumedOn, endsOn);
    }

    /** What is told of another placement than the one that has started changes nothing. */
    Activity at(UUID placementId, @Nullable UUID unitId, @Nullable LocalDate from) {
        return changed(placementId, it -> it.at(unitId, from));
    }

    Activity away(UUID placementId, LocalDate from) {
        return changed(placementId, it -> it.away(from));
    }

    Activity back(UUID placementId, LocalDate on) {
        var back = changed(placementId, it -> it.away(null));
        return Objects.equals(back, this)
                ? this
                : new Activity(grantId, extents, back.start(), suspendedFrom, on, endsOn);
    }

    private Activity changed(UUID placementId, UnaryOperator<Start> change) {
        return start == null || !start.isOf(placementId)
                ? this
                : new Activity(grantId, extents, change.apply(start), suspendedFrom, resumedOn, endsOn);
    }

    Activity suspended(LocalDate from) {
        return new Activity(grantId, extents, start, from, null, endsOn);
    }

    Activity resumed(LocalDate on) {
        return new Activity(grantId, extents, start, null, on, endsOn);
    }

    Activity ending(LocalDate on) {
        return new Activity(grantId, extents, start, suspendedFrom, resumedOn, on);
    }
}
