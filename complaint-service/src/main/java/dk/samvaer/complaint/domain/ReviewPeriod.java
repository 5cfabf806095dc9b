package dk.samvaer.complaint.domain;

import java.time.LocalDate;

/** RSL § 66; CP-08: the municipality reviews within four weeks of receiving the complaint; its own duty is not rolled past holidays. */
final class ReviewPeriod {
    private static final int WEEKS = 4;

    private ReviewPeriod() {}

    static LocalDate due(LocalDate receivedOn) {
        return receivedOn.plusWeeks(WEEKS);
    }
}
