package dk.samvaer.transport.web.rides;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.rides.RideCorrection;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.web.rides.RideWeekView.RideReason;
import dk.samvaer.transport.web.rides.RideWeekView.RideStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said before of the rides of a week, in the order in which it was taken back or corrected. */
record RideCorrectionsView(UUID id, List<RideCorrectionView> corrections) {

    /**
     * What was said of one ride.
     *
     * @param was what was said to have become of it
     * @param saidBy who had said so
     * @param reason left out where a cancellation was taken back
     */
    record RideCorrectionView(
            UUID rideId,
            RideStatus was,
            @Nullable RideReason wasReason,
            String saidBy,
            Instant saidAt,
            String correctedBy,
            Instant correctedAt,
            @Nullable Confidential reason) {

        static RideCorrectionView of(RideCorrection it) {
            return new RideCorrectionView(
                    it.rideId(),
                    RideStatus.valueOf(it.was().name()),
                    RideReason.of(it.said()),
                    it.said().by().subject(),
                    it.said().at(),
                    it.by().subject(),
                    it.at(),
                    it.reason());
        }
    }

    static RideCorrectionsView of(RideWeek week) {
        return new RideCorrectionsView(
                week.id(),
                week.corrections().stream().map(RideCorrectionView::of).toList());
    }
}
