package dk.samvaer.transport.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.domain.TransportGrant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Finds transport grants by what the lists are filtered by; each list walks an index. */
@Repository
public class TransportGrantsQueries {
    public static final String COLLECTION = "transport_grants";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES =
            List.of(List.of("state.citizenId", "_id"), List.of("state.state", "_id"));

    private final MongoTemplate mongo;

    TransportGrantsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What a list is narrowed to; null does not narrow. */
    public record Filter(@Nullable UUID caseId, @Nullable UUID citizenId, TransportGrant.@Nullable State state) {}

    /** All grants of a case, those that are over too. */
    public List<UUID> ofCase(UUID caseId) {
        return ids(query(where("caseId").is(caseId.toString())));
    }

    /** One more than the page takes, in the order of the ids. */
    public List<UUID> find(Filter filter, Paging paging) {
        var query = new Query();
        narrow(query, "caseId", filter.caseId());
        narrow(query, "state.citizenId", filter.citizenId());
        narrow(query, "state.state", filter.state());
        if (paging.cursor() != null) {
            query.addCriteria(where("_id").gt(Cursor.decode(paging.cursor(), 1).getFirst()));
        }
        return ids(query.limit(paging.pageSize() + 1));
    }

    public static String cursor(UUID last) {
        return Cursor.encode(last.toString());
    }

    private static void narrow(Query query, String field, @Nullable Object value) {
        if (value != null) {
            query.addCriteria(Criteria.where(field).is(value.toString()));
        }
    }

    private List<UUID> ids(Query query) {
        query.with(Sort.by("_id")).fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(found -> UUID.fromString(found.getString("_id")))
                .toList();
    }
}
