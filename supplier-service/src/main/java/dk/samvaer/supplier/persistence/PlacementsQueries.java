package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.PlacementState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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
            @Nullable UUID citizenId) {

        private List<Criteria> criteria() {
            List<Criteria> criteria = new ArrayList<>();
            add(criteria, "caseId", caseId);
            add(criteria, "state.state", state);
            add(criteria, "state.grant.supplierId", supplierId);
            add(criteria, "state.citizenId", citizenId);
            return criteria;
        }

        private static void add(List<Criteria> criteria, String field, @Nullable Object value) {
            if (value != null) {
                criteria.add(where(field).is(value.toString()));
            }
        }
    }

    public Page<UUID> find(Filter filter, Paging paging) {
        List<Criteria> criteria = filter.criteria();
        if (paging.cursor() != null) {
            criteria.add(where("_id").gt(Cursor.decode(paging.cursor(), 1).getFirst()));
        }
        Query query = criteria.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(criteria));
        query.with(Sort.by("_id")).limit(paging.pageSize() + 1).fields().include("_id");
        List<UUID> found = mongo.find(query, Document.class, COLLECTION).stream()
                .map(document -> UUID.fromString(document.getString("_id")))
                .toList();
        return Page.of(found, paging, last -> Cursor.encode(last.toString()));
    }
}
