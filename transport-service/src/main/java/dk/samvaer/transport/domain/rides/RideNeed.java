package dk.samvaer.transport.domain.rides;

/** What a driver and the planning of vehicles must know; no diagnosis follows from it. */
// TR-03
public enum RideNeed {
    WHEELCHAIR,
    ESCORT,
    FRONT_SEAT
}
