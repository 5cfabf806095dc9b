package dk.samvaer.starter.letter;

import java.time.LocalDate;
import java.util.List;

/** Writes a day in Danish, independent of the machine's locale data. */
public final class DanishDate {
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private DanishDate() {}

    /** Such as 1. december 2026. */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + ". " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Such as tirsdag den 1. december 2026. */
    public static String withWeekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().ordinal()) + " den " + of(day);
    }
}
