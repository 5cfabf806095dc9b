package dk.samvaer.complaint.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.statistics.ComplaintStatistics;
import dk.samvaer.complaint.domain.statistics.CountedComplaint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table that an economist or a committee reads: a line of names, all complaints, then each ground. */
class StatisticsCsvTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void CP_12_each_ground_has_a_line_with_as_many_fields_as_names_and_the_danish_decimal_comma() {
        var lines = csv(List.of(decided(AppealOutcome.AFFIRMED, 20), decided(AppealOutcome.REMITTED, 31)));
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("from,to,ground,received,").endsWith(",overturnRate");
        assertThat(lines[1])
                .isEqualTo(
                        "2026-01-01,2026-12-31,ALL,2,2,0,0,0,0,0,0,2,1,0,0,1,0,0,0,2,\"25,5\",31,\"0,5\",2,\"25,5\",31,"
                                + "\"0,5\"");
        assertThat(lines[2]).isEqualTo(lines[1].replace("ALL", "EXTENT"));
        assertThat(lines[1].replaceAll("\"[^\"]*\"", "").split(",", -1)).hasSameSizeAs(lines[0].split(","));
    }

    @Test
    void CP_12_an_empty_period_has_a_line_of_zeros_and_no_rates() {
        var lines = csv(List.of());
        assertThat(lines).hasSize(2);
        assertThat(lines[1]).isEqualTo("2026-01-01,2026-12-31,ALL,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,,,");
    }

    private static String[] csv(List<CountedComplaint> complaints) {
        return StatisticsCsv.of(ComplaintStatisticsView.of(FROM, TO, new ComplaintStatistics(complaints)))
                .split("\r\n");
    }

    private static CountedComplaint decided(AppealOutcome outcome, int days) {
        var on = FROM.plusDays(days);
        return new CountedComplaint(
                FROM, Timeliness.TIMELY, Set.of("EXTENT"), false, false, ReviewOutcome.MAINTAINED, on, on, outcome);
    }
}
