package dk.samvaer.visitation.persistence;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds cases in the order in which they were opened; each list walks an index. */
@Repository
public class CasesQueries {
    private static final String OPENED_ON = "state.intake.openedOn";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String LISTED = "listed.cases";
    private static final String ORDER = LISTED + "." + ListPosition.ORDER;

    private static final List<String> FIELDS =
            List.of("state.caseNumber", "state.citizenId", "state.state", "state.administration.assignee", OPENED_ON);

    private final MongoTemplate mongo;

    CasesQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** One line of the list: nothing that is encrypted. */
    public record ListedCase(
            UUID id,
            String caseNumber,
            UUID citizenId,
            CaseState state,
            LocalDate openedOn,
            @Nullable String assignee) {

        public Shown shown() {
            return new Shown(id, citizenId, id);
        }
    }

    /** What a list is narrowed to; null does not narrow. */
    public record Filter(
            @Nullable UUID citizenId,
            @Nullable CaseState state,
            @Nullable String assignee) {

        public static final Filter ALL = new Filter(null, null, null);

        /** The same, of this citizen's cases only and without asking who works on them; null does not narrow. */
        public Filter only(@Nullable UUID own) {
            if (own == null) {
                return this;
            }
            boolean asked = citizenId == null || citizenId.equals(own);
            return new Filter(asked ? own : NOBODY, state, null);
        }

        private String key() {
            SequencedMap<String, @Nullable String> wanted = new LinkedHashMap<>();
            wanted.put("citizenId", citizenId == null ? null : citizenId.toString());
            wanted.put("state", state == null ? null : state.name());
            wanted.put("assignee", assignee);
            return ListPosition.key(wanted);
        }
    }

    public Page<ListedCase> find(Filter filter, Paging paging) {
        var found = query(filter, paging).map(CasesQueries::item).into(new ArrayList<>());
        return Page.of(found, paging, it -> Cursor.encode(order(it.openedOn(), it.id())));
    }

    FindIterable<Document> query(Filter filter, Paging paging) {
        return mongo.getCollection("cases")
                .find(matching(filter, paging.cursor()))
                .sort(Sorts.ascending(ORDER))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include(FIELDS));
    }

    /** The fields of a line and one more. */
    static List<String> withField(String more) {
        return Stream.concat(FIELDS.stream(), Stream.of(more)).toList();
    }

    /** The fields of the case that this list needs. */
    public static Map<String, Object> listed(Case it) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("citizenId", it.citizenId().toString());
        values.put("state", it.state().name());
        values.put("assignee", Objects.requireNonNullElse(it.administration().assignee(), WorkListsQueries.NOBODY));
        return Map.of("cases", new ListPosition(values, order(it.intake().openedOn(), it.id())).fields());
    }

    /** How many cases are in that state, counted on the list's index. */
    public long count(CaseState state) {
        return mongo.getCollection("cases").countDocuments(matching(new Filter(null, state, null), null));
    }

    /** The ids of all cases of a citizen. */
    public List<UUID> ofCitizen(UUID citizenId) {
        return ofCitizen(citizenId, it -> true);
    }

    /** The citizen's cases that have not ended. */
    public List<UUID> openOfCitizen(UUID citizenId) {
        return ofCitizen(citizenId, CaseState.UNFINISHED::contains);
    }

    private List<UUID> ofCitizen(UUID citizenId, Predicate<CaseState> states) {
        return mongo
                .getCollection("cases")
                .find(matching(new Filter(citizenId, null, null), null))
                .projection(Projections.include("state.state"))
                .into(new ArrayList<>())
                .stream()
                .filter(it -> states.test(
                        CaseState.valueOf(it.get("state", Document.class).getString("state"))))
                .map(it -> UUID.fromString(it.getString("_id")))
                .toList();
    }

    public static List<List<String>> indexes() {
        return List.of(ListPosition.index(LISTED));
    }

    private static Bson matching(Filter filter, @Nullable String cursor) {
        var wanted = Filters.eq(LISTED + "." + ListPosition.KEYS, filter.key());
        return cursor == null
                ? wanted
                : Filters.and(wanted, Filters.gt(ORDER, Cursor.decode(cursor, 1).getFirst()));
    }

    private static String order(LocalDate openedOn, UUID id) {
        return openedOn + "/" + id;
    }

    static ListedCase item(Document document) {
        var state = document.get("state", Document.class);
        return new ListedCase(
                UUID.fromString(document.getString("_id")),
                state.getString("caseNumber"),
                UUID.fromString(state.getString("citizenId")),
                CaseState.valueOf(state.getString("state")),
                LocalDate.parse(state.get("intake", Document.class).getString("openedOn")),
                state.get("administration", Document.class).getString("assignee"));
    }
}
