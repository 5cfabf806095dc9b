package dk.samvaer.visitation.application.lists;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.visitation.persistence.CaseChangesQueries;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** The cases that were changed since a portal last asked. */
@Service
public class CaseChanges {
    /** By then a change that was dated earlier has been written, on whichever instance. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final CaseChangesQueries queries;
    private final AccessRecorder accesses;
    private final Clock clock;

    CaseChanges(CaseChangesQueries queries, AccessRecorder accesses, Clock clock) {
        this.queries = queries;
        this.accesses = accesses;
        this.clock = clock;
    }

    // DP-04
    public Page<CaseChangesQueries.Changed> read(Paging paging) {
        var page = queries.find(clock.instant().minus(SETTLED), paging);
        accesses.listed("Case", page.map(it -> it.listed().shown()).items());
        return page;
    }
}
