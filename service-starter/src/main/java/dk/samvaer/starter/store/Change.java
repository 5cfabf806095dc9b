package dk.samvaer.starter.store;

import dk.samvaer.starter.events.Watermark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one update of one document writes, and the version it builds on.
 *
 * @param listed what lists filter and sort by, derived from the state
 * @param appended new outbox entries, in order
 * @param heard the watermark to advance, if a foreign event caused this
 * @param acts the requests to remember; null where none is added
 * @param correlationId the chain that this belongs to
 * @param changedAt when the state last changed: now, or, where only a watermark advances, as before
 */
public record Change(
        UUID id,
        long expectedVersion,
        Map<String, Object> state,
        Map<String, Object> listed,
        long sequence,
        List<OutboxEntry> appended,
        @Nullable Watermark heard,
        @Nullable Instant nextDue,
        Instant changedAt,
        @Nullable List<DoneAct> acts,
        @Nullable UUID correlationId) {

    /** The state after the change alone, to be kept. */
    StoredVersion asVersion(UUID caseId) {
        return new StoredVersion(id, expectedVersion + 1, caseId, changedAt, state);
    }
}
