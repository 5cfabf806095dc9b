package dk.samvaer.transport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The events that bring a standing transport grant in line with its activity; never a refusal. */
// TR-05
final class GrantAdjustment {
    private final List<TransportGrantEvent> events = new ArrayList<>();
    private TransportGrant grant;

    private GrantAdjustment(TransportGrant grant) {
        this.grant = grant;
    }

    static List<TransportGrantEvent> events(TransportGrant grant, Activity activity) {
        var adjustment = new GrantAdjustment(grant);
        adjustment.extent(activity);
        adjustment.start(activity);
        adjustment.destination(activity);
        adjustment.pauses(activity);
        return List.copyOf(adjustment.events);
    }

    private void extent(Activity activity) {
        var extents = activity.extents();
        if (!extents.equals(Extents.UNKNOWN)
                && !extents.equals(grant.execution().extents())) {
            add(new TransportGrantEvent.ExtentFollowed(extents));
        }
        var end = activity.endsOn();
        if (end != null && !end.equals(grant.execution().endsOn())) {
            add(new TransportGrantEvent.EndSet(end));
        }
    }

    /** Nobody is driven before the decision that grants it is issued. */
    // TR-03
    private void start(Activity activity) {
        var started = activity.startedOn();
        if (started != null
                && grant.state() == TransportGrant.State.GRANTED
                && grant.decided().carried()) {
            add(new TransportGrantEvent.Started(later(started, grant.mode().from())));
        }
    }

    private void pauses(Activity activity) {
        var pausedFrom = activity.pausedFrom();
        if (pausedFrom == null && activity.resumedOn() != null && grant.state() == TransportGrant.State.PAUSED) {
            add(new TransportGrantEvent.Resumed(activity.resumedOn()));
        } else if (pausedFrom != null
                && mayPause()
                && !pausedFrom.equals(grant.execution().pausedFrom())
                && !isOver(activity, pausedFrom)) {
            add(new TransportGrantEvent.Paused(pausedFrom));
        }
    }

    /** Another first day of a pause is a pause told anew. */
    private boolean mayPause() {
        return grant.state() == TransportGrant.State.ACTIVE || grant.state() == TransportGrant.State.PAUSED;
    }

    private static boolean isOver(Activity activity, LocalDate day) {
        return activity.endsOn() != null && day.isAfter(activity.endsOn());
    }

    private void destination(Activity activity) {
        var unitId = activity.unitId();
        if (unitId != null && !unitId.equals(grant.execution().unitId())) {
            add(new TransportGrantEvent.DestinationFollowed(unitId, activity.unitFrom()));
        }
    }

    private void add(TransportGrantEvent event) {
        events.add(event);
        grant = grant.apply(event);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
