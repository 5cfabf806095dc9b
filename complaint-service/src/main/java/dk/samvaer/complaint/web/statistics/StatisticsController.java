package dk.samvaer.complaint.web.statistics;

import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.LEADER;

import dk.samvaer.complaint.application.statistics.Statistics;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.security.Allow;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the complaints received in a period came to: counts, days and rates, without anything about a person or a case. */
// CP-08, CP-12; R51 to R54
@RestController
@RequestMapping("/v1/complaint-statistics")
class StatisticsController {
    /** Five years, so that an answer stays a bounded query. */
    private static final int YEARS_AT_MOST = 5;

    private final Statistics statistics;

    StatisticsController(Statistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping
    @Operation(summary = "Counts the complaints received in a period, by ground and outcome")
    @Allow({LEADER, COMPLAINT_OFFICER})
    ComplaintStatisticsView complaintStatistics(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return count(from, to);
    }

    @GetMapping(path = "/csv", produces = "text/csv")
    @Operation(summary = "Gives the counts of the complaints received in a period as CSV")
    @Allow({LEADER, COMPLAINT_OFFICER})
    ResponseEntity<String> complaintStatisticsAsCsv(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
                .body(StatisticsCsv.of(count(from, to)));
    }

    private ComplaintStatisticsView count(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw InvalidInput.parameter("to", "PERIOD_ENDS_BEFORE_IT_BEGINS");
        }
        if (!to.isBefore(from.plusYears(YEARS_AT_MOST))) {
            throw InvalidInput.parameter("to", "PERIOD_TOO_LONG");
        }
        return ComplaintStatisticsView.of(from, to, statistics.received(from, to));
    }
}
