package dk.samvaer.visitation.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.ExternalFacts.Transport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Tells in which cases somebody is driven, without decrypting anything. */
@Repository
public class DrivenCasesQueries {
    private static final Document EMPTY = new Document();

    private final MongoTemplate mongo;

    DrivenCasesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** @param driven whether transport is granted there or runs, and has not ended */
    public record KnownCase(UUID id, UUID citizenId, boolean driven) {}

    /** Those of the cases that exist. */
    public List<KnownCase> find(List<UUID> ids) {
        return mongo
                .getCollection("cases")
                .find(Filters.in("_id", ids.stream().map(UUID::toString).toList()))
                .projection(Projections.include(
                        "state.citizenId",
                        "state.state",
                        "state.externalFacts.transports",
                        "state.externalFacts.endedTransports",
                        "state.decisions.all.issue.lines.lineId"))
                .into(new ArrayList<>())
                .stream()
                .map(DrivenCasesQueries::known)
                .toList();
    }

    private static KnownCase known(Document document) {
        var state = document.get("state", EMPTY);
        var running = CaseState.RUNNING.contains(CaseState.valueOf(state.getString("state")));
        return new KnownCase(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(state.getString("citizenId")),
                running && driven(state.get("externalFacts", EMPTY), issuedLines(state)));
    }

    private static boolean driven(Document facts, Set<UUID> issuedLines) {
        var ended = facts.getList("endedTransports", String.class, List.of());
        return facts.getList("transports", Document.class, List.of()).stream()
                .filter(it -> !ended.contains(it.getString("id")))
                .anyMatch(it -> transport(it).drives(issuedLines));
    }

    private static Transport transport(Document it) {
        return new Transport(
                UUID.fromString(it.getString("id")),
                UUID.fromString(it.getString("decisionLineId")),
                Transport.Status.valueOf(it.getString("status")),
                it.getString("mode"),
                day(it.getString("from")),
                it.getBoolean("less", false),
                null,
                null);
    }

    private static Set<UUID> issuedLines(Document state) {
        return all(state.get("decisions", EMPTY), "all")
                .flatMap(it -> all(it.get("issue", EMPTY), "lines"))
                .map(it -> UUID.fromString(it.getString("lineId")))
                .collect(Collectors.toSet());
    }

    private static Stream<Document> all(Document holder, String field) {
        return holder.getList(field, Document.class, List.of()).stream();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
