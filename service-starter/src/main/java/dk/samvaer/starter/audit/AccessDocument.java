package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.AccessEntry.Outcome;
import dk.samvaer.starter.domain.Role;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An entry as it is stored: ids as text, the moment as a date. */
final class AccessDocument {
    private AccessDocument() {}

    static Document of(AccessEntry entry) {
        var document = new Document("_id", entry.id().toString())
                .append("at", Date.from(entry.at()))
                .append("subject", entry.subject())
                .append("role", text(entry.role()))
                .append("action", entry.action().name())
                .append("operation", entry.operation())
                .append("caseId", text(entry.caseId()))
                .append("citizenId", text(entry.citizenId()))
                .append("aggregateType", entry.aggregateType())
                .append("aggregateId", text(entry.aggregateId()))
                .append("purpose", entry.purpose())
                .append("outcome", entry.outcome().name())
                .append("correlationId", entry.correlationId().toString());
        document.values().removeIf(value -> value == null);
        return document;
    }

    static AccessEntry entry(Document document) {
        return new AccessEntry(
                UUID.fromString(document.getString("_id")),
                document.getDate("at").toInstant(),
                document.getString("subject"),
                Optional.ofNullable(document.getString("role"))
                        .map(Role::valueOf)
                        .orElse(null),
                Action.valueOf(document.getString("action")),
                document.getString("operation"),
                uuid(document, "caseId"),
                uuid(document, "citizenId"),
                document.getString("aggregateType"),
                uuid(document, "aggregateId"),
                document.getString("purpose"),
                Outcome.valueOf(document.getString("outcome")),
                UUID.fromString(document.getString("correlationId")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable UUID uuid(Document document, String field) {
        return Optional.ofNullable(document.getString(field))
                .map(UUID::fromString)
                .orElse(null);
    }
}
