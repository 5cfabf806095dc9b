package dk.samvaer.transport.domain.cost;

import dk.samvaer.transport.domain.rides.RideCode;
import dk.samvaer.transport.domain.rides.RideState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a ride, as far as it costs something. */
public enum RideEnding {
    CARRIED_OUT,
    /** The carrier came, and the citizen did not. */
    MISSED,
    /** Cancelled too late for the carrier. */
    CANCELLED_LATE,
    /** Cancelled in time, or the carrier did not come: the carrier is paid nothing. */
    UNPAID,
    /** Its day is over, and nobody has said what became of it. */
    NOT_REGISTERED,
    AHEAD;

    /** @param code null where nothing was said beside the state */
    public static RideEnding of(RideState state, @Nullable RideCode code, LocalDate day, LocalDate today) {
        return switch (state) {
            case PLANNED -> day.isBefore(today) ? NOT_REGISTERED : AHEAD;
            case CARRIED_OUT -> CARRIED_OUT;
            case MISSED -> code == RideCode.VEHICLE_NOT_THERE ? UNPAID : MISSED;
            case CANCELLED -> code == RideCode.LATE_CANCELLATION ? CANCELLED_LATE : UNPAID;
        };
    }

    /** Whether the carrier is paid for it. */
    boolean isPaid() {
        return this == CARRIED_OUT || this == MISSED || this == CANCELLED_LATE;
    }
}
