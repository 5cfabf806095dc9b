package dk.samvaer.starter.crypto;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;

/** The collection {@code keys} of the service's own database. A destroyed key leaves its id behind, so that no new one takes its place. */
final class MongoKeyStore implements KeyStore {
    private final Supplier<MongoDatabase> database;

    MongoKeyStore(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @Override
    public Optional<StoredKey> find(UUID owner) {
        var document = keys().find(eq("_id", owner.toString())).first();
        return Optional.ofNullable(document).map(key -> new StoredKey(key.getString("wrapped")));
    }

    @Override
    public Map<UUID, StoredKey> findAll(Set<UUID> owners) {
        var ids = owners.stream().map(UUID::toString).toList();
        var found = new HashMap<UUID, StoredKey>();
        keys().find(in("_id", ids))
                .forEach(key ->
                        found.put(UUID.fromString(key.getString("_id")), new StoredKey(key.getString("wrapped"))));
        return found;
    }

    @Override
    public boolean insert(UUID owner, String wrapped, Instant createdAt) {
        var document = new Document("_id", owner.toString())
                .append("wrapped", wrapped)
                .append("createdAt", Date.from(createdAt));
        try {
            keys().insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void destroy(UUID owner, Instant destroyedAt) {
        var erasure = combine(unset("wrapped"), set("destroyedAt", Date.from(destroyedAt)));
        keys().updateOne(eq("_id", owner.toString()), erasure, new UpdateOptions().upsert(true));
    }

    private MongoCollection<Document> keys() {
        return database.get()
                .getCollection("keys")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }
}
