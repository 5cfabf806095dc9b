package dk.samvaer.starter.messaging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.store.MajorityCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Stores events that cannot be applied, and the later events of their case behind them. A record is stored under its position in the
 * topic, so that parking it again changes nothing.
 */
public final class Parking {
    private static final List<String> WAITS_FOR_AN_OPERATOR =
            List.of(Reason.UNDECODABLE.name(), Reason.INVALID.name(), Reason.REFUSED.name(), Reason.FAILED.name());
    private static final List<String> WAITS_FOR_OTHERS = List.of(Reason.MISSING.name(), Reason.BEHIND.name());

    private final MajorityCollection parked;
    private final AtomicLong lastPosition = new AtomicLong();

    public Parking(MongoTemplate mongo) {
        this.parked = new MajorityCollection(mongo, "parked");
        parked.get(c -> c.createIndex(Indexes.ascending("caseId", "position")));
        parked.get(c -> c.createIndex(Indexes.ascending("position")));
    }

    /** Whether a record that comes in is parked already, or must wait behind an event of its case. */
    public Standing standing(String id, UUID caseId, String topic) {
        Bson ahead = and(eq("caseId", caseId.toString()), or(in("reason", WAITS_FOR_AN_OPERATOR), eq("topic", topic)));
        Set<String> found = parked.get(c -> c.find(or(eq("_id", id), ahead))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"))
                .into(new HashSet<>()));
        if (found.contains(id)) {
            return Standing.PARKED;
        }
        return found.isEmpty() ? Standing.FREE : Standing.BEHIND;
    }

    /** What is known of a record that comes in: it may be applied, stands behind another, or is parked itself. */
    public enum Standing {
        FREE,
        BEHIND,
        PARKED
    }

    /** Parks an event, or, when it is parked already, records why it still cannot be applied. */
    public void park(ParkedEvent event) {
        Bson same = eq("_id", event.id());
        parked.get(c -> {
            Document known =
                    c.find(same).projection(Projections.include("position")).first();
            long position = known == null ? event.position() : known.getLong("position");
            Document document = ParkedDocument.write(event).append("position", position);
            return c.replaceOne(same, document, new ReplaceOptions().upsert(true));
        });
    }

    /** A number larger than all given before by this process, and than those of earlier ones as far as their clocks agree. */
    public long nextPosition(long nowMicros) {
        return lastPosition.updateAndGet(last -> Math.max(last + 1, nowMicros));
    }

    public Optional<ParkedEvent> find(String id) {
        return parked.find(c -> c.find(eq("_id", id)).first()).map(ParkedDocument::read);
    }

    /** The parked events of a case in order of arrival. */
    public List<ParkedEvent> ofCase(UUID caseId) {
        return list(eq("caseId", caseId.toString()), Integer.MAX_VALUE);
    }

    /** At most {@code limit} parked events after a position, in order of arrival. */
    public List<ParkedEvent> list(@Nullable UUID caseId, long afterPosition, int limit) {
        Bson after = gt("position", afterPosition);
        return list(caseId == null ? after : and(eq("caseId", caseId.toString()), after), limit);
    }

    private List<ParkedEvent> list(Bson filter, int limit) {
        return parked.get(c -> c.find(filter)
                .sort(Sorts.ascending("position"))
                .limit(limit)
                .map(ParkedDocument::read)
                .into(new ArrayList<>()));
    }

    /** Cases with events that are tried again automatically, because what they wait for may have arrived. */
    public List<UUID> casesThatWaitForOthers() {
        return parked.get(c -> c.distinct("caseId", in("reason", WAITS_FOR_OTHERS), String.class)
                .map(UUID::fromString)
                .into(new ArrayList<>()));
    }

    public void explain(String id, Reason reason, String detail) {
        parked.get(c -> c.updateOne(
                eq("_id", id), Updates.combine(Updates.set("reason", reason.name()), Updates.set("detail", detail))));
    }

    public void remove(String id) {
        parked.get(c -> c.deleteOne(eq("_id", id)));
    }

    public long count() {
        return parked.get(c -> c.countDocuments());
    }
}
