package dk.samvaer.starter.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that Kafka has not acknowledged yet, or, in the history, one that it has.
 *
 * @param sequence number among the published events of the aggregate, from 1, without holes
 * @param type public type without the common prefix, such as {@code visitation.case-opened.v1}
 * @param data the event's data exactly as it goes on the wire
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
        @Nullable String traceparent) {}
