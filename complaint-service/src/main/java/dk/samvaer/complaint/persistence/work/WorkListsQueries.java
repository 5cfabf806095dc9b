package dk.samvaer.complaint.persistence.work;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.complaint.domain.work.Task;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts;
import dk.samvaer.complaint.persistence.work.WorkRow.MissingPart;
import dk.samvaer.complaint.persistence.work.WorkRow.Obstacle;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds the complaints that wait for somebody, in the order in which they are due: one query for a page, on an index, and one for what stands in the way to the board. */
@Repository
public class WorkListsQueries {
    private final MongoTemplate mongo;

    WorkListsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What a list is narrowed to; null does not narrow.
     *
     * @param task complaints that wait for it, whatever else they wait for
     * @param dueBefore complaints whose most urgent task is due before that day
     */
    public record Filter(@Nullable Task task, @Nullable LocalDate dueBefore) {}

    public Page<WorkRow> find(Filter filter, LocalDate today, Paging paging) {
        var after =
                paging.cursor() == null ? "" : Cursor.decode(paging.cursor(), 1).getFirst();
        var found = mongo.getCollection(ComplaintsQueries.COLLECTION)
                .find(matching(filter, today, after))
                .sort(Sorts.ascending(WorkFields.ORDER))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include("caseId", "state.citizenId", "state.state", WorkFields.WORK))
                .map(WorkRow::of)
                .into(new ArrayList<>());
        var page = Page.of(found, paging, it -> Cursor.encode(it.order()));
        var obstacles = obstacles(page.items());
        return page.map(it -> it.with(obstacles.get(it.complaintId().toString())));
    }

    /** Of the complaints on their way to the appeals board; one query for all of them, and none where there are none. */
    private Map<String, Obstacle> obstacles(List<WorkRow> rows) {
        var ids = rows.stream()
                .filter(WorkRow::onItsWay)
                .map(it -> it.complaintId().toString())
                .toList();
        Map<String, Obstacle> obstacles = new HashMap<>();
        if (!ids.isEmpty()) {
            mongo.getCollection(BoardAttempts.COLLECTION)
                    .find(in("_id", ids))
                    .projection(Projections.include("reason", "missing"))
                    .forEach(it -> obstacles.put(it.getString("_id"), obstacle(it)));
        }
        return obstacles;
    }

    private static Obstacle obstacle(Document found) {
        return new Obstacle(
                found.getString("reason"),
                found.getList("missing", Document.class, List.of()).stream()
                        .map(it -> new MissingPart(it.getString("part"), it.getString("reason")))
                        .toList());
    }

    public long count(Filter filter, LocalDate today) {
        return mongo.getCollection(ComplaintsQueries.COLLECTION).countDocuments(matching(filter, today, ""));
    }

    /** What lapses is found from today on only, by its place in the order, so that what has lapsed is never read. */
    private static Bson matching(Filter filter, LocalDate today, String after) {
        var lapsing = later(after, today.toString());
        if (filter.task() != null) {
            var from = filter.task() == Task.IMPLEMENT_OUTCOME ? lapsing : after;
            return and(eq(WorkFields.TASKS, filter.task().name()), within(from, filter));
        }
        return or(
                and(eq(WorkFields.LAPSES, false), within(after, filter)),
                and(eq(WorkFields.LAPSES, true), within(lapsing, filter)));
    }

    private static Bson within(String after, Filter filter) {
        var from = gt(WorkFields.ORDER, after);
        return filter.dueBefore() == null
                ? from
                : and(from, lt(WorkFields.ORDER, filter.dueBefore().toString()));
    }

    private static String later(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
