package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;

/** The moments at which a placement acts by itself. */
sealed interface PlacementDeadline extends Deadline {

    record ClarificationReminder(Instant due) implements PlacementDeadline {}

    record ClarificationOverdue(Instant due) implements PlacementDeadline {}

    record GrantEnd(Instant due) implements PlacementDeadline {}
}
