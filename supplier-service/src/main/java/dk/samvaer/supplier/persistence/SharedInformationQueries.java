package dk.samvaer.supplier.persistence;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.daily.DayRange;
import dk.samvaer.supplier.domain.daily.SharedInformation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds by day what was passed on outside the journal. */
@Component
public class SharedInformationQueries {
    public static final String COLLECTION = "shared_information";

    private static final String PLACEMENT = "state.placementId";
    private static final String POSITION = "listed.position";

    /** Fields that the list needs an index on. */
    public static final List<List<String>> INDEXES = List.of(List.of(PLACEMENT, POSITION));

    private final MongoTemplate mongo;

    SharedInformationQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public static Map<String, Object> listed(SharedInformation shared) {
        var at = shared.item().at();
        return Map.of("position", Positions.of(DanishTime.day(at), at, shared.id()));
    }

    public Page<UUID> find(UUID placementId, DayRange days, Paging paging) {
        var query = new IdQuery(COLLECTION).narrow(PLACEMENT, placementId);
        return Positions.narrow(query, POSITION, days).page(mongo, paging, POSITION);
    }
}
