package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** RSL § 67; R51, CP-01, CP-06, CP-07: the whole last day counts, and a period that does not run cannot be over. */
final class ComplaintPeriod {
    private ComplaintPeriod() {}

    static Timeliness of(LocalDate receivedOn, @Nullable LocalDate deadline) {
        return deadline != null && receivedOn.isAfter(deadline) ? Timeliness.LATE : Timeliness.TIMELY;
    }
}
