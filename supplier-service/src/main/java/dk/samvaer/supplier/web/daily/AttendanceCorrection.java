package dk.samvaer.supplier.web.daily;

import dk.samvaer.supplier.domain.daily.AttendanceDetails;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Whether the citizen came; the reason only where not, the times only where so. */
record AttendanceCorrection(
        AttendanceView.@NotNull Presence presence,
        AttendanceView.@Nullable AbsenceReason reasonCode,
        @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt) {

    AttendanceDetails details() {
        return new AttendanceDetails(
                AttendanceDetails.Presence.valueOf(presence.name()),
                reasonCode == null ? null : AttendanceDetails.AbsenceReason.valueOf(reasonCode.name()),
                arrivedAt,
                leftAt);
    }
}
