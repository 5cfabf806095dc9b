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
 * @param attempts how often it was tried since it was parked
 * @param retryAt when it is tried next, where it waits for what is not known yet
 * @param discarded by whom and why it was given up; null as long as it waits
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
        int attempts,
        Instant retryAt,
        @Nullable Discarded discarded,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Map<String, byte[]> headers) {

    /**
     * That an operator has given the event up.
     *
     * @param was why it had been parked
     */
    public record Discarded(String by, String why, Instant at, Reason was) {}

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
        FAILED,
        /**
         * Another event of its aggregate had its number before, as after a restore of its source's database. An operator's replay applies
         * it and goes on from its number.
         */
        SEQUENCE_REUSED,
        /** An operator has given it up. It is kept, and holds up no other. */
        DISCARDED;

        /** Whether nothing but an operator's act helps, so that all later events of the case wait. */
        boolean waitsForAnOperator() {
            return this != MISSING && this != BEHIND && this != DISCARDED;
        }
    }
}
