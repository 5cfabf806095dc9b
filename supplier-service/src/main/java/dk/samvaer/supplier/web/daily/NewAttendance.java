package dk.samvaer.supplier.web.daily;

import dk.samvaer.supplier.domain.daily.AttendanceDetails;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Whether the citizen came on a day; the reason only where not, the times only where so. */
record NewAttendance(
        @NotNull LocalDate day,
        AttendanceView.@NotNull Presence presence,
        AttendanceView.@Nullable AbsenceReason reasonCode,
        @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt) {

    AttendanceDetails details() {
        return new AttendanceCorrection(presence, reasonCode, arrivedAt, leftAt).details();
    }
}
