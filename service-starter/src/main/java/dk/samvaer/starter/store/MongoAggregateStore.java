package dk.samvaer.starter.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the documents in MongoDB, each write with majority concern and in one update of one document. */
public final class MongoAggregateStore implements AggregateStore {
    private final MajorityCollection documents;
    private final String name;
    private final Collection<String> unique;
    private final MongoVersions versions;

    /** Makes sure of the indexes that the store, the relay and the deadlines stand on, and of the type's own. */
    public MongoAggregateStore(MongoTemplate mongo, AggregateType<?, ?> type) {
        this.name = type.collection();
        this.documents = new MajorityCollection(mongo, name);
        this.unique = type.unique().keySet();
        this.versions = new MongoVersions(mongo, name);
        if (type.keepsVersions()) {
            versions.ensureIndex();
        }
        documents.get(collection -> {
            collection.createIndex(Indexes.ascending("outbox.time"));
            collection.createIndex(Indexes.ascending("nextDue", "_id"), new IndexOptions().sparse(true));
            collection.createIndex(Indexes.ascending("caseId"));
            unique.forEach(field -> collection.createIndex(
                    Indexes.ascending(field), new IndexOptions().unique(true).name(field)));
            type.indexes().forEach(fields -> collection.createIndex(Indexes.ascending(fields)));
            return name;
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Stored> find(UUID id) {
        return documents.find(c -> c.find(byId(id)).first()).map(StoredDocument::read);
    }

    @Override
    public List<Stored> findAll(List<UUID> ids) {
        Map<UUID, Stored> found = new HashMap<>();
        documents
                .get(c -> c.find(in("_id", ids.stream().map(UUID::toString).toList()))
                        .map(StoredDocument::read)
                        .into(new ArrayList<>()))
                .forEach(document -> found.put(document.id(), document));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public @Nullable String insert(Stored document) {
        return documents
                .<String>find(collection -> {
                    try {
                        collection.insertOne(StoredDocument.write(document));
                        return null;
                    } catch (MongoWriteException refused) {
                        if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                            throw refused;
                        }
                        return takenField(refused.getError().getMessage());
                    }
                })
                .orElse(null);
    }

    private String takenField(String message) {
        return unique.stream().filter(message::contains).findFirst().orElse("_id");
    }

    @Override
    public Optional<List<OutboxEntry>> update(Change change) {
        Bson current = and(byId(change.id()), eq("version", change.expectedVersion()));
        FindOneAndUpdateOptions answer = new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .projection(Projections.include("outbox"));
        return documents
                .find(c -> c.findOneAndUpdate(current, updates(change), answer))
                .map(StoredDocument::outbox);
    }

    private static Bson updates(Change change) {
        List<Bson> updates = new ArrayList<>(List.of(
                set("state", new Document(change.state())),
                set("listed", new Document(change.listed())),
                set("sequence", change.sequence()),
                set("changedAt", Date.from(change.changedAt())),
                inc("version", 1L)));
        updates.add(change.nextDue() == null ? unset("nextDue") : set("nextDue", Date.from(change.nextDue())));
        if (change.heard() != null) {
            updates.add(set("seen." + change.heard().source(), change.heard().sequence()));
        }
        if (!change.appended().isEmpty()) {
            updates.add(pushEach(
                    "outbox",
                    change.appended().stream().map(StoredDocument::entry).toList()));
        }
        return combine(updates);
    }

    @Override
    public void keep(StoredVersion current) {
        versions.keep(current);
    }

    @Override
    public Optional<StoredVersion> keptAt(UUID id, Instant moment) {
        return versions.at(id, moment);
    }

    @Override
    public List<OutboxEntry> outbox(UUID id) {
        return documents
                .find(c -> c.find(byId(id))
                        .projection(Projections.include("outbox"))
                        .first())
                .map(StoredDocument::outbox)
                .orElse(List.of());
    }

    @Override
    public void acknowledge(UUID id, long upToSequence) {
        documents.get(c -> c.updateOne(byId(id), pull("outbox", lte("sequence", upToSequence))));
    }

    @Override
    public void forgetCreation(UUID caseId) {
        documents.get(c -> c.updateMany(eq("caseId", caseId.toString()), unset("fingerprint")));
    }

    @Override
    public List<UUID> unsentSince(Instant before, int limit) {
        return documents.get(c -> c.find(lt("outbox.time", Date.from(before)))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("outbox.time"))
                .limit(limit)
                .map(found -> UUID.fromString(found.getString("_id")))
                .into(new ArrayList<>()));
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due after, int limit) {
        return documents.get(c -> c.find(and(lte("nextDue", Date.from(now)), following(after)))
                .projection(Projections.include("nextDue"))
                .sort(Sorts.ascending("nextDue", "_id"))
                .limit(limit)
                .map(found -> new Due(
                        UUID.fromString(found.getString("_id")),
                        found.getDate("nextDue").toInstant()))
                .into(new ArrayList<>()));
    }

    private static Bson following(@Nullable Due after) {
        if (after == null) {
            return exists("nextDue");
        }
        Date at = Date.from(after.at());
        return or(gt("nextDue", at), and(eq("nextDue", at), gt("_id", after.id().toString())));
    }

    @Override
    public Backlog backlog() {
        return documents.get(c -> {
            long pending = 0;
            Instant oldest = null;
            for (Document found :
                    c.find(gt("outbox.time", new Date(0))).projection(Projections.include("outbox.time"))) {
                for (Document entry : found.getList("outbox", Document.class)) {
                    Instant time = entry.getDate("time").toInstant();
                    oldest = oldest == null || time.isBefore(oldest) ? time : oldest;
                    pending++;
                }
            }
            return new Backlog(pending, oldest);
        });
    }

    @Override
    public long overdue(Instant now) {
        return documents.get(c -> c.countDocuments(lte("nextDue", Date.from(now))));
    }

    private static Bson byId(UUID id) {
        return eq("_id", id.toString());
    }
}
