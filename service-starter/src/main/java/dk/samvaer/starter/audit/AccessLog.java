package dk.samvaer.starter.audit;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.UUID;

/** The append-only log of who read or wrote what, and who was refused. */
public interface AccessLog {

    void append(AccessEntry entry);

    /** The accesses to one case, oldest first. */
    Page<AccessEntry> ofCase(UUID caseId, Paging paging);
}
