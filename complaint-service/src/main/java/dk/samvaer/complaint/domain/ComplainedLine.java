package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the decision that is complained about.
 *
 * @param receivedOn when that was said, with the complaint or later
 * @param timeliness whether that was in time
 */
// CP-07, CP-13
public record ComplainedLine(UUID lineId, LocalDate receivedOn, Timeliness timeliness) {

    static ComplainedLine of(UUID lineId, LocalDate receivedOn, @Nullable LocalDate deadline) {
        return new ComplainedLine(lineId, receivedOn, ComplaintPeriod.of(receivedOn, deadline));
    }

    ComplainedLine timed(@Nullable LocalDate deadline) {
        return of(lineId, receivedOn, deadline);
    }
}
