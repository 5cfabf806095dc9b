package dk.samvaer.starter.events;

import org.jspecify.annotations.Nullable;

/**
 * A fact in the form that other services read.
 *
 * @param type such as {@code visitation.case-opened.v1}; the common prefix is added on the wire
 * @param data a record of ids, codes, dates and amounts with {@code caseId} first; the writer refuses confidential text
 * @param topic where it goes; null for the service's own topic
 */
public record PublicEvent(
        String type, Object data, @Nullable String topic) {

    public static PublicEvent of(String type, Object data) {
        return new PublicEvent(type, data, null);
    }
}
