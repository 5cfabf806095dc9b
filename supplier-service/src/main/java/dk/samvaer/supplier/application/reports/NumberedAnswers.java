package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.persistence.AnswerLog;
import dk.samvaer.supplier.persistence.AnswerLog.Entry;
import dk.samvaer.supplier.persistence.ReportAcknowledgementsQueries;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The answers to each supplier's reports by number. An answer gets its number when somebody first asks for the answers after it was given. */
@Service
public class NumberedAnswers {
    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements;
    private final ReportAcknowledgementsQueries queries;
    private final AnswerLog log;
    private final Clock clock;

    public NumberedAnswers(
            Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements,
            ReportAcknowledgementsQueries queries,
            AnswerLog log,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.queries = queries;
        this.log = log;
        this.clock = clock;
    }

    /** The answers after a number, in order; those without one are numbered where they are needed to make the number wanted. */
    public List<Entry> after(String supplierId, long number, int limit) {
        var entries = log.after(supplierId, number, limit);
        if (entries.size() == limit) {
            return entries;
        }
        var unnumbered = queries.unnumbered(supplierId, limit);
        unnumbered.forEach(this::number);
        return unnumbered.isEmpty() ? entries : log.after(supplierId, number, limit);
    }

    /** The list first, then the note that it is there: what an interruption leaves undone is done the next time. */
    private void number(UUID id) {
        acknowledgements.find(id).ifPresent(it -> {
            it.unnumbered().forEach(answer -> log.append(it.supplierId(), id, answer));
            acknowledgements.changeInternally(id, now -> now.number(it.answers().size(), clock.instant()));
        });
    }
}
