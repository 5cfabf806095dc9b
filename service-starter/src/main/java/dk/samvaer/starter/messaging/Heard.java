package dk.samvaer.starter.messaging;

import dk.samvaer.starter.store.Change.Watermark;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of an event that has arrived.
 *
 * @param source such as {@code /visitation-service}
 * @param sequence number among the events of its aggregate, or 0 where the source does not count (systems outside the platform)
 */
public record Heard(
        UUID eventId, String type, String source, UUID aggregateId, UUID caseId, long sequence, Instant time) {

    /** What the receiving aggregate remembers of it; null where the source does not count. */
    public @Nullable Watermark watermark() {
        return sequence == 0
                ? null
                : new Watermark(source.replace("/", "").replace('.', '-') + ":" + aggregateId, sequence);
    }
}
