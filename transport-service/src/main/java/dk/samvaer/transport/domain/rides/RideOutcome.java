package dk.samvaer.transport.domain.rides;

import org.jspecify.annotations.Nullable;

/** What the transport office says became of a ride: carried out, or missed and why. */
public enum RideOutcome {
    CARRIED_OUT(RideState.CARRIED_OUT, null),
    CITIZEN_NOT_THERE(RideState.MISSED, RideCode.CITIZEN_NOT_THERE),
    VEHICLE_NOT_THERE(RideState.MISSED, RideCode.VEHICLE_NOT_THERE);

    private final RideState state;
    private final @Nullable RideCode code;

    RideOutcome(RideState state, @Nullable RideCode code) {
        this.state = state;
        this.code = code;
    }

    RideState state() {
        return state;
    }

    @Nullable
    RideCode code() {
        return code;
    }

    /** Whether that is what is said of the ride. */
    boolean isOf(Ride ride) {
        return ride.state() == state && ride.mark() != null && ride.mark().code() == code;
    }
}
