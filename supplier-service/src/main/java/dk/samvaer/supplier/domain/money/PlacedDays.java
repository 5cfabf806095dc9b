package dk.samvaer.supplier.domain.money;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** On which days a citizen is with the supplier, or is expected there. */
// PA-02, SU-01
final class PlacedDays {
    private static final Set<PlacementState> EXPECTED = EnumSet.of(
            PlacementState.ACCEPTED,
            PlacementState.IN_CLARIFICATION,
            PlacementState.CLARIFICATION_UNRESOLVED,
            PlacementState.ATTACHED,
            PlacementState.PAUSED);

    private PlacedDays() {}

    /** Refuses to agree to what lies outside a placement that the supplier has accepted. */
    static void requireExpected(Placement placement, LocalDate day) {
        unless(EXPECTED.contains(placement.state()), "PLACEMENT_STATE_FORBIDS");
        unless(granted(placement, day), "GRANT_NOT_ACTIVE");
    }

    /** Refuses a day before the first or after the last one with the supplier, or in a pause. */
    static void requirePlaced(Placement placement, LocalDate day) {
        var clarification = placement.clarification();
        boolean begun = clarification != null && !day.isBefore(clarification.startedOn());
        unless(begun && granted(placement, day) && !placement.history().pausedOn(day), "NOT_PLACED_ON_DAY");
    }

    private static boolean granted(Placement placement, LocalDate day) {
        var endsOn = placement.grant().endsOn();
        return !day.isBefore(placement.grant().startsOn()) && (endsOn == null || !day.isAfter(endsOn));
    }
}
