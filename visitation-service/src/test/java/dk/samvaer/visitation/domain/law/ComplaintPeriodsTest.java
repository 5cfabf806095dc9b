package dk.samvaer.visitation.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weeks and the Friday after Ascension Day are those of the day on which a decision is issued. */
class ComplaintPeriodsTest {
    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);
    private static final List<PostalDays> SIX = List.of(new PostalDays(LocalDate.of(2010, 1, 1), 6));

    @Test
    void CFG_01_CP_01_the_weeks_in_force_on_the_day_of_issue_count() {
        var periods =
                new ComplaintPeriods(List.of(new Dated<>(null, 4), new Dated<>(CHANGE, 6)), SIX, Dated.always(false));
        assertThat(periods.on(CHANGE.minusDays(1)).lastDay(CHANGE)).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(periods.on(CHANGE).lastDay(CHANGE)).isEqualTo(LocalDate.of(2026, 5, 13));
    }

    @Test
    void CFG_01_CP_03_the_flag_in_force_on_the_day_of_issue_counts() {
        var periods = new ComplaintPeriods(
                Dated.always(4), SIX, List.of(new Dated<>(null, false), new Dated<>(CHANGE, true)));
        var received = LocalDate.of(2026, 4, 16);
        assertThat(periods.on(CHANGE.minusDays(1)).lastDay(received)).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(periods.on(CHANGE).lastDay(received)).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    void CFG_01_two_rows_from_one_day_none_for_the_days_before_and_no_weeks_are_refused() {
        refused(List.of(new Dated<>(null, 4), new Dated<>(CHANGE, 5), new Dated<>(CHANGE, 6)), "two rows");
        refused(List.of(new Dated<>(CHANGE, 5)), "no row without valid-from");
        refused(List.of(), "no row without valid-from");
        refused(Dated.always(0), "less than one week");
    }

    private static void refused(List<Dated<Integer>> weeks, String why) {
        assertThatThrownBy(() -> new ComplaintPeriods(weeks, SIX, Dated.always(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("complaint-period.weeks")
                .hasMessageContaining(why);
    }
}
