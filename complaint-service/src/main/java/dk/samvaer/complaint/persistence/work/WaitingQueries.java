package dk.samvaer.complaint.persistence.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Counts the complaints that go on, on the index of their states; those that are over are not read. */
@Repository
public class WaitingQueries {
    private static final String STATE = "state.state";
    private static final String DUE = "state.review.dueOn";
    private static final Set<Complaint.State> OPEN =
            EnumSet.range(Complaint.State.AWAITING_DECISION, Complaint.State.FORWARDED);

    private final MongoTemplate mongo;

    WaitingQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** How many complaints are in each state from which they go on; with 0 where there are none. */
    public Map<Complaint.State, Long> byState() {
        Map<Complaint.State, Long> counts = new EnumMap<>(Complaint.State.class);
        open().forEach(it -> counts.put(it, 0L));
        mongo.getCollection(ComplaintsQueries.COLLECTION)
                .aggregate(List.of(
                        Aggregates.match(
                                in(STATE, open().stream().map(Enum::name).toList())),
                        Aggregates.group("$" + STATE, Accumulators.sum("number", 1))))
                .forEach(it -> counts.put(
                        Complaint.State.valueOf(it.getString("_id")),
                        Objects.requireNonNull(it.get("number", Number.class)).longValue()));
        return counts;
    }

    /** How many reviews are due on one of these days, both included. */
    // CP-08
    public long reviewsDue(LocalDate from, LocalDate to) {
        return reviews(and(gte(DUE, from.toString()), lte(DUE, to.toString())));
    }

    /** How many reviews were due before that day. */
    // CP-08
    public long reviewsDueBefore(LocalDate day) {
        return reviews(lt(DUE, day.toString()));
    }

    private long reviews(Bson due) {
        return mongo.getCollection(ComplaintsQueries.COLLECTION)
                .countDocuments(and(in(STATE, "UNDER_REVIEW", "EXTENDED"), due));
    }

    public static Set<Complaint.State> open() {
        return OPEN;
    }
}
