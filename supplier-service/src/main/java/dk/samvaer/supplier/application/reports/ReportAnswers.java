package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.persistence.AnswerLog.Entry;
import dk.samvaer.supplier.persistence.ReportAcknowledgementsQueries;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The answers that suppliers without Kafka read, and the follow-ups of the reports that led to a reassessment. */
@Service
public class ReportAnswers {
    private final ReportAcknowledgements reports;
    private final ReportAcknowledgementsQueries queries;
    private final NumberedAnswers numbered;

    public ReportAnswers(
            ReportAcknowledgements reports, ReportAcknowledgementsQueries queries, NumberedAnswers numbered) {
        this.reports = reports;
        this.queries = queries;
        this.numbered = numbered;
    }

    /**
     * The acknowledgements of one supplier's reports in the order in which their answers were numbered; one that is followed up later comes
     * again. The cursor is always there, since the list goes on.
     */
    public Page<ReportAcknowledgement> list(String supplierId, Paging paging) {
        long read = paging.cursor() == null ? 0 : number(paging.cursor());
        var entries = numbered.after(supplierId, read, paging.pageSize());
        var ids = entries.stream().map(Entry::reportId).distinct().toList();
        long last = entries.isEmpty() ? read : entries.getLast().number();
        return new Page<>(reports.readAll(ids), paging.bind(Cursor.encode(Long.toString(last))));
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).getFirst());
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("CURSOR_INVALID");
        }
    }

    /** Notes on every report that led to the reassessment how it was closed. */
    public void concluded(EventEnvelope event, UUID reassessmentId, String outcome, @Nullable UUID decisionId) {
        queries.ofReassessment(reassessmentId)
                .forEach(id -> reports.concluded(event, id, reassessmentId, outcome, decisionId));
    }
}
