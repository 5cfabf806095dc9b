package dk.samvaer.visitation.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintPeriodTest {
    private static final List<PostalDays> SIX_DAYS = List.of(new PostalDays(LocalDate.of(2010, 1, 1), 6));
    private static final ComplaintPeriod PERIOD = new ComplaintPeriod(4, SIX_DAYS, false);

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, DIGITAL_POST, 2026-11-02, 2026-11-30",
        "2026-11-02, LETTER,       2026-11-10, 2026-12-08",
        "2026-11-26, DIGITAL_POST, 2026-11-26, 2026-12-28",
        "2026-11-27, DIGITAL_POST, 2026-11-27, 2026-12-28",
        "2026-11-28, DIGITAL_POST, 2026-11-28, 2026-12-28",
        "2026-12-03, DIGITAL_POST, 2026-12-03, 2027-01-04",
        "2027-02-25, DIGITAL_POST, 2027-02-25, 2027-03-30",
        "2027-03-19, LETTER,       2027-04-01, 2027-04-29",
        "2026-12-18, LETTER,       2026-12-30, 2027-01-27",
        "2026-04-16, DIGITAL_POST, 2026-04-16, 2026-05-15",
        "2026-05-08, DIGITAL_POST, 2026-05-08, 2026-06-08",
        "2023-04-07, DIGITAL_POST, 2023-04-07, 2023-05-08",
        "2024-03-29, DIGITAL_POST, 2024-03-29, 2024-04-26",
        "2026-11-28, HANDED_OVER,  2026-11-28, 2026-12-28"
    })
    void CP_05_the_table_of_receipt_and_last_day(LocalDate sent, Delivery delivery, LocalDate receipt, LocalDate last) {
        assertThat(PERIOD.presumedReceipt(sent, delivery)).isEqualTo(receipt);
        assertThat(PERIOD.lastDay(receipt)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"true, 2026-05-18", "false, 2026-05-15"})
    void CP_03_the_friday_after_ascension_counts_as_the_municipality_has_set(boolean off, LocalDate last) {
        assertThat(new ComplaintPeriod(4, SIX_DAYS, off).lastDay(LocalDate.of(2026, 4, 16)))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16", "2038, 2038-04-25", "2035, 2035-03-25"})
    void CP_04_easter(int year, LocalDate easter) {
        assertThat(DanishCalendar.easter(year)).isEqualTo(easter);
    }

    @Test
    void CP_03_never_ends_on_a_day_off_nor_earlier_than_four_weeks_after_receipt_from_2020_to_2040() {
        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2041, 1, 1)).forEach(received -> {
            var last = PERIOD.lastDay(received);
            assertThat(DanishCalendar.workingDay(last)).isTrue();
            assertThat(last)
                    .isAfterOrEqualTo(received.plusWeeks(4))
                    .isBefore(received.plusWeeks(4).plusDays(7));
            assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    }
}
