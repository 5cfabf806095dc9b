package dk.samvaer.starter.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.batch.GroupCommit;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.store.StoredIndexes;
import dk.samvaer.starter.store.StoredVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The earlier states of one kind of aggregate, in the collection {@code <name>.versions}, keyed by document and version. */
final class MongoVersions {
    private final MajorityCollection versions;
    private final GroupCommit<StoredVersion> writes = new GroupCommit<>(this::insert);

    /** The highest version of a document that this process has kept; a state that this does not know is kept again. */
    private final Cache<UUID, Long> kept = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    MongoVersions(MongoTemplate mongo, String name) {
        this.versions = new MajorityCollection(mongo, StoredIndexes.versions(name));
    }

    /** Returns when the state is kept; where this process has kept it already, at once. */
    void keep(StoredVersion state) {
        Long known = kept.getIfPresent(state.id());
        if (known == null || known != state.version()) {
            writes.write(state);
        }
    }

    void keepSoon(StoredVersion state) {
        writes.start(state);
    }

    private void insert(List<StoredVersion> states) {
        MongoHistory.insertAbsent(
                versions, states.stream().map(MongoVersions::write).toList());
        states.forEach(state -> kept.asMap().merge(state.id(), state.version(), Math::max));
    }

    Optional<StoredVersion> at(UUID id, Instant moment) {
        return versions.find(c -> c.find(and(eq("id", id.toString()), lte("changedAt", Date.from(moment))))
                        .sort(Sorts.descending("changedAt", "version"))
                        .first())
                .map(MongoVersions::read);
    }

    private static Document write(StoredVersion state) {
        return new Document("_id", state.id() + "/" + state.version())
                .append("id", state.id().toString())
                .append("version", state.version())
                .append("caseId", state.caseId().toString())
                .append("changedAt", Date.from(state.changedAt()))
                .append("state", new Document(state.state()));
    }

    private static StoredVersion read(Document document) {
        return new StoredVersion(
                UUID.fromString(document.getString("id")),
                document.getLong("version"),
                UUID.fromString(document.getString("caseId")),
                document.getDate("changedAt").toInstant(),
                new LinkedHashMap<>(document.get("state", Document.class)));
    }
}
