package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.Instant;
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

/** Finds acknowledgements by reassessment and by supplier. */
@Component
public class ReportAcknowledgementsQueries {
    public static final String COLLECTION = "report_acknowledgements";

    /** Fields that the look-ups need indexes on. */
    public static final List<List<String>> INDEXES =
            List.of(List.of("state.reassessmentId"), List.of("state.supplierId", "state.latestAnswer", "_id"));

    private static final String LATEST = "state.latestAnswer";

    private final MongoTemplate mongo;

    ReportAcknowledgementsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The reports that led to a reassessment. */
    public List<UUID> ofReassessment(UUID reassessmentId) {
        Query query = Query.query(where("state.reassessmentId").is(reassessmentId.toString()));
        query.fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(ReportAcknowledgementsQueries::id)
                .toList();
    }

    /**
     * The acknowledgements of one supplier in the order of their latest answer. One that is answered once more, by a follow-up, comes
     * again. The cursor is always there, since the list goes on.
     *
     * @param until answers of the last moments are left to the next page, since one that is just being written may belong before them
     */
    public Page<UUID> answered(String supplierId, Instant until, Paging paging) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(where("state.supplierId").is(supplierId));
        criteria.add(where(LATEST).gt(0L).lte(until.toEpochMilli()));
        if (paging.cursor() != null) {
            criteria.add(after(Cursor.decode(paging.cursor(), 2)));
        }
        Query query = Query.query(new Criteria().andOperator(criteria))
                .with(Sort.by(LATEST, "_id"))
                .limit(paging.pageSize());
        query.fields().include("_id", LATEST);
        List<Document> found = mongo.find(query, Document.class, COLLECTION);
        return new Page<>(found.stream().map(ReportAcknowledgementsQueries::id).toList(), next(found, paging));
    }

    private static @Nullable String next(List<Document> found, Paging paging) {
        var last = found.isEmpty() ? paging.cursor() : cursor(found.getLast());
        return last == null ? null : paging.bind(last);
    }

    private static Criteria after(List<String> last) {
        try {
            long latest = Long.parseLong(last.getFirst());
            return new Criteria()
                    .orOperator(
                            where(LATEST).gt(latest),
                            where(LATEST).is(latest).and("_id").gt(last.getLast()));
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("CURSOR_INVALID");
        }
    }

    private static String cursor(Document found) {
        Number latest = found.getEmbedded(List.of("state", "latestAnswer"), Number.class);
        return Cursor.encode(Long.toString(latest.longValue()), found.getString("_id"));
    }

    private static UUID id(Document found) {
        return UUID.fromString(found.getString("_id"));
    }
}
