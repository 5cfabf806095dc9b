package dk.samvaer.plan.persistence;

import static dk.samvaer.plan.persistence.ListFields.LISTED;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.plan.domain.ActivePlan;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds pedagogical plans by what their list is filtered by, in the order of their ids. */
@Repository
public class PedagogicalPlansQueries {
    public static final String COLLECTION = "pedagogical_plans";

    private final MongoTemplate mongo;

    PedagogicalPlansQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * One line of the list: nothing that is encrypted.
     *
     * @param version the version that is worked by
     */
    public record Row(
            UUID id,
            UUID caseId,
            UUID citizenId,
            UUID placementId,
            @Nullable String supplierId,
            PedagogicalPlan.Status status,
            @Nullable Integer version,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable LocalDate closedOn) {

        public Shown shown() {
            return new Shown(caseId, citizenId, id);
        }
    }

    public Page<Row> find(PlanFilter filter, Paging paging) {
        var found = query(filter, paging).map(PedagogicalPlansQueries::row).into(new ArrayList<>());
        return Page.of(found, paging, it -> Cursor.encode(it.id().toString()));
    }

    /** All of a case, whoever may see them. */
    public List<UUID> ofCase(UUID caseId) {
        return mongo.getCollection(COLLECTION)
                .find(Filters.eq("caseId", caseId.toString()))
                .projection(Projections.include("_id"))
                .map(it -> ListFields.id(it, "_id"))
                .into(new ArrayList<>());
    }

    FindIterable<Document> query(PlanFilter filter, Paging paging) {
        return mongo.getCollection(COLLECTION)
                .find(ListFields.matching(filter, paging))
                .sort(Sorts.ascending("_id"))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include("caseId", LISTED));
    }

    public static Map<String, Object> listed(PedagogicalPlan plan) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("citizenId", plan.citizenId());
        values.put("placementId", plan.placementId());
        values.put("supplierId", plan.supplierId());
        values.put("status", plan.status());
        values.put("openTo", ListFields.openTo(plan.supplierAccess()));
        values.put(
                "version",
                Optional.ofNullable(plan.versions().active())
                        .map(ActivePlan::version)
                        .orElse(null));
        values.put("dueOn", plan.due().on());
        values.put("overdue", plan.due().overdue());
        values.put("closedOn", plan.closedOn());
        Map<String, Object> fields = ListFields.fields(values);
        fields.putAll(WorkListsQueries.listed(plan));
        return fields;
    }

    public static List<List<String>> indexes() {
        return Stream.concat(ListFields.INDEXES.stream(), WorkListsQueries.INDEXES.stream())
                .toList();
    }

    private static Row row(Document found) {
        var listed = found.get(LISTED, Document.class);
        return new Row(
                ListFields.id(found, "_id"),
                ListFields.id(found, "caseId"),
                ListFields.id(listed, "citizenId"),
                ListFields.id(listed, "placementId"),
                listed.getString("supplierId"),
                PedagogicalPlan.Status.valueOf(listed.getString("status")),
                listed.getInteger("version"),
                ListFields.day(listed, "dueOn"),
                Boolean.parseBoolean(listed.getString("overdue")),
                ListFields.day(listed, "closedOn"));
    }
}
