package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.PlacementState.ENDED;
import static dk.samvaer.supplier.domain.PlacementState.PAUSED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a change, a suspension or the end of the grant means for a placement under it. One that is over has only its successor to note. */
// SU-01, DU-01
public record FollowingGrant(Placement placement) {

    public List<PlacementEvent> changed(LocalDate from, int daysPerWeek) {
        return over() ? List.of() : List.of(new PlacementEvent.GrantChanged(from, daysPerWeek));
    }

    /** Another supplier takes over from that day on; the day before is the last one here. */
    public List<PlacementEvent> replacedBy(UUID other, LocalDate from) {
        var ended = new PlacementEvent.Ended(from.minusDays(1), "SUPPLIER_CHANGED");
        return over() ? successor(other) : List.of(ended, new PlacementEvent.Replaced(other));
    }

    /**
     * The placement rests from that day on, and goes on as it is until then. After the grant's last day there is nothing to rest.
     *
     * @param toldOn when the authority has said so
     */
    // Rules of the domain § 11
    public List<PlacementEvent> suspended(LocalDate from, String reasonCode, LocalDate toldOn) {
        var lastDay = placement.grant().endsOn();
        if (over() || paused() || (lastDay != null && from.isAfter(lastDay))) {
            return List.of();
        }
        return from.isAfter(toldOn)
                ? List.of(new PlacementEvent.PausePlanned(new Grant.Rest(from, reasonCode)))
                : List.of(new PlacementEvent.Paused(from, reasonCode));
    }

    public List<PlacementEvent> resumed(LocalDate from, ClarificationPhase phase) {
        var clarification = placement.clarification();
        if (!paused()) {
            boolean planned = !over() && placement.grant().rest() != null;
            return planned ? List.of(new PlacementEvent.PausePlanned(null)) : List.of();
        }
        var resumed = new PlacementEvent.Resumed(from);
        return clarification == null || clarification.absentFrom() == null
                ? List.of(resumed)
                : List.of(clarification.resumed(from, clarification.absentFrom(), phase), resumed);
    }

    /** The placement lasts to the end of the grant's last day. */
    public List<PlacementEvent> terminated(LocalDate endsOn, String reasonCode) {
        return over() ? List.of() : List.of(new PlacementEvent.GrantTerminated(endsOn, reasonCode));
    }

    /** One that the authority ended before is followed by another all the same. */
    private List<PlacementEvent> successor(UUID other) {
        return placement.successor() == null ? List.of(new PlacementEvent.Replaced(other)) : List.of();
    }

    private boolean over() {
        return placement.state() == ENDED;
    }

    private boolean paused() {
        return placement.state() == PAUSED;
    }
}
