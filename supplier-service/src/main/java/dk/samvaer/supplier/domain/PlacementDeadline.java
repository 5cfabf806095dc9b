package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The moments at which a placement acts by itself. */
sealed interface PlacementDeadline extends Deadline {

    /** Day 10 of the clarification has come. */
    // SU-02
    record ClarificationReminder(Instant due) implements PlacementDeadline {}

    /** The last day of the clarification has passed without an outcome: an alert, never the end. */
    // SU-02
    record ClarificationOverdue(Instant due) implements PlacementDeadline {}

    record GrantEnd(Instant due) implements PlacementDeadline {}

    /** Those of a placement as it stands. While it is paused, no clarification runs. */
    static List<Deadline> of(Placement placement) {
        List<Deadline> deadlines = new ArrayList<>();
        if (placement.state() == PlacementState.IN_CLARIFICATION) {
            deadlines.addAll(placement.running().deadlines());
        }
        var lastDay = placement.grant().endsOn();
        if (placement.state() != PlacementState.ENDED && lastDay != null) {
            deadlines.add(new GrantEnd(DanishTime.endOf(lastDay)));
        }
        return deadlines;
    }

    default List<PlacementEvent> passed(Placement placement) {
        return switch (this) {
            case ClarificationReminder reminder ->
                List.of(new PlacementEvent.ClarificationReminded(
                        placement.running().endsOn()));
            case ClarificationOverdue overdue ->
                List.of(new PlacementEvent.ClarificationOverdue(
                        placement.running().endsOn()));
            case GrantEnd end -> List.of(placement.grant().end());
        };
    }
}
