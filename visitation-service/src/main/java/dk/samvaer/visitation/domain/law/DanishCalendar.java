package dk.samvaer.visitation.domain.law;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;

/** Which days are working days in Denmark, and which lie ahead. */
// CP-03, CP-04
public final class DanishCalendar {
    private DanishCalendar() {}

    /** Refuses a day in the future for something that has happened. */
    public static void requirePast(LocalDate day, Instant now) {
        RuleViolation.unless(!day.isAfter(DanishTime.day(now)), "DATE_IN_FUTURE");
    }

    public static boolean workingDay(LocalDate day) {
        return WorkingDays.isWorkingDay(day);
    }

    public static boolean fridayAfterAscension(LocalDate day) {
        return WorkingDays.isFridayAfterAscension(day);
    }

    public static LocalDate easter(int year) {
        return WorkingDays.easter(year);
    }
}
