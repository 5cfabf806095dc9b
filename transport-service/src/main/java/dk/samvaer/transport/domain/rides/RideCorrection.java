package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a ride before it was taken back or corrected.
 *
 * @param was what was said to have become of it
 * @param said who had said so, and when
 * @param reason null where a cancellation was taken back, which needs none
 */
// TR-03
public record RideCorrection(
        UUID rideId,
        RideState was,
        RideMark said,
        Actor by,
        Instant at,
        @Nullable Confidential reason) {

    public boolean tookBackCancellation() {
        return was == RideState.CANCELLED;
    }
}
