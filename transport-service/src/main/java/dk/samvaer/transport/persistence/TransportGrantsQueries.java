package dk.samvaer.transport.persistence;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
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
        return new IdQuery(COLLECTION).narrow("caseId", caseId).find(mongo);
    }

    public Page<UUID> find(Filter filter, Paging paging) {
        return new IdQuery(COLLECTION)
                .narrow("caseId", filter.caseId())
                .narrow("state.citizenId", filter.citizenId())
                .narrow("state.state", filter.state())
                .page(mongo, paging, "_id");
    }
}
