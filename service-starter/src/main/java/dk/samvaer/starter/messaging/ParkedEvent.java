package dk.samvaer.starter.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be applied, whole, with the reason, or one that waits behind such an event.
 *
 * @param id topic, partition and offset: where the record stands
 * @param position order of arrival within the service
 * @param caseId null where the record does not tell; it then waits alone
 */
public record ParkedEvent(
        String id,
        long position,
        @Nullable UUID caseId,
        String topic,
        int partition,
        long offset,
        @Nullable String type,
        Reason reason,
        String detail,
        Instant parkedAt,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Map<String, byte[]> headers) {

    /** Why an event is parked. */
    public enum Reason {
        /** The bytes are no CloudEvents event. */
        UNDECODABLE,
        /** The data lack a field or hold a value of another kind. */
        INVALID,
        /** A rule forbids it; the detail is the rule's code. */
        REFUSED,
        /**
         * What it concerns is not known here yet, since another topic is ahead. Only later events of the same topic wait behind it, and it is
         * tried again by itself.
         */
        MISSING,
        /** An earlier event of the case is parked. */
        BEHIND,
        /** Applying it broke with an unexpected exception, again and again; the detail names it, and the log shows it. */
        FAILED
    }
}
