package dk.samvaer.supplier.persistence;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.IdQuery;
import dk.samvaer.supplier.domain.PlacementState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds placements by what the lists are filtered by. */
@Component
public class PlacementsQueries {
    public static final String COLLECTION = "placements";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES = List.of(
            List.of("state.grant.supplierId", "_id"), List.of("state.state", "_id"), List.of("state.citizenId", "_id"));

    private final MongoTemplate mongo;

    PlacementsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What a list is narrowed to; null means any. */
    public record Filter(
            @Nullable UUID caseId,
            @Nullable PlacementState state,
            @Nullable String supplierId,
            @Nullable UUID citizenId) {}

    public Page<UUID> find(Filter filter, Paging paging) {
        return new IdQuery(COLLECTION)
                .narrow("caseId", filter.caseId())
                .narrow("state.state", filter.state())
                .narrow("state.grant.supplierId", filter.supplierId())
                .narrow("state.citizenId", filter.citizenId())
                .page(mongo, paging, "_id");
    }
}
