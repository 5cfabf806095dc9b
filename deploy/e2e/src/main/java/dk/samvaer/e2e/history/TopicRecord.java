package dk.samvaer.e2e.history;

import java.util.Map;

/**
 * One record of a topic, read as an event.
 *
 * @param caseId the record's key
 * @param eventId empty where the record is no event
 * @param type without the common prefix
 * @param sequence number among the events of its aggregate, 0 where the source does not count
 * @param byPlatform whether an event or a deadline caused it; else a person's request did
 * @param data the fields of the data that are text
 */
public record TopicRecord(
        String topic,
        int partition,
        long offset,
        String caseId,
        String eventId,
        String type,
        String source,
        String aggregateId,
        long sequence,
        String correlationId,
        String causationId,
        boolean byPlatform,
        Map<String, String> data) {

    /** Where it stands: topic, partition and offset. */
    public String place() {
        return topic + ":" + partition + ":" + offset;
    }

    /** The service that published it, such as {@code visitation}. */
    String service() {
        return source.replace("/", "").replace("-service", "");
    }

    /** The name under which a receiving document remembers how far it has heard the aggregate. */
    String watermark() {
        return source.replace("/", "").replace('.', '-') + ":" + aggregateId;
    }

    String text(String field) {
        return data.getOrDefault(field, "");
    }
}
