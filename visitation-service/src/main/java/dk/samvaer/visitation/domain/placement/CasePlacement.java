package dk.samvaer.visitation.domain.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's attachment to a supplier.
 *
 * @param clarificationEndsOn as supplier-service counts it by its settings; null until it is known
 * @param over null while there is or can be a place
 */
// SU-02, SU-03, rules of the domain § 11
public record CasePlacement(
        UUID id,
        Status status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate clarificationEndsOn,
        @Nullable String clarification,
        @Nullable UUID unitId,
        boolean clarificationOverdue,
        @Nullable Over over) {

    public enum Status {
        ORDERED,
        ACCEPTED,
        REJECTED,
        STARTED,
        ENDED
    }

    /**
     * That the supplier has no place for the citizen, or not any more.
     *
     * @param toldOn when it became known
     * @param lastDay null where the place was never taken
     */
    public record Over(LocalDate toldOn, @Nullable LocalDate lastDay) {}

    public static CasePlacement ordered(UUID id) {
        return new CasePlacement(id, Status.ORDERED, null, null, null, null, false, null);
    }

    public static CasePlacement accepted(UUID id) {
        return new CasePlacement(id, Status.ACCEPTED, null, null, null, null, false, null);
    }

    public static CasePlacement rejected(UUID id, LocalDate toldOn) {
        return new CasePlacement(id, Status.REJECTED, null, null, null, null, false, new Over(toldOn, null));
    }

    public static CasePlacement started(
            UUID id, @Nullable LocalDate startedOn, @Nullable LocalDate clarificationEndsOn) {
        return new CasePlacement(id, Status.STARTED, startedOn, clarificationEndsOn, null, null, false, null);
    }

    /** While the citizen has a place, another one that is ordered for later takes nothing from it. */
    public boolean givesWayTo(UUID another) {
        return over != null || id.equals(another);
    }

    public CasePlacement overdue(LocalDate dueOn) {
        return new CasePlacement(id, status, startedOn, dueOn, clarification, unitId, true, over);
    }

    public CasePlacement clarified(String result, @Nullable UUID unit) {
        return new CasePlacement(id, Status.STARTED, startedOn, clarificationEndsOn, result, unit, false, null);
    }

    public CasePlacement ended(Over how) {
        return new CasePlacement(
                id, Status.ENDED, startedOn, clarificationEndsOn, clarification, unitId, clarificationOverdue, how);
    }

    /** @param endsOn null where no clarification rested */
    public CasePlacement resumed(@Nullable LocalDate endsOn) {
        return endsOn == null
                ? this
                : new CasePlacement(id, status, startedOn, endsOn, clarification, unitId, clarificationOverdue, over);
    }
}
