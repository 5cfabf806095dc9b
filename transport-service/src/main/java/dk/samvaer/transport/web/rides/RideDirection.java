package dk.samvaer.transport.web.rides;

import dk.samvaer.transport.domain.rides.Direction;

/** Which way a ride goes. */
enum RideDirection {
    OUTWARD,
    HOMEWARD;

    static RideDirection of(Direction direction) {
        return valueOf(direction.name());
    }

    Direction direction() {
        return Direction.valueOf(name());
    }
}
