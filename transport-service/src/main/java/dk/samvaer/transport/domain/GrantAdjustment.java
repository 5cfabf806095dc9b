package dk.samvaer.transport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** TR-05: what a standing transport grant must do to be where its activity is. It only follows, and never refuses. */
final class GrantAdjustment {
    private final List<TransportGrantEvent> events = new ArrayList<>();
    private TransportGrant grant;

    private GrantAdjustment(TransportGrant grant) {
        this.grant = grant;
    }

    static List<TransportGrantEvent> events(TransportGrant grant, Activity activity) {
        var following = new GrantAdjustment(grant);
        following.extent(activity);
        following.start(activity);
        following.pauses(activity);
        return List.copyOf(following.events);
    }

    private void extent(Activity activity) {
        var days = activity.daysPerWeek();
        if (days != null && !days.equals(grant.driving().daysPerWeek())) {
            happen(new TransportGrantEvent.ExtentFollowed(days));
        }
        var end = activity.endsOn();
        if (end != null && !end.equals(grant.driving().endsOn())) {
            happen(new TransportGrantEvent.EndSet(end));
        }
    }

    private void start(Activity activity) {
        var started = activity.startedOn();
        if (started != null && grant.state() == TransportGrant.State.GRANTED) {
            happen(new TransportGrantEvent.Started(later(started, grant.mode().from())));
        }
    }

    private void pauses(Activity activity) {
        if (activity.heldFrom() != null && grant.state() == TransportGrant.State.ACTIVE) {
            happen(new TransportGrantEvent.Paused(activity.heldFrom()));
        } else if (activity.resumedOn() != null && grant.state() == TransportGrant.State.PAUSED) {
            happen(new TransportGrantEvent.Resumed(activity.resumedOn()));
        }
    }

    private void happen(TransportGrantEvent event) {
        events.add(event);
        grant = grant.apply(event);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
