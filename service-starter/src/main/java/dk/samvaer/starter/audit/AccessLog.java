package dk.samvaer.starter.audit;

import dk.samvaer.starter.web.Page;
import dk.samvaer.starter.web.Paging;
import java.util.UUID;

/** Who read or wrote what, and who was refused. Entries are only ever added. */
public interface AccessLog {

    void append(AccessEntry entry);

    /** The accesses to one case, oldest first. */
    Page<AccessEntry> ofCase(UUID caseId, Paging paging);

    /** Forgets everything with the process: for tests. */
    static AccessLog inMemory() {
        return new InMemoryAccessLog();
    }
}
