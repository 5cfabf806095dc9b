package dk.samvaer.plan.persistence;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.FollowUps;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds what is due about plans, in the order in which it is due; a page costs a query for each kind of plan. */
// AP-07, SU-04
@Repository
public class WorkListsQueries {
    private static final List<String> COLLECTIONS =
            List.of(ActionPlansQueries.COLLECTION, PedagogicalPlansQueries.COLLECTION);

    static final List<List<String>> INDEXES = List.of(
            List.of("listed.municipality.order"), List.of("listed.supplier.supplierId", "listed.supplier.order"));

    private final MongoTemplate mongo;

    WorkListsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What is to be done about a plan. */
    public enum Task {
        HOLD_FOLLOW_UP,
        WRITE_PEDAGOGICAL_PLAN,
        REVIEW_PEDAGOGICAL_PLAN,
        /** The supplier's plan is overdue. */
        AWAIT_PEDAGOGICAL_PLAN
    }

    /**
     * What a list is narrowed to; null does not narrow.
     *
     * @param workOf the supplier whose work it is; null for that of the municipality
     * @param supplierId in the municipality's list, whose pedagogical plan is overdue
     */
    public record Filter(
            @Nullable String workOf,
            @Nullable Task task,
            @Nullable String supplierId,
            @Nullable LocalDate dueBefore) {
        private String list() {
            return workOf == null ? "listed.municipality" : "listed.supplier";
        }
    }

    /** @param planId of the action plan or the pedagogical plan */
    public record Row(
            UUID planId,
            UUID caseId,
            UUID citizenId,
            Task task,
            LocalDate since,
            LocalDate dueOn,
            @Nullable UUID placementId,
            @Nullable String supplierId) {

        public Shown shown() {
            return new Shown(caseId, citizenId, planId);
        }

        private String order() {
            return dueOn + "/" + planId;
        }
    }

    public Page<Row> find(Filter filter, Paging paging) {
        var found = COLLECTIONS.stream()
                .flatMap(it -> query(it, filter, paging).map(row -> row(row, filter)).into(new ArrayList<>()).stream())
                .sorted(Comparator.comparing(Row::order))
                .limit(paging.pageSize() + 1L)
                .toList();
        return Page.of(found, paging, it -> Cursor.encode(it.order()));
    }

    public long count(Filter filter) {
        return COLLECTIONS.stream()
                .mapToLong(it -> mongo.getCollection(it).countDocuments(matching(filter, null)))
                .sum();
    }

    FindIterable<Document> query(String collection, Filter filter, Paging paging) {
        return mongo.getCollection(collection)
                .find(matching(filter, paging.cursor()))
                .sort(Sorts.ascending(filter.list() + ".order"))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include(
                        "caseId", "listed.citizenId", "listed.placementId", "listed.supplierId", filter.list()));
    }

    /** From the reminder on. */
    static Map<String, Object> listed(ActionPlan plan) {
        var due = plan.followUps().due();
        return due == null || due.stage() == FollowUps.Stage.AHEAD || !plan.isFollowedUp()
                ? Map.of()
                : Map.of("municipality", entry(Task.HOLD_FOLLOW_UP, due.remindOn(), due.on(), plan.id()));
    }

    static Map<String, Object> listed(PedagogicalPlan plan) {
        var dueOn = plan.due().on();
        if (dueOn == null || plan.status() == PedagogicalPlan.Status.CLOSED) {
            return Map.of();
        }
        Map<String, Object> lists = new LinkedHashMap<>();
        if (plan.due().overdue()) {
            lists.put("municipality", entry(Task.AWAIT_PEDAGOGICAL_PLAN, dueOn, dueOn, plan.id()));
        }
        if (plan.supplierId() != null) {
            var task = plan.status() == PedagogicalPlan.Status.REVIEW_NEEDED
                    ? Task.REVIEW_PEDAGOGICAL_PLAN
                    : Task.WRITE_PEDAGOGICAL_PLAN;
            var entry = entry(task, dueOn, dueOn, plan.id());
            entry.put("supplierId", plan.supplierId());
            lists.put("supplier", entry);
        }
        return lists;
    }

    private static Map<String, Object> entry(Task task, LocalDate since, LocalDate dueOn, UUID id) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("task", task.name());
        fields.put("since", since.toString());
        fields.put("dueOn", dueOn.toString());
        fields.put("order", dueOn + "/" + id);
        return fields;
    }

    private static Bson matching(Filter filter, @Nullable String cursor) {
        var list = filter.list();
        var after = cursor == null ? "" : Cursor.decode(cursor, 1).getFirst();
        List<Bson> filters = new ArrayList<>(List.of(Filters.gt(list + ".order", after)));
        if (filter.dueBefore() != null) {
            filters.add(Filters.lt(list + ".order", filter.dueBefore().toString()));
        }
        if (filter.task() != null) {
            filters.add(Filters.eq(list + ".task", filter.task().name()));
        }
        if (filter.workOf() != null) {
            filters.add(Filters.eq("listed.supplier.supplierId", filter.workOf()));
        }
        if (filter.supplierId() != null) {
            filters.add(Filters.eq("listed.supplierId", filter.supplierId()));
        }
        return Filters.and(filters);
    }

    private static Row row(Document found, Filter filter) {
        var listed = found.get(ListFields.LISTED, Document.class);
        var entry = listed.get(filter.workOf() == null ? "municipality" : "supplier", Document.class);
        return new Row(
                ListFields.id(found, "_id"),
                ListFields.id(found, "caseId"),
                ListFields.id(listed, "citizenId"),
                Task.valueOf(entry.getString("task")),
                LocalDate.parse(entry.getString("since")),
                LocalDate.parse(entry.getString("dueOn")),
                listed.getString("placementId") == null ? null : ListFields.id(listed, "placementId"),
                listed.getString("supplierId"));
    }
}
