package dk.samvaer.complaint.persistence.forwarding;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.forwarding.BoardStep;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.store.AggregateStore.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Says from when on something is to be done towards the appeals board about a complaint. The mark stands among the listed fields of the
 * complaint's document, which every change of the complaint writes anew: what a change asks for is due at once, and no crash can lose that.
 * A step moves the mark without a new version of the complaint, and only on the version that it looked at.
 */
// R54
@Repository
public class BoardDue {
    private static final String FIELD = "boardDue";
    private static final String DUE = "listed." + FIELD;
    private static final String SINCE = "listed.boardSince";
    private static final String REFUSED = "listed.boardRefused";
    private static final Date AT_ONCE = new Date(0);

    public static final List<List<String>> INDEXES =
            List.of(List.of(DUE, "_id"), List.of(SINCE, "_id"), List.of(REFUSED, "_id"));

    private final MajorityCollection complaints;

    public BoardDue(MongoTemplate mongo) {
        this.complaints = new MajorityCollection(mongo, ComplaintsQueries.COLLECTION);
    }

    /** The complaint's part of the listed fields. */
    public static Map<String, Object> listed(Complaint complaint) {
        var forwarding = complaint.forwarding();
        if (BoardStep.of(complaint) != BoardStep.NOTHING) {
            return Map.of(FIELD, AT_ONCE, "boardSince", Date.from(since(complaint, forwarding)));
        }
        boolean refused =
                complaint.state() == Complaint.State.FORWARDING && forwarding != null && forwarding.refusal() != null;
        return refused ? Map.of("boardRefused", true) : Map.of();
    }

    private static Instant since(Complaint complaint, @Nullable Forwarding forwarding) {
        return forwarding == null
                ? DanishTime.startOf(Objects.requireNonNull(complaint.toForwardSince()))
                : forwarding.requestedAt();
    }

    /** A page of complaints that are due by then, the longest due first. */
    public List<Due> page(Instant before, @Nullable Due after, int limit) {
        return complaints.get(c -> c.find(and(lte(DUE, Date.from(before)), following(after)))
                .projection(Projections.include(DUE))
                .sort(Sorts.ascending(DUE, "_id"))
                .limit(limit)
                .map(found -> new Due(UUID.fromString(found.getString("_id")), due(found)))
                .into(new ArrayList<>()));
    }

    private static Bson following(@Nullable Due after) {
        if (after == null) {
            return exists(DUE);
        }
        var at = Date.from(after.at());
        return or(gt(DUE, at), and(eq(DUE, at), gt("_id", after.id().toString())));
    }

    /** The version of the complaint on which a mark stands, read before the complaint is looked at; empty where it has none. */
    public Optional<Long> version(UUID id) {
        return complaints
                .find(c -> c.find(and(eq("_id", id.toString()), exists(DUE)))
                        .projection(Projections.include("version"))
                        .first())
                .map(found -> Objects.requireNonNull(found.get("version", Number.class))
                        .longValue());
    }

    /** Moves the mark of a complaint that still has that version. */
    public void move(UUID id, long version, Instant next) {
        write(id, version, Updates.set(DUE, Date.from(next)));
    }

    /** Takes the mark from a complaint that still has that version; only a change of it brings one back. */
    public void rest(UUID id, long version) {
        write(id, version, Updates.unset(DUE));
    }

    /** Lets all that is to be sent be due, since the board takes files again. */
    public void wakeSending(Instant now) {
        var sending = and(eq("state.state", Complaint.State.FORWARDING.name()), gt(DUE, Date.from(now)));
        complaints.get(c -> c.updateMany(sending, Updates.set(DUE, Date.from(now))));
    }

    private void write(UUID id, long version, Bson change) {
        complaints.get(c -> c.updateOne(and(eq("_id", id.toString()), eq("version", version), exists(DUE)), change));
    }

    /** How many complaints are on their way to the board, or wait to be. */
    public long waiting() {
        return complaints.get(c -> c.countDocuments(gte(DUE, AT_ONCE)));
    }

    /** Since when the one waits that has waited longest; empty where none does. */
    public Optional<Instant> oldest() {
        return complaints
                .find(c -> c.find(gte(SINCE, AT_ONCE))
                        .projection(Projections.include(SINCE))
                        .sort(Sorts.ascending(SINCE))
                        .first())
                .map(found -> found.getEmbedded(List.of("listed", "boardSince"), Date.class)
                        .toInstant());
    }

    /** How many complaints have a file that the board does not get as it is. */
    public long refused() {
        return complaints.get(c -> c.countDocuments(eq(REFUSED, true)));
    }

    private static Instant due(Document found) {
        return found.getEmbedded(List.of("listed", FIELD), Date.class).toInstant();
    }
}
