package dk.samvaer.complaint.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Registration;
import dk.samvaer.complaint.persistence.forwarding.BoardDue;
import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds complaints by what the lists are filtered by, the review that is due first at the head. */
@Repository
public class ComplaintsQueries {
    public static final String COLLECTION = "complaints";

    /** Which no two complaints share. */
    public static final String WAITING_PLACE = "listed.waitingPlace";

    private static final String DECISION = "state.submission.received.decisionId";
    private static final String DUE = "state.review.dueOn";
    private static final String TO_FORWARD_SINCE = "listed.toForwardSince";

    private static final String CLOSED_WITHOUT = "listed.closedWithout";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES = Stream.concat(
                    Stream.of(
                            List.of(DUE, "_id"),
                            List.of("state.citizenId", DUE, "_id"),
                            List.of("state.state", DUE, "_id"),
                            List.of(DECISION, "_id"),
                            List.of(CLOSED_WITHOUT, "_id"),
                            List.of(TO_FORWARD_SINCE, "_id"),
                            List.of(LettersQueries.SINCE, "_id")),
                    BoardDue.INDEXES.stream())
            .toList();

    private final MongoTemplate mongo;

    ComplaintsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What lists filter by and the state does not hold. */
    public static Map<String, Object> listed(Complaint complaint) {
        var listed = new HashMap<String, Object>(BoardDue.listed(complaint));
        put(listed, "toForwardSince", complaint.toForwardSince());
        put(listed, "lettersSince", complaint.letters().waitsSince());
        put(listed, "waitingPlace", complaint.waitingPlace());
        if (complaint.state() == Complaint.State.CLOSED_NO_DECISION) {
            var named = complaint.received().decisionId();
            put(listed, "closedWithout", Registration.claimOfWaiting(complaint.caseId(), named));
        }
        return listed;
    }

    private static void put(Map<String, Object> listed, String field, @Nullable Object value) {
        if (value != null) {
            listed.put(field, value.toString());
        }
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

    /** All complaints about a decision, or that wait for it. */
    // CP-13
    public List<UUID> about(UUID decisionId) {
        return new IdQuery(COLLECTION).narrow(DECISION, decisionId).find(mongo);
    }

    /** The complaint about a decision that is under review; there is one at most. */
    // CP-13
    public List<UUID> underReviewAbout(UUID decisionId) {
        return claiming(decisionId);
    }

    private List<UUID> claiming(UUID claim) {
        return new IdQuery(COLLECTION).narrow("state.claim", claim).find(mongo);
    }

    /** The first place of the case in which no complaint waits; one more than there are where all are taken. */
    public int freePlace(UUID caseId, int places) {
        var all = IntStream.rangeClosed(1, places)
                .mapToObj(it -> Registration.waitingPlace(caseId, it).toString())
                .toList();
        var taken = mongo.getCollection(COLLECTION)
                .find(Filters.in(WAITING_PLACE, all))
                .projection(Projections.include(WAITING_PLACE))
                .map(it -> it.getEmbedded(List.of("listed", "waitingPlace"), String.class))
                .into(new HashSet<>());
        return 1 + (int) all.stream().takeWhile(taken::contains).count();
    }

    /** The complaint of a case that waits for a decision; there is one at most. */
    public List<UUID> waitingFor(UUID caseId, UUID decisionId) {
        return claiming(Registration.claimOfWaiting(caseId, decisionId));
    }

    /** The complaints of a case that were closed since that decision was not known. */
    public List<UUID> closedWithout(UUID caseId, UUID decisionId) {
        var named = Registration.claimOfWaiting(caseId, decisionId).toString();
        return new IdQuery(COLLECTION).narrow(where(CLOSED_WITHOUT).is(named)).find(mongo);
    }

    public Page<UUID> find(Filter filter, Paging paging) {
        var query = new IdQuery(COLLECTION)
                .narrow("caseId", filter.caseId())
                .narrow("state.citizenId", filter.citizenId())
                .narrow("state.state", filter.state());
        if (filter.dueBefore() != null) {
            query.narrow(where(DUE).lt(filter.dueBefore().toString()));
            if (filter.state() == null) {
                query.narrow(where("state.state").in("UNDER_REVIEW", "EXTENDED"));
            }
        }
        return query.page(mongo, paging, DUE, "_id");
    }
}
