package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The moments at which a placement acts by itself. */
sealed interface PlacementDeadline extends Deadline {

    /** Day 10 of the clarification has come. */
    // SU-02
    record ClarificationReminder(Instant due) implements PlacementDeadline {}

    /** The last day of the clarification has passed without an outcome: an alert, never the end. */
    // SU-02
    record ClarificationOverdue(Instant due) implements PlacementDeadline {}

    /** The first day of a suspension has come. */
    record PauseBegin(Instant due) implements PlacementDeadline {}

    record GrantEnd(Instant due) implements PlacementDeadline {}

    /** Those of a placement as it stands. While it is paused, no clarification runs. */
    static List<Deadline> of(Placement placement) {
        List<Deadline> deadlines = new ArrayList<>();
        if (placement.state() == PlacementState.IN_CLARIFICATION) {
            deadlines.addAll(placement.running().deadlines());
        }
        pauseOf(placement)
                .map(it -> DanishTime.startOf(it.from()))
                .ifPresent(day -> deadlines.add(new PauseBegin(day)));
        var lastDay = placement.grant().endsOn();
        if (placement.state() != PlacementState.ENDED && lastDay != null) {
            deadlines.add(new GrantEnd(DanishTime.endOf(lastDay)));
        }
        return deadlines;
    }

    /** The pause that lies ahead. */
    private static Optional<Grant.Rest> pauseOf(Placement placement) {
        boolean open = placement.state() != PlacementState.ENDED && placement.state() != PlacementState.PAUSED;
        return open ? Optional.ofNullable(placement.grant().rest()) : Optional.empty();
    }

    default List<PlacementEvent> passed(Placement placement) {
        return switch (this) {
            case ClarificationReminder reminder ->
                List.of(new PlacementEvent.ClarificationReminded(
                        placement.running().endsOn()));
            case ClarificationOverdue overdue ->
                List.of(new PlacementEvent.ClarificationOverdue(
                        placement.running().endsOn()));
            case PauseBegin begin ->
                pauseOf(placement)
                        .<PlacementEvent>map(it -> new PlacementEvent.Paused(it.from(), it.reasonCode()))
                        .stream()
                        .toList();
            case GrantEnd end -> List.of(placement.grant().end());
        };
    }
}
