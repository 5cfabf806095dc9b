package dk.samvaer.transport.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.IdQuery;
import dk.samvaer.transport.domain.TransportGrant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
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
        return new IdQuery(COLLECTION).narrow("caseId", caseId).sort("_id").find(mongo);
    }

    /** One more than the page takes, in the order of the ids. */
    public List<UUID> find(Filter filter, Paging paging) {
        var query = new IdQuery(COLLECTION)
                .narrow("caseId", filter.caseId())
                .narrow("state.citizenId", filter.citizenId())
                .narrow("state.state", filter.state());
        if (paging.cursor() != null) {
            query.narrow(where("_id").gt(Cursor.decode(paging.cursor(), 1).getFirst()));
        }
        return query.sort("_id").limit(paging.pageSize() + 1).find(mongo);
    }

    public static String cursor(UUID last) {
        return Cursor.encode(last.toString());
    }
}
