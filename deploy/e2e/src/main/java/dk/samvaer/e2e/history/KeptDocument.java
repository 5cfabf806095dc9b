package dk.samvaer.e2e.history;

import java.util.Map;

/**
 * The document of one aggregate.
 *
 * @param sequence number of its last published event
 * @param unsent events in its outbox
 * @param seen how far it has heard each foreign aggregate
 */
public record KeptDocument(
        String service,
        String collection,
        String id,
        String caseId,
        long version,
        long sequence,
        int unsent,
        Map<String, Long> seen) {

    String kind() {
        return service + "." + collection;
    }
}
