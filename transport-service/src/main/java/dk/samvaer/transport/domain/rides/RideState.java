package dk.samvaer.transport.domain.rides;

/** What became of a ride. */
public enum RideState {
    PLANNED,
    CANCELLED,
    CARRIED_OUT,
    MISSED
}
