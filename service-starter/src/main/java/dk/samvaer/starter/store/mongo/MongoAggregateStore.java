package dk.samvaer.starter.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.unset;
import static dk.samvaer.starter.store.StoredIndexes.UNSENT_SINCE;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Change;
import dk.samvaer.starter.store.FieldTaken;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Stored;
import dk.samvaer.starter.store.StoredVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
    private final MongoWaiting waiting;

    public MongoAggregateStore(MongoTemplate mongo, AggregateType<?, ?> type) {
        this.name = type.collection();
        this.documents = new MajorityCollection(mongo, name);
        this.unique = type.unique().keySet();
        this.versions = new MongoVersions(mongo, name);
        this.waiting = new MongoWaiting(documents);
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
                .get(c ->
                        c.find(in("_id", texts(ids))).map(StoredDocument::read).into(new ArrayList<>()))
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

    @Override
    public List<UUID> insertAll(List<Stored> all) {
        List<Document> written = all.stream().map(StoredDocument::write).toList();
        return documents.get(collection -> {
            try {
                collection.insertMany(written, new InsertManyOptions().ordered(false));
                return List.of();
            } catch (MongoBulkWriteException refused) {
                return taken(refused, all);
            }
        });
    }

    private static List<UUID> taken(MongoBulkWriteException refused, List<Stored> all) {
        boolean onlyTaken = refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyTaken) {
            throw refused;
        }
        return refused.getWriteErrors().stream()
                .map(error -> all.get(error.getIndex()).id())
                .toList();
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
                .find(c -> {
                    try {
                        return c.findOneAndUpdate(current, StoredChange.of(change), answer);
                    } catch (MongoCommandException refused) {
                        if (ErrorCategory.fromErrorCode(refused.getErrorCode()) != ErrorCategory.DUPLICATE_KEY) {
                            throw refused;
                        }
                        throw FieldTaken.by(change, takenField(refused.getErrorMessage()));
                    }
                })
                .map(StoredDocument::outbox);
    }

    @Override
    public Optional<UUID> holder(String field, Object value) {
        return documents
                .find(c -> c.find(eq(field, value))
                        .projection(Projections.include("_id"))
                        .first())
                .map(found -> UUID.fromString(found.getString("_id")));
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
    public void keepSoon(StoredVersion current) {
        versions.keepSoon(current);
    }

    @Override
    public List<OutboxEntry> outbox(UUID id) {
        return outboxes(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<UUID, List<OutboxEntry>> outboxes(List<UUID> ids) {
        Map<UUID, List<OutboxEntry>> found = new HashMap<>();
        documents.get(c -> {
            c.find(in("_id", texts(ids)))
                    .projection(Projections.include("outbox"))
                    .forEach(document ->
                            found.put(UUID.fromString(document.getString("_id")), StoredDocument.outbox(document)));
            return found;
        });
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** Entries that are appended between the two updates of a document keep it among those with unsent ones. */
    @Override
    public void acknowledge(List<Sent> sent) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        sent.forEach(one ->
                writes.add(new UpdateOneModel<>(byId(one.id()), pull("outbox", in("eventId", texts(one.entryIds()))))));
        sent.forEach(one ->
                writes.add(new UpdateOneModel<>(and(byId(one.id()), eq("outbox", List.of())), unset(UNSENT_SINCE))));
        documents.get(c -> c.bulkWrite(writes));
    }

    @Override
    public void forgetCreation(UUID caseId) {
        documents.get(c -> c.updateMany(eq("caseId", caseId.toString()), combine(unset("fingerprint"), unset("acts"))));
    }

    @Override
    public List<Due> unsentSince(Instant before, @Nullable Due after, int limit) {
        return waiting.unsentSince(before, after, limit);
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due after, int limit) {
        return waiting.due(now, after, limit);
    }

    @Override
    public Backlog backlog() {
        return waiting.backlog();
    }

    @Override
    public long overdue(Instant now) {
        return waiting.overdue(now);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static Bson byId(UUID id) {
        return eq("_id", id.toString());
    }
}
