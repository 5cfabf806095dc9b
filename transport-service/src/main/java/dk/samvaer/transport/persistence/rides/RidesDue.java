package dk.samvaer.transport.persistence.rides;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.store.AggregateStore.Due;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Says from when on the rides of a grant must be looked at again. The mark stands among the listed fields of the grant's document, which
 * every change of the grant writes anew: a changed grant is due at once, whoever changed it, and no crash can lose that. Generating moves
 * the mark without a new version of the grant, and only on the version for which the rides were generated.
 */
// TR-05
@Repository
public class RidesDue {
    private static final String FIELD = "ridesDue";
    private static final String DUE = "listed." + FIELD;

    /** Counts how often a unit of the grant was changed since the grant was. */
    private static final String TOUCHED = "listed.ridesTouched";

    private static final String UNIT = "listed.unitId";
    private static final Date AT_ONCE = new Date(0);

    public static final List<List<String>> INDEXES = List.of(List.of(DUE, "_id"), List.of(UNIT, "_id"));

    private final MajorityCollection grants;

    RidesDue(MongoTemplate mongo) {
        this.grants = new MajorityCollection(mongo, TransportGrantsQueries.COLLECTION);
    }

    /** The state of a mark when it was read, without which it is not moved. */
    public record Mark(long version, @Nullable Integer touched) {}

    /** The grant's part of the listed fields; a grant that never had a schedule has no rides. */
    public static Map<String, Object> listed(TransportGrant grant) {
        return grant.execution().rides().schedules().isEmpty() ? Map.of() : Map.of(FIELD, AT_ONCE);
    }

    /** A page of grants whose rides must be looked at by then, the longest due first. */
    public List<Due> page(Instant before, @Nullable Due after, int limit) {
        return grants.get(c -> c.find(and(lte(DUE, Date.from(before)), following(after)))
                .projection(Projections.include(DUE))
                .sort(Sorts.ascending(DUE, "_id"))
                .limit(limit)
                .map(found -> new Due(id(found), due(found)))
                .into(new ArrayList<>()));
    }

    private static Bson following(@Nullable Due after) {
        if (after == null) {
            return exists(DUE);
        }
        var at = Date.from(after.at());
        return or(gt(DUE, at), and(eq(DUE, at), gt("_id", after.id().toString())));
    }

    /** The marks as they are now; read before what the rides are generated from. */
    public Map<UUID, Mark> marks(Collection<UUID> ids) {
        Map<UUID, Mark> marks = new HashMap<>();
        grants.get(c -> {
            c.find(in("_id", texts(ids)))
                    .projection(Projections.include("version", TOUCHED))
                    .forEach(found -> marks.put(id(found), mark(found)));
            return marks;
        });
        return marks;
    }

    private static Mark mark(Document found) {
        var touched = found.getEmbedded(List.of("listed", "ridesTouched"), Number.class);
        return new Mark(
                Objects.requireNonNull(found.get("version", Number.class)).longValue(),
                touched == null ? null : touched.intValue());
    }

    /**
     * Moves the marks of grants that are still as they were when their marks were read.
     *
     * @param next when their rides must be looked at again
     */
    public void move(Map<UUID, Mark> marks, Instant next) {
        write(marks, Updates.set(DUE, Date.from(next)));
    }

    /** Takes the marks from grants that are over and still as they were; only a change of the grant brings one back. */
    public void rest(Map<UUID, Mark> marks) {
        write(marks, Updates.unset(DUE));
    }

    private void write(Map<UUID, Mark> marks, Bson change) {
        List<WriteModel<Document>> moves = new ArrayList<>();
        marks.forEach((id, mark) -> moves.add(new UpdateOneModel<>(
                and(eq("_id", id.toString()), eq("version", mark.version()), eq(TOUCHED, mark.touched())), change)));
        if (!moves.isEmpty()) {
            grants.get(c -> c.bulkWrite(moves, new BulkWriteOptions().ordered(false)));
        }
    }

    /** Makes the rides to these units due at once. */
    public void unitsChanged(Collection<UUID> unitIds) {
        if (!unitIds.isEmpty()) {
            grants.get(c -> c.updateMany(
                    and(in(UNIT, texts(unitIds)), exists(DUE)),
                    Updates.combine(Updates.set(DUE, AT_ONCE), Updates.inc(TOUCHED, 1))));
        }
    }

    /** How many grants wait for their rides. */
    public long waiting(Instant now) {
        return grants.get(c -> c.countDocuments(lte(DUE, Date.from(now))));
    }

    private static Instant due(Document found) {
        return found.getEmbedded(List.of("listed", FIELD), Date.class).toInstant();
    }

    private static UUID id(Document found) {
        return UUID.fromString(found.getString("_id"));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
