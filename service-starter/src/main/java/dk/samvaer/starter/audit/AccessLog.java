package dk.samvaer.starter.audit;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The append-only log of who read or wrote what, and who was refused. */
public interface AccessLog {

    /** Begins to write an entry; the stage completes once it is durably written, or fails where it cannot be. */
    CompletionStage<Void> append(AccessEntry entry);

    /** The accesses that a filter admits, oldest first, pages of lists that showed what it names included. */
    Page<AccessEntry> find(Filter filter, Paging paging);

    /** Checks that no entry was removed or altered since it was written, a page of chains at a time. */
    Page<ChainCheck> verify(Paging paging);

    /**
     * Which accesses are asked for, at least by one of the three; null does not narrow.
     *
     * @param citizenId who saw this person
     * @param subject what this person saw
     */
    record Filter(
            @Nullable UUID caseId,
            @Nullable UUID citizenId,
            @Nullable String subject) {

        boolean isEmpty() {
            return caseId == null && citizenId == null && subject == null;
        }
    }
}
