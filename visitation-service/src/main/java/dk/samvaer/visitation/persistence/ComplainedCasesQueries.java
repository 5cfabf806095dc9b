package dk.samvaer.visitation.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Tells in which cases there is or was a complaint, without decrypting anything. */
@Repository
public class ComplainedCasesQueries {
    private static final Document EMPTY = new Document();

    private final MongoTemplate mongo;

    ComplainedCasesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** @param complained whether a decision of the case has been complained about, however that ended */
    public record KnownCase(UUID id, UUID citizenId, String caseNumber, boolean complained) {}

    /** Those of the cases that exist. */
    public List<KnownCase> find(List<UUID> ids) {
        return mongo
                .getCollection("cases")
                .find(Filters.in("_id", ids.stream().map(UUID::toString).toList()))
                .projection(Projections.include(
                        "state.citizenId", "state.caseNumber", "state.decisions.all.complaints.all.id"))
                .into(new ArrayList<>())
                .stream()
                .map(ComplainedCasesQueries::known)
                .toList();
    }

    private static KnownCase known(Document document) {
        var state = document.get("state", EMPTY);
        return new KnownCase(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(state.getString("citizenId")),
                state.getString("caseNumber"),
                complained(state.get("decisions", EMPTY)));
    }

    private static boolean complained(Document decisions) {
        return decisions.getList("all", Document.class, List.of()).stream()
                .anyMatch(it -> !it.get("complaints", EMPTY)
                        .getList("all", Document.class, List.of())
                        .isEmpty());
    }
}
