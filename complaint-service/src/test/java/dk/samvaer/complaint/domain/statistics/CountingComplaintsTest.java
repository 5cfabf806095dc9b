package dk.samvaer.complaint.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What complaints came to, in numbers. */
class CountingComplaintsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'', none",
                "AFFIRMED, 0.0",
                "REMITTED, 1.0",
                "CHANGED, 1.0",
                "'AFFIRMED REMITTED', 0.5",
                "'AFFIRMED AFFIRMED CHANGED REMITTED', 0.5",
                "'AFFIRMED AFFIRMED AFFIRMED CHANGED', 0.25",
                "ANNULLED, none",
                "'LAPSED DISMISSED REFERRED', none",
                "'AFFIRMED LAPSED DISMISSED REFERRED ANNULLED', 0.0",
                "'CHANGED LAPSED DISMISSED REFERRED ANNULLED', 1.0"
            })
    void CP_12_the_overturn_rate_is_remitted_and_changed_of_these_and_affirmed(
            String outcomes, @Nullable Double expected) {
        var counted = Stream.of(outcomes.split(" "))
                .filter(it -> !it.isEmpty())
                .map(AppealOutcome::valueOf)
                .map(CountingComplaintsTest::decided)
                .toList();
        assertThat(new ComplaintStatistics(counted).overturnRate()).isEqualTo(expected);
    }

    @Test
    void CP_12_CP_13_what_was_withdrawn_is_received_and_in_no_rate() {
        var withdrawn = new CountedComplaint(
                RECEIVED,
                Timeliness.TIMELY,
                Set.of("EXTENT"),
                true,
                false,
                ReviewOutcome.MAINTAINED,
                RECEIVED,
                null,
                null);
        var statistics = new ComplaintStatistics(List.of(withdrawn, decided(AppealOutcome.AFFIRMED)));
        assertThat(statistics.received()).isEqualTo(2);
        assertThat(statistics.withdrawn()).isEqualTo(1);
        assertThat(statistics.overturnRate()).isEqualTo(0.0);
    }

    @ParameterizedTest
    @CsvSource({"28, 1.0", "29, 0.0", "0, 1.0"})
    void CP_08_a_review_on_the_last_day_of_four_weeks_is_within_them(long days, double share) {
        assertThat(new ComplaintStatistics(List.of(reviewed(days))).reviewedWithinFourWeeks())
                .isEqualTo(share);
    }

    @Test
    void CP_08_reviews_that_go_on_are_in_no_time_to_review() {
        var open = new CountedComplaint(RECEIVED, Timeliness.LATE, Set.of(), false, false, null, null, null, null);
        var statistics = new ComplaintStatistics(List.of(open, reviewed(10), reviewed(40)));
        assertThat(statistics.untilReview()).isEqualTo(new Durations(List.of(10L, 40L)));
        assertThat(statistics.reviewedWithinFourWeeks()).isEqualTo(0.5);
        assertThat(statistics.untilForwarding().number()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0, 1", "2, 1.5, 2", "3, 2.0, 3", "9, 5.0, 9", "10, 5.5, 9", "11, 6.0, 10", "100, 50.5, 90"})
    void of_one_to_some_days_the_middle_and_what_nine_of_ten_took(int number, double median, long ninetieth) {
        var days = new Durations(
                LongStream.iterate(number, it -> it - 1).limit(number).boxed().toList());
        assertThat(days.median()).isEqualTo(median);
        assertThat(days.ninetiethPercentile()).isEqualTo(ninetieth);
    }

    @Test
    void an_empty_period_has_counts_of_nothing_and_no_rates() {
        var nothing = new ComplaintStatistics(List.of());
        assertThat(nothing.received()).isZero();
        assertThat(nothing.byReview()).hasSize(3).containsValue(0L).doesNotContainValue(1L);
        assertThat(nothing.byOutcome()).hasSize(7);
        assertThat(nothing.untilReview().median()).isNull();
        assertThat(nothing.untilReview().ninetiethPercentile()).isNull();
        assertThat(nothing.reviewedWithinFourWeeks()).isNull();
        assertThat(nothing.overturnRate()).isNull();
        assertThat(nothing.byGround()).isEmpty();
    }

    @Test
    void C4_a_complaint_about_two_subjects_is_counted_with_each_and_once_in_all() {
        var both = new CountedComplaint(
                RECEIVED,
                Timeliness.LATE,
                Set.of("TRANSPORT", "EXTENT"),
                false,
                false,
                ReviewOutcome.UPHELD,
                RECEIVED,
                null,
                null);
        var statistics = new ComplaintStatistics(List.of(both, decided(AppealOutcome.REMITTED)));
        assertThat(statistics.received()).isEqualTo(2);
        assertThat(statistics.byTimeliness()).containsEntry(Timeliness.LATE, 1L).containsEntry(Timeliness.TIMELY, 1L);
        assertThat(statistics.byGround()).containsOnlyKeys("EXTENT", "TRANSPORT");
        assertThat(ground(statistics, "EXTENT").received()).isEqualTo(2);
        assertThat(ground(statistics, "TRANSPORT").byReview()).containsEntry(ReviewOutcome.UPHELD, 1L);
        assertThat(ground(statistics, "TRANSPORT").overturnRate()).isNull();
        assertThat(ground(statistics, "EXTENT").overturnRate()).isEqualTo(1.0);
    }

    @Test
    void CP_13_what_was_about_no_decision_is_counted_by_itself() {
        var closed =
                new CountedComplaint(RECEIVED, Timeliness.UNDETERMINED, Set.of(), false, true, null, null, null, null);
        var statistics = new ComplaintStatistics(List.of(closed, reviewed(1)));
        assertThat(statistics.closedWithoutDecision()).isEqualTo(1);
        assertThat(statistics.withdrawn()).isZero();
        assertThat(statistics.received()).isEqualTo(2);
    }

    private static ComplaintStatistics ground(ComplaintStatistics all, String ground) {
        return Objects.requireNonNull(all.byGround().get(ground));
    }

    private static CountedComplaint reviewed(long days) {
        var on = RECEIVED.plusDays(days);
        return new CountedComplaint(
                RECEIVED, Timeliness.TIMELY, Set.of("EXTENT"), false, false, ReviewOutcome.UPHELD, on, null, null);
    }

    private static CountedComplaint decided(AppealOutcome outcome) {
        var on = RECEIVED.plusDays(20);
        return new CountedComplaint(
                RECEIVED, Timeliness.TIMELY, Set.of("EXTENT"), false, false, ReviewOutcome.MAINTAINED, on, on, outcome);
    }
}
