package dk.samvaer.complaint.application.work;

import dk.samvaer.complaint.persistence.work.WorkListsQueries;
import dk.samvaer.complaint.persistence.work.WorkListsQueries.Filter;
import dk.samvaer.complaint.persistence.work.WorkRow;
import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** What waits for those who handle complaints, the most urgent first. */
// CP-07 to CP-12
@Service
public class WorkLists {
    private final WorkListsQueries queries;
    private final AccessRecorder accesses;
    private final Clock clock;

    WorkLists(WorkListsQueries queries, AccessRecorder accesses, Clock clock) {
        this.queries = queries;
        this.accesses = accesses;
        this.clock = clock;
    }

    // DP-04
    public Page<WorkRow> read(Filter filter, Paging paging) {
        var page = queries.find(filter, today(), paging);
        accesses.listed("Complaint", page.items().stream().map(WorkRow::shown).toList());
        return page;
    }

    public long count(Filter filter) {
        return queries.count(filter, today());
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
