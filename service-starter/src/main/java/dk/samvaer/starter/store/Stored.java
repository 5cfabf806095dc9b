package dk.samvaer.starter.store;

import dk.samvaer.starter.events.Watermark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document as the store keeps it.
 *
 * @param listed what lists filter and sort by, derived from the state
 * @param sequence number of the last published event
 * @param seen how far each foreign aggregate has been heard, by {@code <source>:<aggregate id>}
 * @param fingerprint of the body that created it, where a request did and the person has not been erased
 * @param acts the requests behind its latest changes, as far as they brought a key
 * @param correlationId the chain of requests and events that last changed the state, which its deadlines go on with
 * @param changedAt when the state last changed; never earlier than that of an earlier version
 */
public record Stored(
        UUID id,
        long version,
        UUID caseId,
        Map<String, Object> state,
        Map<String, Object> listed,
        long sequence,
        List<OutboxEntry> outbox,
        Map<String, Watermark> seen,
        @Nullable String fingerprint,
        @Nullable Instant nextDue,
        Instant changedAt,
        List<DoneAct> acts,
        @Nullable UUID correlationId) {

    /** The state alone, to be kept when it is replaced. */
    public StoredVersion asVersion() {
        return new StoredVersion(id, version, caseId, changedAt, state);
    }
}
