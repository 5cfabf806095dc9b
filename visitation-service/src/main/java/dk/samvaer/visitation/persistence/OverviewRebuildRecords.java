package dk.samvaer.visitation.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.visitation.domain.overview.OverviewRebuild;
import dk.samvaer.visitation.domain.overview.OverviewRebuild.State;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Stores the rebuilds, and which of them runs, for all instances of the service. */
@Repository
public class OverviewRebuildRecords {
    /** The document that the running rebuild touches. */
    private static final Bson TURN = eq("_id", "turn");

    private static final String TOUCHED = "touchedAt";

    private final MajorityCollection rebuilds;

    OverviewRebuildRecords(MongoTemplate mongo) {
        rebuilds = new MajorityCollection(mongo, "overview_rebuilds");
    }

    public Optional<OverviewRebuild> find(UUID id) {
        return rebuilds.find(it -> it.find(byId(id)).first()).map(OverviewRebuildRecords::read);
    }

    /**
     * Begins a rebuild unless another one runs.
     *
     * @param silentSince a rebuild that has written nothing since then died with its instance
     */
    public boolean begin(OverviewRebuild rebuild, Instant now, Instant silentSince) {
        var free = and(TURN, lt(TOUCHED, Date.from(silentSince)));
        var taken = combine(set("rebuild", rebuild.id().toString()), set(TOUCHED, Date.from(now)));
        try {
            rebuilds.get(it -> it.updateOne(free, taken, new UpdateOptions().upsert(true)));
        } catch (DuplicateKeyException another) {
            return false;
        }
        save(rebuild, now);
        return true;
    }

    public void save(OverviewRebuild rebuild, Instant now) {
        var touched = rebuild.state() == State.RUNNING ? now : Instant.EPOCH;
        rebuilds.get(it -> it.replaceOne(byId(rebuild.id()), write(rebuild), new ReplaceOptions().upsert(true)));
        rebuilds.get(it ->
                it.updateOne(and(TURN, eq("rebuild", rebuild.id().toString())), set(TOUCHED, Date.from(touched))));
    }

    private static Bson byId(UUID id) {
        return eq("_id", id.toString());
    }

    private static Document write(OverviewRebuild it) {
        return new Document("_id", it.id().toString())
                .append("state", it.state().name())
                .append("clear", it.clear())
                .append("read", it.read())
                .append("total", it.total())
                .append("startedAt", Date.from(it.startedAt()))
                .append("endedAt", it.endedAt() == null ? null : Date.from(it.endedAt()));
    }

    private static OverviewRebuild read(Document found) {
        return new OverviewRebuild(
                UUID.fromString(found.getString("_id")),
                State.valueOf(found.getString("state")),
                found.getBoolean("clear"),
                found.get("read", Number.class).longValue(),
                found.get("total", Number.class).longValue(),
                found.getDate("startedAt").toInstant(),
                Optional.ofNullable(found.getDate("endedAt"))
                        .map(Date::toInstant)
                        .orElse(null));
    }
}
