package dk.samvaer.complaint.application.statistics;

import dk.samvaer.complaint.domain.statistics.ComplaintStatistics;
import dk.samvaer.complaint.persistence.statistics.StatisticsQueries;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Counts the complaints of a period. Small numbers are told as they are: they are counts for those who handle the complaints themselves. */
// CP-12
@Service
public class Statistics {
    private final StatisticsQueries queries;

    Statistics(StatisticsQueries queries) {
        this.queries = queries;
    }

    /** Of the complaints that were received on one of these days, both included. */
    public ComplaintStatistics received(LocalDate from, LocalDate to) {
        return new ComplaintStatistics(queries.received(from, to));
    }
}
