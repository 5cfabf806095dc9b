package dk.samvaer.supplier.persistence;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.money.RemunerationRequest;
import dk.samvaer.supplier.domain.money.RemunerationRequest.State;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds requests for remuneration by case, placement and how they were answered. */
@Component
public class RemunerationRequestsQueries {
    public static final String COLLECTION = "remuneration_requests";

    private static final String PLACEMENT = "state.placementId";
    private static final String STATE = "state.state";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES =
            List.of(List.of(PLACEMENT, "_id"), List.of(STATE, "_id"), List.of("caseId", STATE));

    private final MongoTemplate mongo;

    RemunerationRequestsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** An unanswered request for an activity of a placement has no second beside it. */
    public static Map<String, Object> listed(RemunerationRequest request) {
        return request.state() == State.REQUESTED
                ? Map.of("unanswered", request.placementId() + " " + request.activityType())
                : Map.of();
    }

    public List<UUID> unanswered(UUID caseId) {
        return new IdQuery(COLLECTION)
                .narrow("caseId", caseId)
                .narrow(STATE, State.REQUESTED)
                .find(mongo);
    }

    public List<UUID> ofPlacement(UUID placementId) {
        return new IdQuery(COLLECTION).narrow(PLACEMENT, placementId).find(mongo);
    }

    public Page<UUID> find(@Nullable State state, Paging paging) {
        return new IdQuery(COLLECTION).narrow(STATE, state).page(mongo, paging, "_id");
    }
}
