package dk.samvaer.e2e.history;

/**
 * One thing that a client asked for, however often the request was repeated under its key.
 *
 * @param id correlation id of all its requests
 * @param walk number of the journey that it belongs to
 * @param service such as {@code visitation}
 * @param aggregateId what it created or changed
 * @param act method and path, ids masked: {@code POST /v1/cases/{id}/notice}
 * @param acknowledged whether it was answered 2xx in the end
 * @param version of the aggregate in that answer, or 0
 * @param unanswered requests of it that may have arrived and whose answers were lost
 */
public record Command(
        String id,
        int walk,
        String service,
        String aggregateId,
        String act,
        boolean acknowledged,
        long version,
        int unanswered) {}
