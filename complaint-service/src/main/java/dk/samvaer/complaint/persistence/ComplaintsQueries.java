package dk.samvaer.complaint.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Finds complaints by what the lists are filtered by, the review that is due first at the head. */
@Repository
public class ComplaintsQueries {
    public static final String COLLECTION = "complaints";

    private static final String DUE = "state.review.dueOn";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES =
            List.of(List.of(DUE, "_id"), List.of("state.citizenId", DUE, "_id"), List.of("state.state", DUE, "_id"));

    private final MongoTemplate mongo;

    ComplaintsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What a list is narrowed to; null does not narrow.
     *
     * @param dueBefore complaints under review whose review is due before that day. CP-08
     */
    public record Filter(
            @Nullable UUID caseId,
            @Nullable UUID citizenId,
            Complaint.@Nullable State state,
            @Nullable LocalDate dueBefore) {}

    /** One more than the page takes. */
    public List<UUID> find(Filter filter, Paging paging) {
        var query = new Query();
        narrow(query, "caseId", filter.caseId());
        narrow(query, "state.citizenId", filter.citizenId());
        narrow(query, "state.state", filter.state());
        if (filter.dueBefore() != null) {
            query.addCriteria(where(DUE).lt(filter.dueBefore().toString()));
            if (filter.state() == null) {
                query.addCriteria(where("state.state").in("UNDER_REVIEW", "EXTENDED"));
            }
        }
        if (paging.cursor() != null) {
            query.addCriteria(after(Cursor.decode(paging.cursor(), 2)));
        }
        return ids(query.limit(paging.pageSize() + 1));
    }

    public static String cursor(Complaint last) {
        return Cursor.encode(last.review().dueOn().toString(), last.id().toString());
    }

    private static Criteria after(List<String> last) {
        return new Criteria()
                .orOperator(
                        where(DUE).gt(last.getFirst()),
                        where(DUE).is(last.getFirst()).and("_id").gt(last.getLast()));
    }

    private static void narrow(Query query, String field, @Nullable Object value) {
        if (value != null) {
            query.addCriteria(where(field).is(value.toString()));
        }
    }

    private List<UUID> ids(Query query) {
        query.with(Sort.by(DUE, "_id")).fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(found -> UUID.fromString(found.getString("_id")))
                .toList();
    }
}
