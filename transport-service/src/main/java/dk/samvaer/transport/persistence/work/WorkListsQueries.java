package dk.samvaer.transport.persistence.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.transport.domain.work.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds what waits for the transport office, source by source, each in the order in which it is due and on an index. */
// TR-03
@Repository
public class WorkListsQueries {
    private final MongoTemplate mongo;

    WorkListsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Which part of a source is asked for.
     *
     * @param after what comes after this place in the order; empty for all
     * @param dueBefore only what is due before this day, as text; empty for all
     */
    public record Part(String after, String dueBefore, int limit) {}

    /**
     * A part of what waits.
     *
     * @param modes whose grants count
     * @param task null for all tasks of the source
     */
    public List<WorkRow> find(WorkSource source, Set<String> modes, @Nullable Task task, Part part) {
        return mongo.getCollection(source.collection())
                .find(and(source.narrowed(modes), source.only(task), within(source.order(), part)))
                .sort(Sorts.ascending(source.order()))
                .limit(part.limit())
                .projection(Projections.include(source.shown()))
                .map(source::row)
                .into(new ArrayList<>());
    }

    /** How many there are of each task in that part, whatever its limit. */
    public Map<Task, Long> count(WorkSource source, Set<String> modes, Part part) {
        Map<Task, Long> counts = new HashMap<>();
        mongo.getCollection(source.collection())
                .aggregate(List.of(
                        Aggregates.match(and(source.narrowed(modes), within(source.order(), part))),
                        Aggregates.group(source.taskField(), Accumulators.sum("number", 1))))
                .forEach(it -> counts.put(source.task(it.getString("_id")), number(it)));
        return counts;
    }

    /** How many citizens are planned to be driven by each of the carriers; those with none are left out. */
    public Map<String, Long> planned(Set<String> carriers) {
        Map<String, Long> planned = new HashMap<>();
        mongo.getCollection(WorkSource.RIDES.collection())
                .aggregate(List.of(
                        Aggregates.match(and(in("listed.carrierId", carriers), eq("listed.standing", true))),
                        Aggregates.group("$listed.carrierId", Accumulators.sum("number", 1))))
                .forEach(it -> planned.put(it.getString("_id"), number(it)));
        return planned;
    }

    private static Bson within(String order, Part part) {
        var after = gt(order, part.after());
        return part.dueBefore().isEmpty() ? after : and(after, lt(order, part.dueBefore()));
    }

    private static long number(Document group) {
        return Objects.requireNonNull(group.get("number", Number.class)).longValue();
    }
}
