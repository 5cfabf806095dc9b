package dk.samvaer.supplier.persistence;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds optional activities by supplier and day. */
@Component
public class OptionalActivitiesQueries {
    public static final String COLLECTION = "optional_activities";

    private static final String SUPPLIER = "state.supplierId";

    /** Fields that the list needs indexes on. */
    public static final List<List<String>> INDEXES = List.of(List.of(SUPPLIER, "_id"));

    private final MongoTemplate mongo;

    OptionalActivitiesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** @param endsFrom only those whose last day is that one or later; null does not narrow */
    public Page<UUID> find(@Nullable String supplierId, @Nullable LocalDate endsFrom, Paging paging) {
        var query = new IdQuery(COLLECTION).narrow(SUPPLIER, supplierId);
        return (endsFrom == null
                        ? query
                        : query.narrow(Criteria.where("state.to").gte(endsFrom.toString())))
                .page(mongo, paging, "_id");
    }
}
