package dk.samvaer.starter.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Which days are working days in Denmark. */
// Act on holidays; forældelsesloven § 27(2); CP-03, CP-04
public final class WorkingDays {
    private static final int LAST_YEAR_OF_GREAT_PRAYER_DAY = 2023;
    private static final int ASCENSION = 39;
    private static final Set<Integer> AFTER_EASTER = Set.of(-3, -2, 0, 1, ASCENSION, 49, 50);
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JUNE, 5),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26),
            MonthDay.of(Month.DECEMBER, 31));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isFridayAfterAscension(LocalDate day) {
        return easter(day.getYear()).plusDays(ASCENSION + 1).equals(day);
    }

    /** Whether it is a public holiday, or a day that is counted as one, whatever the day of the week. */
    public static boolean isHoliday(LocalDate day) {
        int sinceEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        boolean greatPrayerDay = sinceEaster == 26 && day.getYear() <= LAST_YEAR_OF_GREAT_PRAYER_DAY;
        return FIXED.contains(MonthDay.from(day)) || AFTER_EASTER.contains(sinceEaster) || greatPrayerDay;
    }

    /** The anonymous Gregorian algorithm. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int corrected = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
