package dk.samvaer.visitation.domain.overview;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's timeline. The event's id is its identity, so that an event delivered twice is one entry.
 *
 * @param sequence number among the events of one aggregate, which orders what happened at one moment
 * @param details the codes, numbers and dates that the timeline shows, by the names of the event's fields
 */
// DP-03
public record TimelineEntry(
        UUID eventId,
        UUID caseId,
        String type,
        String source,
        Instant time,
        long sequence,
        @Nullable String actorRole,
        Map<String, String> details) {}
