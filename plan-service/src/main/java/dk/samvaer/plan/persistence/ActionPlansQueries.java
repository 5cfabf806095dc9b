package dk.samvaer.plan.persistence;

import static dk.samvaer.plan.persistence.ListFields.LISTED;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.AdoptedPlan;
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

/** Finds action plans by what their list is filtered by, in the order of their ids. */
@Repository
public class ActionPlansQueries {
    public static final String COLLECTION = "action_plans";

    private final MongoTemplate mongo;

    ActionPlansQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * One line of the list: nothing that is encrypted.
     *
     * @param version the version in force
     */
    public record Row(
            UUID id,
            UUID caseId,
            UUID citizenId,
            ActionPlan.Status status,
            @Nullable Integer version,
            @Nullable LocalDate adoptedOn,
            @Nullable String transportMode,
            @Nullable LocalDate followUpDueOn) {

        public Shown shown() {
            return new Shown(caseId, citizenId, id);
        }
    }

    public Page<Row> find(PlanFilter filter, Paging paging) {
        var found = query(filter, paging).map(ActionPlansQueries::row).into(new ArrayList<>());
        return Page.of(found, paging, it -> Cursor.encode(it.id().toString()));
    }

    FindIterable<Document> query(PlanFilter filter, Paging paging) {
        return mongo.getCollection(COLLECTION)
                .find(ListFields.matching(filter, paging))
                .sort(Sorts.ascending("_id"))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include("caseId", LISTED));
    }

    public static Map<String, Object> listed(ActionPlan plan) {
        var adopted = Optional.ofNullable(plan.versions().adopted());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("citizenId", plan.citizenId());
        values.put("status", plan.status());
        values.put("openTo", ListFields.openTo(plan.supplierAccess()));
        values.put("version", adopted.map(AdoptedPlan::version).orElse(null));
        values.put("adoptedOn", adopted.map(AdoptedPlan::adoptedOn).orElse(null));
        values.put("transportMode", adopted.map(it -> it.transport().mode()).orElse(null));
        values.put("followUpDueOn", plan.followUps().dueOn());
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
                ActionPlan.Status.valueOf(listed.getString("status")),
                listed.getInteger("version"),
                ListFields.day(listed, "adoptedOn"),
                listed.getString("transportMode"),
                ListFields.day(listed, "followUpDueOn"));
    }
}
