package dk.samvaer.starter.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The earlier states of one kind of aggregate, in the collection {@code <name>.versions}, keyed by document and version. */
final class MongoVersions {
    private final MajorityCollection versions;

    MongoVersions(MongoTemplate mongo, String name) {
        this.versions = new MajorityCollection(mongo, name + ".versions");
    }

    void ensureIndex() {
        versions.get(c -> c.createIndex(Indexes.ascending("id", "changedAt")));
    }

    void keep(StoredVersion state) {
        versions.find(collection -> {
            try {
                return collection.insertOne(write(state));
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
                return null;
            }
        });
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
