package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How long the municipality's own review may last from the day on which the complaint is received; not moved past holidays.
 *
 * @param validFrom complaints received from that day on
 */
// RSL § 66; CP-08
public record ReviewPeriod(LocalDate validFrom, int weeks) {

    /** The period that applies to a complaint received on that day. */
    public static ReviewPeriod on(LocalDate receivedOn, List<ReviewPeriod> periods) {
        return periods.stream()
                .filter(it -> !it.validFrom().isAfter(receivedOn))
                .max(Comparator.comparing(ReviewPeriod::validFrom))
                .orElseThrow(() -> new IllegalStateException("no review period is set for " + receivedOn));
    }

    LocalDate due(LocalDate receivedOn) {
        return receivedOn.plusWeeks(weeks);
    }
}
