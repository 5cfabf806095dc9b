package dk.samvaer.visitation.application.lists;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.visitation.persistence.WorkListsQueries;
import org.springframework.stereotype.Service;

/** The work lists of visitators and leaders. */
@Service
public class WorkLists {
    private final WorkListsQueries queries;
    private final AccessRecorder accesses;

    WorkLists(WorkListsQueries queries, AccessRecorder accesses) {
        this.queries = queries;
        this.accesses = accesses;
    }

    /** The most urgent task of each case that waits for the role, the most urgent case first. */
    // DP-04
    public Page<WorkListsQueries.Row> read(Role role, WorkListsQueries.Filter filter, Paging paging) {
        var page = queries.find(role, filter, paging);
        accesses.listed("Case", page.map(WorkListsQueries.Row::shown).items());
        return page;
    }

    public long count(Role role, WorkListsQueries.Filter filter) {
        return queries.count(role, filter);
    }
}
