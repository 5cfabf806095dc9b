package dk.samvaer.visitation.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The holidays that are computed, against a list that is written out. */
class DanishHolidaysTest {
    private static final List<LocalDate> EASTER = Stream.of(
                    "2020-04-12",
                    "2021-04-04",
                    "2022-04-17",
                    "2023-04-09",
                    "2024-03-31",
                    "2025-04-20",
                    "2026-04-05",
                    "2027-03-28",
                    "2028-04-16",
                    "2029-04-01",
                    "2030-04-21",
                    "2031-04-13",
                    "2032-03-28",
                    "2033-04-17",
                    "2034-04-09",
                    "2035-03-25",
                    "2036-04-13",
                    "2037-04-05",
                    "2038-04-25",
                    "2039-04-10",
                    "2040-04-01")
            .map(LocalDate::parse)
            .toList();
    private static final List<String> GREAT_PRAYER_DAYS =
            List.of("2020-05-08", "2021-04-30", "2022-05-13", "2023-05-05");
    private static final List<String> FIXED = List.of("01-01", "06-05", "12-24", "12-25", "12-26", "12-31");

    @Test
    void CP_04_no_weekday_from_2020_to_2040_is_off_but_those_of_the_list() {
        var off = LocalDate.of(2020, 1, 1)
                .datesUntil(LocalDate.of(2041, 1, 1))
                .filter(day -> !weekend(day) && !DanishCalendar.workingDay(day))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(off).isEqualTo(listed());
    }

    @Test
    void CP_04_great_prayer_day_is_a_working_day_from_2024() {
        assertThat(DanishCalendar.workingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(DanishCalendar.workingDay(LocalDate.of(2024, 4, 26))).isTrue();
    }

    @Test
    void CP_03_who_receives_later_has_no_earlier_last_day_from_2020_to_2040() {
        var period = new ComplaintPeriod(4, List.of(new PostalDays(LocalDate.of(2010, 1, 1), 6)), true);
        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2041, 1, 1)).forEach(received -> {
            assertThat(period.lastDay(received.plusDays(1))).isAfterOrEqualTo(period.lastDay(received));
            assertThat(period.presumedReceipt(received.plusDays(1), Delivery.LETTER))
                    .isAfterOrEqualTo(period.presumedReceipt(received, Delivery.LETTER));
        });
    }

    @Test
    void CP_02_a_letter_takes_the_days_that_held_when_it_was_sent() {
        var changed = List.of(new PostalDays(LocalDate.of(2010, 1, 1), 6), new PostalDays(LocalDate.of(2027, 1, 1), 8));
        var period = new ComplaintPeriod(4, changed, false);
        assertThat(period.presumedReceipt(LocalDate.of(2026, 11, 2), Delivery.LETTER))
                .isEqualTo("2026-11-10");
        assertThat(period.presumedReceipt(LocalDate.of(2027, 2, 1), Delivery.LETTER))
                .isEqualTo("2027-02-11");
    }

    private static Set<LocalDate> listed() {
        var movable = EASTER.stream().flatMap(it -> Stream.of(-3, -2, 1, 39, 50).map(it::plusDays));
        var fixed = EASTER.stream().flatMap(it -> FIXED.stream().map(day -> LocalDate.parse(it.getYear() + "-" + day)));
        return Stream.of(movable, fixed, GREAT_PRAYER_DAYS.stream().map(LocalDate::parse))
                .flatMap(it -> it)
                .filter(it -> !weekend(it))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
