package dk.samvaer.supplier.domain.daily;

import java.time.LocalDate;

/** What has happened to an {@link Attendance}. */
public sealed interface AttendanceEvent {

    record Registered(PlacementDays placement, LocalDate day, AttendanceRegistration registration)
            implements AttendanceEvent {}

    record Corrected(AttendanceRegistration registration) implements AttendanceEvent {}
}
