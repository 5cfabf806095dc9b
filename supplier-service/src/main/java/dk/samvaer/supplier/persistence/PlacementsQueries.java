package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Filters;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds placements by what the lists are filtered by. */
@Component
public class PlacementsQueries implements CitizensInUnit {
    public static final String COLLECTION = "placements";

    private static final String OPEN_TO = "listed.openTo";
    private static final String OPEN_UNTIL = "listed.openUntil";
    private static final String UNIT = "listed.unitId";
    private static final String UNITS = "listed.units";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES = List.of(
            List.of("state.grant.supplierId", "_id"),
            List.of("state.state", "_id"),
            List.of("state.citizenId", "_id"),
            List.of(OPEN_TO, OPEN_UNTIL),
            List.of(UNIT, OPEN_UNTIL),
            List.of(UNITS, OPEN_UNTIL));

    /** After every day that is known, in the order of text. */
    private static final String NO_LAST_DAY = "9999-12-31";

    private final MongoTemplate mongo;

    public PlacementsQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What lists for staff of a supplier filter and sort by: day and id in one text, so that a page begins where the last one ended. */
    public static Map<String, Object> listed(Placement placement) {
        Map<String, Object> listed = new HashMap<>();
        placement.supplierAccess().stream().findFirst().ifPresent(access -> {
            listed.put("openTo", access.supplierId());
            listed.put("openUntil", until(access) + " " + placement.id());
            if (placement.unitId() != null) {
                listed.put("unitId", placement.unitId().toString());
            }
            listed.put("units", units(placement));
        });
        return Map.copyOf(listed);
    }

    /** What a list is narrowed to; null means any. */
    public record Filter(
            @Nullable UUID caseId,
            @Nullable PlacementState state,
            @Nullable String supplierId,
            @Nullable UUID citizenId) {}

    public Page<UUID> find(Filter filter, Paging paging) {
        return narrowed(filter)
                .narrow("state.grant.supplierId", filter.supplierId())
                .page(mongo, paging, "_id");
    }

    /** Finds those that staff of a supplier may see on a day. */
    public Page<UUID> findOpenTo(String supplierId, LocalDate day, Filter filter, Paging paging) {
        return narrowed(filter)
                .narrow(OPEN_TO, supplierId)
                .narrow(where(OPEN_UNTIL).gte(day.toString()))
                .page(mongo, paging, OPEN_UNTIL);
    }

    /** Finds those that staff of a supplier may see on a day and whose citizen has, had or will have a place in the unit; null means any. */
    public Page<UUID> findOpenTo(String supplierId, LocalDate day, @Nullable UUID unitId, Paging paging) {
        return new IdQuery(COLLECTION)
                .narrow(UNITS, unitId)
                .narrow(OPEN_TO, supplierId)
                .narrow(where(OPEN_UNTIL).gte(day.toString()))
                .page(mongo, paging, OPEN_UNTIL);
    }

    @Override
    public List<UUID> inUnit(UUID unitId, LocalDate day) {
        return new IdQuery(COLLECTION)
                .narrow(UNIT, unitId)
                .narrow(where(OPEN_UNTIL).gte(day.toString()))
                .find(mongo);
    }

    private static List<String> units(Placement placement) {
        return placement.units().stream().map(it -> it.unitId().toString()).toList();
    }

    public List<UUID> ofCase(UUID caseId) {
        return new IdQuery(COLLECTION).narrow("caseId", caseId).find(mongo);
    }

    /** How many citizens are in the first days, in which it is found out where they belong. */
    // SU-02
    public long inClarification() {
        return count(Filters.empty());
    }

    /** How many of them should have been through with it before that day. */
    // SU-02
    public long clarificationsOverdue(LocalDate day) {
        return count(Filters.lt("state.clarification.endsOn", day.toString()));
    }

    /** On the index of the states: of the placements, those in clarification are read. */
    private long count(Bson further) {
        var inClarification = Filters.eq("state.state", PlacementState.IN_CLARIFICATION.name());
        return mongo.getCollection(COLLECTION).countDocuments(Filters.and(inClarification, further));
    }

    private static IdQuery narrowed(Filter filter) {
        return new IdQuery(COLLECTION)
                .narrow("caseId", filter.caseId())
                .narrow("state.state", filter.state())
                .narrow("state.citizenId", filter.citizenId());
    }

    private static String until(SupplierAccess access) {
        return access.lastDay() == null ? NO_LAST_DAY : access.lastDay().toString();
    }
}
