package dk.samvaer.supplier.web.daily;

import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceRegistration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a citizen came on a day.
 *
 * @param current what holds; left out once the person has been erased
 * @param registrations all that was registered, the earliest first
 */
record AttendanceView(
        UUID placementId,
        UUID citizenId,
        LocalDate day,
        @Nullable RegistrationView current,
        List<RegistrationView> registrations) {

    enum Presence {
        PRESENT,
        ABSENT
    }

    enum AbsenceReason {
        ILLNESS,
        HOLIDAY,
        CANCELLED_BY_CITIZEN,
        CANCELLED_BY_SUPPLIER,
        NO_SHOW,
        OTHER
    }

    /** One registration, or the correction of an earlier one. */
    record RegistrationView(
            Presence presence,
            @Nullable AbsenceReason reasonCode,
            @Nullable LocalTime arrivedAt,
            @Nullable LocalTime leftAt,
            String registeredBy,
            Instant registeredAt) {

        static RegistrationView of(AttendanceRegistration registration) {
            var details = registration.details();
            return new RegistrationView(
                    Presence.valueOf(details.presence().name()),
                    details.reason() == null
                            ? null
                            : AbsenceReason.valueOf(details.reason().name()),
                    details.arrivedAt(),
                    details.leftAt(),
                    registration.by().subject(),
                    registration.at());
        }
    }

    static AttendanceView of(Attendance attendance) {
        return new AttendanceView(
                attendance.placementId(),
                attendance.citizenId(),
                attendance.day(),
                attendance.current().map(RegistrationView::of).orElse(null),
                attendance.inOrder().stream().map(RegistrationView::of).toList());
    }
}
