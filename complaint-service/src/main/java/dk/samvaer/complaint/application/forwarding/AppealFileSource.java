package dk.samvaer.complaint.application.forwarding;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds the file that the appeals board is sent about a complaint. */
// R54, CP-09
public interface AppealFileSource {

    /**
     * Builds the whole file from what the services know now; takes seconds, and changes nothing.
     *
     * @param statement what the complaint officer adds; null where nothing is added
     * @throws AppealFileIncomplete where parts are missing; it may succeed later
     */
    AppealFile assemble(Complaint complaint, @Nullable Confidential statement, Instant now);
}
