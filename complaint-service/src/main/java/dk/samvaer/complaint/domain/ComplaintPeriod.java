package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a complaint is in time: the whole last day counts, and a period that does not run cannot be over. */
// RSL § 67; R51, CP-01, CP-06, CP-07
final class ComplaintPeriod {
    private ComplaintPeriod() {}

    static Timeliness of(LocalDate receivedOn, @Nullable LocalDate deadline) {
        return deadline != null && receivedOn.isAfter(deadline) ? Timeliness.LATE : Timeliness.TIMELY;
    }
}
