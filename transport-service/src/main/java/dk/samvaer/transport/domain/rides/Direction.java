package dk.samvaer.transport.domain.rides;

/** Which way a ride goes: from home to the unit, or back. */
public enum Direction {
    OUTWARD,
    HOMEWARD
}
