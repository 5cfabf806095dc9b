package dk.samvaer.starter.audit;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.UUID;

/** Who read or wrote what, and who was refused. Entries are only ever added. */
public interface AccessLog {

    void append(AccessEntry entry);

    /** The accesses to one case, oldest first. */
    Page<AccessEntry> ofCase(UUID caseId, Paging paging);
}
