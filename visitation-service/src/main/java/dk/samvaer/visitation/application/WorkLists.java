package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.visitation.persistence.WorkListsQueries;
import org.springframework.stereotype.Service;

/** The work lists of visitators and leaders. */
@Service
public class WorkLists {
    private final WorkListsQueries queries;

    WorkLists(WorkListsQueries queries) {
        this.queries = queries;
    }

    /** The most urgent task of each case that waits for the role, the most urgent case first. */
    public Page<WorkListsQueries.Row> read(Role role, WorkListsQueries.Filter filter, Paging paging) {
        return queries.find(role, filter, paging);
    }

    public long count(Role role, WorkListsQueries.Filter filter) {
        return queries.count(role, filter);
    }
}
