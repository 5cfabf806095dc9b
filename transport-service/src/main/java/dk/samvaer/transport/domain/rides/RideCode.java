package dk.samvaer.transport.domain.rides;

/** Why a ride was not carried out as planned, as far as it matters to cost and to what is done about it. */
public enum RideCode {
    /** Cancelled after the deadline: the vehicle may have to be paid. */
    LATE_CANCELLATION,
    /** The vehicle came, and the citizen was not there. */
    CITIZEN_NOT_THERE,
    /** No vehicle came. */
    VEHICLE_NOT_THERE
}
