package dk.samvaer.starter.audit;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** The append-only log of who read or wrote what, and who was refused. */
public interface AccessLog {

    /** Begins to write an entry; the stage completes once it is durably written, or fails where it cannot be. */
    CompletionStage<Void> append(AccessEntry entry);

    /** The accesses to one case, oldest first, pages of lists that showed it included. */
    Page<AccessEntry> ofCase(UUID caseId, Paging paging);
}
