package dk.samvaer.starter.messaging;

import dk.samvaer.starter.events.EventEnvelope;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvents 1.0 event as it was read, in binary or structured mode. Only {@code id}, {@code source} and {@code type} are certain to be
 * there; the rest is as the sender gave it.
 *
 * @param type full type, such as {@code dk.samvaer.visitation.case-opened.v1}
 * @param data the event's data as JSON bytes
 */
public record CloudEvent(
        String id,
        String source,
        String type,
        @Nullable String subject,
        @Nullable Instant time,
        long sequence,
        @Nullable UUID aggregateId,
        @Nullable UUID correlationId,
        @Nullable String actorRole,
        @Nullable String traceparent,
        byte[] data) {

    public static final String PREFIX = "dk.samvaer.";

    /** The envelope as a handler gets it; empty where the event lacks what every event of the platform has. */
    public Optional<EventEnvelope> envelope() {
        try {
            return Optional.of(EventReader.envelope(this, EventReader.caseId(this), false));
        } catch (EventReader.Invalid incomplete) {
            return Optional.empty();
        }
    }

    /** The type without the common prefix; a foreign type as it is. */
    public String shortType() {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }
}
