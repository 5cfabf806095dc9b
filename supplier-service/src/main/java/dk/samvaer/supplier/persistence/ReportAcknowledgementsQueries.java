package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds acknowledgements by reassessment, and those whose answers are still to be numbered. */
@Component
public class ReportAcknowledgementsQueries {
    public static final String COLLECTION = "report_acknowledgements";

    static final String UNNUMBERED = "listed.unnumbered";

    private static final String LATEST = "state.latestAnswer";

    /** Fields that the look-ups need indexes on. */
    public static final List<List<String>> INDEXES =
            List.of(List.of("state.reassessmentId"), List.of("state.supplierId", UNNUMBERED, LATEST, "_id"));

    private final MongoTemplate mongo;

    public ReportAcknowledgementsQueries(MongoTemplate mongo) {
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

    /** Whether the list of answers lacks one of them. */
    public static Map<String, Object> listed(ReportAcknowledgement acknowledgement) {
        return acknowledgement.unnumbered().findAny().isPresent() ? Map.of("unnumbered", true) : Map.of();
    }

    /** Those with answers that the supplier's list of answers does not have yet, in the order of their latest answer. */
    public List<UUID> unnumbered(String supplierId, int limit) {
        Query query = Query.query(
                        where("state.supplierId").is(supplierId).and(UNNUMBERED).is(true))
                .with(Sort.by(LATEST, "_id"))
                .limit(limit);
        query.fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(ReportAcknowledgementsQueries::id)
                .toList();
    }

    private static UUID id(Document found) {
        return UUID.fromString(found.getString("_id"));
    }
}
