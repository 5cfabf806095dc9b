package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.AccessEntry.Outcome;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.domain.Role;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An entry as it is stored: ids as text, the moment as a date, the cases and citizens of a list beside what it showed. */
final class AccessDocument {
    private AccessDocument() {}

    static Document of(AccessEntry entry) {
        var document = new Document("_id", entry.id().toString())
                .append("at", Date.from(entry.at()))
                .append("subject", entry.subject())
                .append("role", text(entry.role()))
                .append("action", entry.action().name())
                .append("operation", entry.operation())
                .append("caseId", found(entry.caseId(), entry, Shown::caseId))
                .append("citizenId", found(entry.citizenId(), entry, Shown::citizenId))
                .append("aggregateType", entry.aggregateType())
                .append("aggregateId", text(entry.aggregateId()))
                .append("shown", shown(entry.shown()))
                .append("purpose", entry.purpose())
                .append("outcome", entry.outcome().name())
                .append("correlationId", entry.correlationId().toString())
                .append("count", entry.count())
                .append("client", entry.client())
                .append("onBehalfOf", entry.onBehalfOf());
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
                shown(document),
                document.getString("purpose"),
                Outcome.valueOf(document.getString("outcome")),
                UUID.fromString(document.getString("correlationId")),
                document.getInteger("count", 1),
                document.getString("client"),
                document.getString("onBehalfOf"));
    }

    /** Of one or, where a list was shown, of all, so that one index finds both. */
    private static @Nullable Object found(@Nullable UUID one, AccessEntry entry, Function<Shown, UUID> id) {
        return entry.shown().isEmpty()
                ? text(one)
                : entry.shown().stream().map(id).distinct().map(UUID::toString).toList();
    }

    private static @Nullable List<Document> shown(List<Shown> shown) {
        return shown.isEmpty()
                ? null
                : shown.stream()
                        .map(it -> new Document("caseId", it.caseId().toString())
                                .append("citizenId", it.citizenId().toString())
                                .append("aggregateId", it.aggregateId().toString()))
                        .toList();
    }

    private static List<Shown> shown(Document document) {
        return document.getList("shown", Document.class, List.of()).stream()
                .map(it -> new Shown(
                        UUID.fromString(it.getString("caseId")),
                        UUID.fromString(it.getString("citizenId")),
                        UUID.fromString(it.getString("aggregateId"))))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable UUID uuid(Document document, String field) {
        return document.get(field) instanceof String one ? UUID.fromString(one) : null;
    }
}
