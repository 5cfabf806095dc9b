package dk.samvaer.visitation.domain.decision;

import org.jspecify.annotations.Nullable;

/**
 * In what less transport is granted than both ways, from home, on all days of the activity; each null where it is no limit.
 *
 * @param daysPerWeek on how many days of the week at most
 * @param direction the only way
 */
// TR-03, DE-05
public record TransportLimits(
        @Nullable Integer daysPerWeek,
        @Nullable Direction direction,
        @Nullable PickUp pickUp) {

    /** Between home and offer. */
    public enum Direction {
        OUTWARD,
        HOMEWARD
    }

    /** Where the citizen is picked up and set down, if not at home; transport-service alone knows the place. */
    public enum PickUp {
        OTHER_PLACE
    }
}
