package dk.samvaer.plan.application;

import dk.samvaer.plan.persistence.WorkListsQueries;
import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import org.springframework.stereotype.Service;

/** What is due about plans, for the municipality and for each supplier. */
@Service
public class WorkLists {
    private final WorkListsQueries queries;
    private final AccessRecorder accesses;

    WorkLists(WorkListsQueries queries, AccessRecorder accesses) {
        this.queries = queries;
        this.accesses = accesses;
    }

    // DP-04
    public Page<WorkListsQueries.Row> read(WorkListsQueries.Filter filter, Paging paging) {
        var page = queries.find(filter, paging);
        accesses.listed("Plan", page.map(WorkListsQueries.Row::shown).items());
        return page;
    }

    public long count(WorkListsQueries.Filter filter) {
        return queries.count(filter);
    }
}
