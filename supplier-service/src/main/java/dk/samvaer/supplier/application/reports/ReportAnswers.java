package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.persistence.ReportAcknowledgementsQueries;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The answers that suppliers without Kafka read, and the follow-ups of the reports that led to a reassessment. */
@Service
public class ReportAnswers {
    /** How far one instance may be behind another, or behind its own unfinished writes. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final ReportAcknowledgements reports;
    private final ReportAcknowledgementsQueries queries;
    private final Clock clock;

    ReportAnswers(ReportAcknowledgements reports, ReportAcknowledgementsQueries queries, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.clock = clock;
    }

    /** The acknowledgements of one supplier in the order of their latest answer; those of the last moments are left to the next page. */
    public Page<ReportAcknowledgement> list(String supplierId, Paging paging) {
        return queries.answered(supplierId, clock.instant().minus(SETTLED), paging)
                .mapAll(reports::readAll);
    }

    /** Notes on every report that led to the reassessment how it was closed. */
    public void concluded(EventEnvelope event, UUID reassessmentId, String outcome, @Nullable UUID decisionId) {
        queries.ofReassessment(reassessmentId)
                .forEach(id -> reports.concluded(event, id, reassessmentId, outcome, decisionId));
    }
}
