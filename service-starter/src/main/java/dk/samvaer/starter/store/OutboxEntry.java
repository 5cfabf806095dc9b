package dk.samvaer.starter.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that Kafka has not acknowledged yet, or, in the history, one that it has.
 *
 * @param eventId id of the entry, which is the event's own unless it is a repeat
 * @param sequence number among the published events of the aggregate, from 1, without holes; a repeat has that of its event
 * @param type public type without the common prefix, such as {@code visitation.case-opened.v1}
 * @param time when it happened; of a repeat, when it was asked for
 * @param data the event's data exactly as it goes on the wire
 * @param repeat the event that leaves once more; null where the event leaves for the first time
 */
public record OutboxEntry(
        UUID eventId,
        long sequence,
        String topic,
        String type,
        Instant time,
        UUID caseId,
        UUID aggregateId,
        Map<String, Object> data,
        UUID correlationId,
        UUID causationId,
        String actorRole,
        @Nullable String traceparent,
        @Nullable Repeat repeat) {

    /** An event that leaves for the first time. */
    public OutboxEntry(
            UUID eventId,
            long sequence,
            String topic,
            String type,
            Instant time,
            UUID caseId,
            UUID aggregateId,
            Map<String, Object> data,
            UUID correlationId,
            UUID causationId,
            String actorRole,
            @Nullable String traceparent) {
        this(
                eventId,
                sequence,
                topic,
                type,
                time,
                caseId,
                aggregateId,
                data,
                correlationId,
                causationId,
                actorRole,
                traceparent,
                null);
    }

    /**
     * An event that is published again exactly as it was.
     *
     * @param times how often it leaves again
     */
    public record Repeat(UUID eventId, Instant time, int times) {}

    /** An entry by which the same event leaves so many times more. */
    OutboxEntry again(int times, Instant now) {
        return new OutboxEntry(
                UUID.randomUUID(),
                sequence,
                topic,
                type,
                now,
                caseId,
                aggregateId,
                data,
                correlationId,
                causationId,
                actorRole,
                traceparent,
                new Repeat(eventId, time, times));
    }

    public boolean isRepeat() {
        return repeat != null;
    }

    /** How often it is to be sent. */
    public int times() {
        return repeat == null ? 1 : repeat.times();
    }

    /** The event's id on the wire. */
    public UUID publishedId() {
        return repeat == null ? eventId : repeat.eventId();
    }

    /** The event's time on the wire. */
    public Instant publishedTime() {
        return repeat == null ? time : repeat.time();
    }
}
