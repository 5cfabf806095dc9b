package dk.samvaer.transport.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.persistence.cost.TravelPassesQueries;
import dk.samvaer.transport.persistence.rides.RidesDue;
import dk.samvaer.transport.persistence.work.WorkFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Finds transport grants by what the lists are filtered by; a page is one query on an index, and reads nothing that is encrypted. */
@Repository
public class TransportGrantsQueries {
    public static final String COLLECTION = "transport_grants";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES = Stream.concat(
                    Stream.of(
                            List.of("listed.citizenId", "_id"),
                            List.of("listed.state", "_id"),
                            List.of("listed.carrierId", "_id"),
                            List.of("listed.passes.from")),
                    Stream.concat(RidesDue.INDEXES.stream(), WorkFields.INDEXES.stream()))
            .toList();

    private final MongoTemplate mongo;

    TransportGrantsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What a list is narrowed to; null does not narrow.
     *
     * @param ofParty whether the party asks, to whom what waits for its decision is as if it were being assessed
     * @param carrierId by whom the citizen is planned to be driven
     */
    public record Filter(
            @Nullable UUID caseId,
            @Nullable UUID citizenId,
            TransportGrant.@Nullable State state,
            boolean ofParty,
            @Nullable String carrierId) {}

    /**
     * One line of the list.
     *
     * @param mode null where none is granted, and for the party until the decision is issued
     * @param carrierId null while none is planned
     */
    public record Row(
            UUID id,
            UUID caseId,
            UUID citizenId,
            TransportGrant.State state,
            boolean decided,
            @Nullable String mode,
            @Nullable Integer daysPerWeek,
            @Nullable LocalDate endsOn,
            @Nullable UUID unitId,
            boolean planned,
            boolean scheduleFits,
            @Nullable String carrierId,
            @Nullable String vehicleId) {

        public Shown shown() {
            return new Shown(caseId, citizenId, id);
        }
    }

    /** All grants of a case, those that are over too. */
    public List<UUID> ofCase(UUID caseId) {
        return new IdQuery(COLLECTION).narrow("caseId", caseId).find(mongo);
    }

    public Page<Row> find(Filter filter, Paging paging) {
        var found = query(filter, paging).map(it -> row(it, filter.ofParty())).into(new ArrayList<>());
        return Page.of(found, paging, it -> Cursor.encode(it.id().toString()));
    }

    FindIterable<Document> query(Filter filter, Paging paging) {
        return mongo.getCollection(COLLECTION)
                .find(matching(filter, paging.cursor()))
                .sort(Sorts.ascending("_id"))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include("caseId", "listed"));
    }

    /** What lists show and filter by. */
    public static Map<String, Object> listed(TransportGrant grant) {
        var execution = grant.execution();
        var schedule = execution.schedule();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("citizenId", grant.citizenId());
        values.put("state", grant.state());
        values.put("partyState", grant.decided().shownToParty(grant.state()));
        values.put("decided", grant.decided().carried());
        values.put("mode", grant.modes().isEmpty() ? null : grant.mode().mode().code());
        values.put("daysPerWeek", execution.daysPerWeek());
        values.put("endsOn", execution.endsOn());
        values.put("unitId", execution.unitId());
        values.put("planned", schedule != null);
        values.put("scheduleFits", schedule == null || grant.planning().scheduleFits());
        values.put("carrierId", schedule == null ? null : schedule.carrierId());
        values.put("vehicleId", schedule == null ? null : schedule.vehicleId());
        var fields = fields(values);
        fields.putAll(RidesDue.listed(grant));
        fields.putAll(WorkFields.listed(grant));
        fields.putAll(TravelPassesQueries.listed(grant));
        return fields;
    }

    /** Leaves out what is not there. */
    private static Map<String, Object> fields(Map<String, @Nullable Object> values) {
        Map<String, Object> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                fields.put(name, value instanceof Integer || value instanceof Boolean ? value : value.toString());
            }
        });
        return fields;
    }

    private static Bson matching(Filter filter, @Nullable String cursor) {
        var state = filter.ofParty() ? "listed.partyState" : "listed.state";
        var filters = Stream.of(
                        equal("caseId", filter.caseId()),
                        equal("listed.citizenId", filter.citizenId()),
                        equal(state, filter.state()),
                        equal("listed.carrierId", filter.carrierId()),
                        cursor == null
                                ? null
                                : gt("_id", Cursor.decode(cursor, 1).getFirst()))
                .filter(Objects::nonNull)
                .toList();
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }

    private static @Nullable Bson equal(String field, @Nullable Object value) {
        return value == null ? null : eq(field, value.toString());
    }

    private static Row row(Document found, boolean ofParty) {
        var listed = found.get("listed", Document.class);
        boolean decided = listed.getBoolean("decided", false);
        return new Row(
                UUID.fromString(found.getString("_id")),
                UUID.fromString(found.getString("caseId")),
                UUID.fromString(listed.getString("citizenId")),
                TransportGrant.State.valueOf(listed.getString(ofParty ? "partyState" : "state")),
                decided,
                ofParty && !decided ? null : listed.getString("mode"),
                listed.getInteger("daysPerWeek"),
                day(listed.getString("endsOn")),
                id(listed.getString("unitId")),
                listed.getBoolean("planned", false),
                listed.getBoolean("scheduleFits", true),
                listed.getString("carrierId"),
                listed.getString("vehicleId"));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
