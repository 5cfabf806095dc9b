package dk.samvaer.visitation.persistence;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.work.Task;
import dk.samvaer.visitation.domain.work.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds each case's most urgent task for visitators or leaders, in the order in which the tasks are due. */
@Repository
public class WorkListsQueries {
    /** The roles with a work list here; other roles have theirs in other services. */
    public static final List<Role> ROLES = List.of(Role.VISITATOR, Role.LEADER);

    static final String NOBODY = "";

    private final MongoTemplate mongo;

    WorkListsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What a list is narrowed to; null does not narrow.
     *
     * @param assignee a subject, or empty where nobody handles the case
     */
    public record Filter(
            @Nullable Task task,
            @Nullable CaseState state,
            @Nullable String assignee,
            @Nullable LocalDate dueBefore) {

        private String key() {
            SequencedMap<String, @Nullable String> wanted = new LinkedHashMap<>();
            wanted.put("task", task == null ? null : task.name());
            wanted.put("state", state == null ? null : state.name());
            wanted.put("assignee", assignee);
            return ListPosition.key(wanted);
        }
    }

    /** One case's line: its most urgent task for the role, and how many more wait for that role. */
    public record Row(
            UUID caseId,
            UUID citizenId,
            String caseNumber,
            CaseState state,
            Task task,
            LocalDate since,
            LocalDate dueOn,
            @Nullable String assignee,
            int furtherTasks) {

        public Shown shown() {
            return new Shown(caseId, citizenId, caseId);
        }
    }

    public Page<Row> find(Role role, Filter filter, Paging paging) {
        var found = query(role, filter, paging).map(it -> row(role, it)).into(new ArrayList<>());
        return Page.of(found, paging, it -> Cursor.encode(order(it.dueOn(), it.caseId())));
    }

    FindIterable<Document> query(Role role, Filter filter, Paging paging) {
        return mongo.getCollection("cases")
                .find(matching(role, filter, paging.cursor()))
                .sort(Sorts.ascending(order(role)))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include(
                        "state.citizenId",
                        "state.caseNumber",
                        "state.state",
                        "state.administration.assignee",
                        "listed." + role));
    }

    public long count(Role role, Filter filter) {
        return mongo.getCollection("cases").countDocuments(matching(role, filter, null));
    }

    /** The fields of the case that this list needs. */
    public static Map<String, Object> listed(Case it) {
        var work = Work.of(it);
        Map<String, Object> lists = new LinkedHashMap<>();
        ROLES.forEach(role -> {
            var items = work.of(role);
            if (!items.isEmpty()) {
                lists.put(role.name(), listed(it, items));
            }
        });
        return lists;
    }

    private static Map<String, Object> listed(Case it, List<Work.Item> items) {
        var first = items.getFirst();
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("task", first.task().name());
        values.put("state", it.state().name());
        values.put("assignee", Objects.requireNonNullElse(it.administration().assignee(), NOBODY));
        Map<String, Object> fields =
                new LinkedHashMap<>(new ListPosition(values, order(first.dueOn(), it.id())).fields());
        fields.put("task", first.task().name());
        fields.put("since", first.since().toString());
        fields.put("dueOn", first.dueOn().toString());
        fields.put("further", items.size() - 1);
        return fields;
    }

    public static List<List<String>> indexes() {
        return ROLES.stream().map(role -> ListPosition.index("listed." + role)).toList();
    }

    private static Bson matching(Role role, Filter filter, @Nullable String cursor) {
        List<Bson> filters =
                new ArrayList<>(List.of(Filters.eq("listed." + role + "." + ListPosition.KEYS, filter.key())));
        if (cursor != null) {
            filters.add(Filters.gt(order(role), Cursor.decode(cursor, 1).getFirst()));
        }
        if (filter.dueBefore() != null) {
            filters.add(Filters.lt(order(role), filter.dueBefore().toString()));
        }
        return Filters.and(filters);
    }

    private static String order(Role role) {
        return "listed." + role + "." + ListPosition.ORDER;
    }

    private static String order(LocalDate dueOn, UUID caseId) {
        return dueOn + "/" + caseId;
    }

    private static Row row(Role role, Document found) {
        var state = found.get("state", Document.class);
        var listed = found.get("listed", Document.class).get(role.name(), Document.class);
        return new Row(
                UUID.fromString(found.getString("_id")),
                UUID.fromString(state.getString("citizenId")),
                state.getString("caseNumber"),
                CaseState.valueOf(state.getString("state")),
                Task.valueOf(listed.getString("task")),
                LocalDate.parse(listed.getString("since")),
                LocalDate.parse(listed.getString("dueOn")),
                state.get("administration", Document.class).getString("assignee"),
                listed.getInteger("further"));
    }
}
