package dk.samvaer.starter.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of an event that has arrived.
 *
 * @param source such as {@code /visitation-service}
 * @param actorRole in which role somebody caused it, where the source says so
 * @param sequence number among the events of its aggregate, or 0 where the source does not count (systems outside the platform)
 * @param acceptsReuse whether it is applied although another event had its number before, since an operator has asked for it
 */
public record EventEnvelope(
        UUID eventId,
        String type,
        String source,
        UUID aggregateId,
        UUID caseId,
        long sequence,
        Instant time,
        @Nullable String actorRole,
        boolean acceptsReuse) {

    public EventEnvelope(
            UUID eventId, String type, String source, UUID aggregateId, UUID caseId, long sequence, Instant time) {
        this(eventId, type, source, aggregateId, caseId, sequence, time, null, false);
    }

    /** What the receiving aggregate remembers of it; null where the source does not count. */
    public @Nullable Watermark watermark() {
        return sequence == 0
                ? null
                : new Watermark(source.replace("/", "").replace('.', '-') + ":" + aggregateId, sequence, eventId, time);
    }
}
