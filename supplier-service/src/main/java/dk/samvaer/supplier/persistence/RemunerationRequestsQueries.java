package dk.samvaer.supplier.persistence;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.money.RemunerationRequest;
import dk.samvaer.supplier.domain.money.RemunerationRequest.Answer;
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
    private static final String ANSWER = "state.answer";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES =
            List.of(List.of(PLACEMENT, "_id"), List.of(ANSWER, "_id"), List.of("caseId", ANSWER));

    private final MongoTemplate mongo;

    RemunerationRequestsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** An unanswered request for an activity of a placement has no second beside it. */
    public static Map<String, Object> listed(RemunerationRequest request) {
        return request.answer() == Answer.NONE_YET
                ? Map.of("unanswered", request.placementId() + " " + request.activityType())
                : Map.of();
    }

    public List<UUID> unanswered(UUID caseId) {
        return new IdQuery(COLLECTION)
                .narrow("caseId", caseId)
                .narrow(ANSWER, Answer.NONE_YET)
                .find(mongo);
    }

    public List<UUID> ofPlacement(UUID placementId) {
        return new IdQuery(COLLECTION).narrow(PLACEMENT, placementId).find(mongo);
    }

    public Page<UUID> find(@Nullable Answer answer, Paging paging) {
        return new IdQuery(COLLECTION).narrow(ANSWER, answer).page(mongo, paging, "_id");
    }
}
