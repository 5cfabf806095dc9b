package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.daily.DayRange;
import java.util.List;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds the attendances of a placement by day. */
@Component
public class AttendancesQueries {
    public static final String COLLECTION = "attendances";

    private static final String PLACEMENT = "state.placementId";
    private static final String DAY = "state.day";

    /** Fields that the list needs an index on. */
    public static final List<List<String>> INDEXES = List.of(List.of(PLACEMENT, DAY));

    private final MongoTemplate mongo;

    AttendancesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Page<UUID> find(UUID placementId, DayRange days, Paging paging) {
        var query = new IdQuery(COLLECTION).narrow(PLACEMENT, placementId);
        if (days.from() != null) {
            query.narrow(where(DAY).gte(days.from().toString()));
        }
        if (days.to() != null) {
            query.narrow(where(DAY).lte(days.to().toString()));
        }
        return query.page(mongo, paging, DAY);
    }
}
