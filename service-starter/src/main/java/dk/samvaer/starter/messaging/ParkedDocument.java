package dk.samvaer.starter.messaging;

import dk.samvaer.starter.input.CprNumbers;
import dk.samvaer.starter.messaging.ParkedEvent.Discarded;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of a parked event in MongoDB, apart from what the record held. */
final class ParkedDocument {
    private ParkedDocument() {}

    static Document write(ParkedEvent event) {
        return new Document("_id", event.id())
                .append("position", event.position())
                .append("caseId", event.caseId() == null ? null : event.caseId().toString())
                .append("topic", event.topic())
                .append("partition", event.partition())
                .append("offset", event.offset())
                .append("type", event.type() == null ? null : withoutCpr(event.type()))
                .append("reason", event.reason().name())
                .append("detail", withoutCpr(event.detail()))
                .append("parkedAt", Date.from(event.parkedAt()))
                .append("attempts", event.attempts())
                .append("retryAt", Date.from(event.retryAt()));
    }

    /** What others wrote is stored in clear only where it holds nothing like a CPR number. */
    static String withoutCpr(String text) {
        return CprNumbers.in(text) ? "left out, since it looks like a CPR number" : text;
    }

    static ParkedEvent read(Document document, ParkedContent.Content content) {
        String caseId = document.getString("caseId");
        return new ParkedEvent(
                document.getString("_id"),
                document.getLong("position"),
                caseId == null ? null : UUID.fromString(caseId),
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                document.getString("type"),
                Reason.valueOf(document.getString("reason")),
                document.getString("detail"),
                parkedAt(document),
                document.getInteger("attempts", 0),
                retryAt(document),
                discarded(document),
                content.key(),
                content.value(),
                content.headers());
    }

    static ParkedIndex.Entry entry(Document document) {
        String caseId = document.getString("caseId");
        return new ParkedIndex.Entry(
                document.getString("_id"),
                caseId == null ? null : UUID.fromString(caseId),
                document.getString("topic"),
                Reason.valueOf(document.getString("reason")),
                parkedAt(document),
                retryAt(document));
    }

    static Document write(Discarded discarded) {
        return new Document("by", discarded.by())
                .append("why", discarded.why())
                .append("at", Date.from(discarded.at()))
                .append("was", discarded.was().name());
    }

    private static @Nullable Discarded discarded(Document event) {
        Document document = event.get("discarded", Document.class);
        return document == null
                ? null
                : new Discarded(
                        document.getString("by"),
                        document.getString("why"),
                        document.getDate("at").toInstant(),
                        Reason.valueOf(document.getString("was")));
    }

    private static Instant parkedAt(Document document) {
        return document.getDate("parkedAt").toInstant();
    }

    private static Instant retryAt(Document document) {
        return document.get("retryAt", document.getDate("parkedAt")).toInstant();
    }
}
