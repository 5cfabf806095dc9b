package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Whether the citizen came on a day, from when to when where that is known, or why not. */
public record AttendanceDetails(
        Presence presence,
        @Nullable AbsenceReason reason,
        @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt) {

    public enum Presence {
        PRESENT,
        ABSENT
    }

    public enum AbsenceReason {
        ILLNESS,
        HOLIDAY,
        CANCELLED_BY_CITIZEN,
        CANCELLED_BY_SUPPLIER,
        NO_SHOW,
        OTHER
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }

    void requireConsistent() {
        boolean timeless = arrivedAt == null && leftAt == null;
        unless(isPresent() || reason != null, "ABSENCE_REASON_REQUIRED");
        unless(!isPresent() || reason == null, "REASON_WITHOUT_ABSENCE");
        unless(isPresent() || timeless, "TIMES_WITHOUT_PRESENCE");
        unless(arrivedAt == null || leftAt == null || leftAt.isAfter(arrivedAt), "LEFT_BEFORE_ARRIVAL");
    }
}
