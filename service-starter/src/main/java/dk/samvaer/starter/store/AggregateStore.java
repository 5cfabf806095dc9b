package dk.samvaer.starter.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stores the documents of one aggregate type. One contract test holds every implementation to the same promises: a write happens wholly or
 * not at all, only one of two writes on the same version succeeds, and what is removed from an outbox never comes back.
 */
public interface AggregateStore {

    /** Name of the collection. */
    String name();

    Optional<Stored> find(UUID id);

    /** Finds several at once, in the order of the ids; those that are not there are left out. */
    List<Stored> findAll(List<UUID> ids);

    /**
     * Inserts a new document.
     *
     * @return null when it was inserted, otherwise the unique field that another document holds ({@code _id} included)
     */
    @Nullable
    String insert(Stored document);

    /**
     * Inserts new documents, each wholly or not at all; one that is refused hinders no other.
     *
     * @return the ids of those that were refused, since another document holds the id or a unique field
     */
    default List<UUID> insertAll(List<Stored> documents) {
        return documents.stream()
                .filter(document -> insert(document) != null)
                .map(Stored::id)
                .toList();
    }

    /**
     * Writes state, version, outbox, watermark and next deadline in one update.
     *
     * @return all entries now in the outbox, in order; empty when the expected version is not the current one
     * @throws FieldTaken where another document holds a value that no two may share
     */
    Optional<List<OutboxEntry>> update(Change change);

    /**
     * Keeps the state that is about to be replaced, unless this process knows that it is kept. Keeping it again changes nothing, and a copy
     * whose replacement then fails does no harm, since it shows what is, or was, the current state.
     */
    void keep(StoredVersion current);

    /** Begins to keep a state that has just become the current one, so that {@link #keep} need not when it is replaced. */
    void keepSoon(StoredVersion current);

    /** The kept state that was current at that moment; empty before the first, or where none are kept. */
    Optional<StoredVersion> keptAt(UUID id, Instant moment);

    /** The document that holds this value of a unique field. */
    Optional<UUID> holder(String field, Object value);

    /** The outbox of one document, in order. */
    List<OutboxEntry> outbox(UUID id);

    /** The outboxes of several documents, each in order; those that are empty or not there are left out. */
    Map<UUID, List<OutboxEntry>> outboxes(List<UUID> ids);

    /** Removes the entries that were sent. Changes no version, so that it never conflicts with a command. */
    void acknowledge(List<Sent> sent);

    /** Entries of one document that have been sent. */
    record Sent(UUID id, List<UUID> entryIds) {}

    /** Removes the fingerprints of the requests that created the documents of a case. Changes no version. Source: DP-06. */
    void forgetCreation(UUID caseId);

    /**
     * A page of documents that hold an entry from before the given time, the longest waiting first.
     *
     * @param after the last of the page before; null for the first page
     */
    List<Due> unsentSince(Instant before, @Nullable Due after, int limit);

    /**
     * A page of documents whose earliest deadline is at or before the given time, the earliest first.
     *
     * @param after the last of the page before; null for the first page
     */
    List<Due> due(Instant now, @Nullable Due after, int limit);

    /** A document, and since when something is due there: its earliest deadline, or its oldest entry. */
    record Due(UUID id, Instant at) {}

    /** How much waits to be sent. */
    Backlog backlog();

    /** Number of documents whose earliest deadline is at or before the given time. */
    long overdue(Instant now);

    /**
     * @param pending number of documents whose outbox holds an entry
     * @param oldest time of the oldest entry, null when nothing waits
     */
    record Backlog(long pending, @Nullable Instant oldest) {}
}
