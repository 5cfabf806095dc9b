package dk.samvaer.supplier.web.daily;

import dk.samvaer.supplier.application.Attendances.DayAtSupplier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen on a day's list.
 *
 * @param unitId where the citizen had a place on that day; left out where there was none yet
 * @param attendance left out where nothing was registered
 */
record DayView(
        UUID placementId,
        UUID citizenId,
        @Nullable UUID unitId,
        @Nullable AttendanceView attendance) {

    static DayView of(DayAtSupplier day) {
        var attendance = day.attendance();
        return new DayView(
                day.placement().id(),
                day.placement().citizenId(),
                day.unitId(),
                attendance == null ? null : AttendanceView.of(attendance));
    }
}
