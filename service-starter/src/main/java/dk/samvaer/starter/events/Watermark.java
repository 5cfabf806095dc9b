package dk.samvaer.starter.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a foreign aggregate has been heard.
 *
 * @param source the aggregate, as a field name of a document
 * @param sequence number of its last event that was applied here
 * @param eventId id of that event; null where it was not recorded
 * @param time when that event happened; null where it was not recorded
 */
public record Watermark(
        String source,
        long sequence,
        @Nullable UUID eventId,
        @Nullable Instant time) {

    /** Whether an event with the same or a lower number has been applied before, as far as number, id and time tell. */
    public boolean covers(Watermark next) {
        return sequence >= next.sequence();
    }

    /**
     * Whether the next event took a number that another event had before: its source lost what it had published, as a database does that
     * was restored. Times never go back within an aggregate, so a repeat of an earlier event is not later than the last one.
     */
    public boolean reusedBy(Watermark next) {
        return covers(next)
                && eventId != null
                && time != null
                && next.time() != null
                && !eventId.equals(next.eventId())
                && (sequence == next.sequence() || time.isBefore(next.time()));
    }
}
