package dk.samvaer.starter.store.mongo;

import static dk.samvaer.starter.store.StoredIndexes.UNSENT_SINCE;

import dk.samvaer.starter.events.Watermark;
import dk.samvaer.starter.store.ActKey;
import dk.samvaer.starter.store.DoneAct;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of a document in MongoDB; the history's entries have the outbox's shape. */
final class StoredDocument {
    static final String CORRELATION_ID = "correlationId";

    private StoredDocument() {}

    static Document write(Stored stored) {
        Document document = new Document("_id", stored.id().toString())
                .append("version", stored.version())
                .append("caseId", stored.caseId().toString())
                .append("state", new Document(stored.state()))
                .append("listed", new Document(stored.listed()))
                .append("sequence", stored.sequence())
                .append(
                        "outbox",
                        stored.outbox().stream().map(StoredDocument::entry).toList())
                .append("seen", seen(stored.seen().values()))
                .append("changedAt", Date.from(stored.changedAt()));
        if (stored.fingerprint() != null) {
            document.append("fingerprint", stored.fingerprint());
        }
        if (stored.correlationId() != null) {
            document.append(CORRELATION_ID, stored.correlationId().toString());
        }
        if (stored.nextDue() != null) {
            document.append("nextDue", Date.from(stored.nextDue()));
        }
        if (!stored.outbox().isEmpty()) {
            document.append(UNSENT_SINCE, Date.from(stored.outbox().getFirst().time()));
        }
        return document;
    }

    private static Document seen(Collection<Watermark> watermarks) {
        Document seen = new Document();
        watermarks.forEach(heard -> seen.append(heard.source(), watermark(heard)));
        return seen;
    }

    static Document watermark(Watermark heard) {
        return new Document("sequence", heard.sequence())
                .append(
                        "eventId",
                        heard.eventId() == null ? null : heard.eventId().toString())
                .append("time", heard.time() == null ? null : Date.from(heard.time()));
    }

    /** Documents of earlier releases hold the bare number. */
    private static Watermark watermark(String source, Object stored) {
        if (stored instanceof Number sequence) {
            return new Watermark(source, sequence.longValue(), null, null);
        }
        Document heard = (Document) stored;
        String eventId = heard.getString("eventId");
        return new Watermark(
                source,
                number(heard, "sequence"),
                eventId == null ? null : UUID.fromString(eventId),
                instant(heard.getDate("time")));
    }

    static Stored read(Document document) {
        Map<String, Watermark> seen = new LinkedHashMap<>();
        document.get("seen", Document.class).forEach((source, heard) -> seen.put(source, watermark(source, heard)));
        return new Stored(
                UUID.fromString(document.getString("_id")),
                number(document, "version"),
                UUID.fromString(document.getString("caseId")),
                fields(document, "state"),
                fields(document, "listed"),
                number(document, "sequence"),
                outbox(document),
                seen,
                document.getString("fingerprint"),
                instant(document.getDate("nextDue")),
                document.get("changedAt", new Date(0)).toInstant(),
                document.getList("acts", Document.class, List.of()).stream()
                        .map(StoredDocument::act)
                        .toList(),
                correlationId(document));
    }

    private static @Nullable UUID correlationId(Document document) {
        String text = document.getString(CORRELATION_ID);
        return text == null ? null : UUID.fromString(text);
    }

    static Document act(DoneAct act) {
        return new Document("key", act.key().id().toString())
                .append("fingerprint", act.key().fingerprint())
                .append("version", act.version());
    }

    /** Documents of earlier releases hold no version. */
    private static DoneAct act(Document document) {
        ActKey key = new ActKey(uuid(document, "key"), document.getString("fingerprint"));
        return new DoneAct(key, document.get("version") instanceof Number version ? version.longValue() : 0);
    }

    static List<OutboxEntry> outbox(Document document) {
        return document.getList("outbox", Document.class).stream()
                .map(StoredDocument::entry)
                .toList();
    }

    static Document entry(OutboxEntry entry) {
        Document document = new Document("eventId", entry.eventId().toString())
                .append("sequence", entry.sequence())
                .append("topic", entry.topic())
                .append("type", entry.type())
                .append("time", Date.from(entry.time()))
                .append("caseId", entry.caseId().toString())
                .append("aggregateId", entry.aggregateId().toString())
                .append("data", new Document(entry.data()))
                .append("correlationId", entry.correlationId().toString())
                .append("causationId", entry.causationId().toString())
                .append("actorRole", entry.actorRole())
                .append("traceparent", entry.traceparent());
        if (entry.repeat() != null) {
            document.append("repeat", repeat(entry.repeat()));
        }
        return document;
    }

    private static Document repeat(OutboxEntry.Repeat repeat) {
        return new Document("eventId", repeat.eventId().toString())
                .append("time", Date.from(repeat.time()))
                .append("times", repeat.times());
    }

    private static OutboxEntry.@Nullable Repeat repeat(@Nullable Document repeat) {
        return repeat == null
                ? null
                : new OutboxEntry.Repeat(
                        uuid(repeat, "eventId"),
                        repeat.getDate("time").toInstant(),
                        repeat.get("times", Number.class).intValue());
    }

    static OutboxEntry entry(Document document) {
        return new OutboxEntry(
                uuid(document, "eventId"),
                number(document, "sequence"),
                document.getString("topic"),
                document.getString("type"),
                document.getDate("time").toInstant(),
                uuid(document, "caseId"),
                uuid(document, "aggregateId"),
                fields(document, "data"),
                uuid(document, "correlationId"),
                uuid(document, "causationId"),
                document.getString("actorRole"),
                document.getString("traceparent"),
                repeat(document.get("repeat", Document.class)));
    }

    private static Map<String, Object> fields(Document document, String field) {
        return new LinkedHashMap<>(document.get(field, new Document()));
    }

    private static UUID uuid(Document document, String field) {
        return UUID.fromString(document.getString(field));
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
