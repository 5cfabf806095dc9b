package dk.samvaer.starter.crypto;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The collection {@code keys} of the service's own database. A destroyed key leaves its id behind, so that no new one takes its place. */
public final class MongoKeyStore implements KeyStore {
    private final Supplier<MongoDatabase> database;

    public MongoKeyStore(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @Override
    public Optional<StoredKey> find(UUID owner) {
        var document = keys().find(eq("_id", owner.toString())).first();
        return Optional.ofNullable(document).map(MongoKeyStore::stored);
    }

    @Override
    public Map<UUID, StoredKey> findAll(Set<UUID> owners) {
        var ids = owners.stream().map(UUID::toString).toList();
        var found = new HashMap<UUID, StoredKey>();
        keys().find(in("_id", ids)).forEach(key -> found.put(owner(key), stored(key)));
        return found;
    }

    @Override
    public boolean insert(UUID owner, StoredKey key, Instant createdAt) {
        var document = new Document("_id", owner.toString())
                .append("wrapped", key.wrapped())
                .append("masterKey", key.masterKey())
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
        var erasure = combine(unset("wrapped"), unset("masterKey"), set("destroyedAt", Date.from(destroyedAt)));
        keys().updateOne(eq("_id", owner.toString()), erasure, new UpdateOptions().upsert(true));
    }

    @Override
    public SequencedMap<UUID, StoredKey> wrappedByOthers(String masterKey, @Nullable UUID after, int limit) {
        var others = byOthers(masterKey);
        var found = new LinkedHashMap<UUID, StoredKey>();
        keys().find(after == null ? others : and(others, gt("_id", after.toString())))
                .sort(ascending("_id"))
                .limit(limit)
                .forEach(key -> found.put(owner(key), stored(key)));
        return found;
    }

    @Override
    public long countWrappedByOthers(String masterKey) {
        return keys().countDocuments(byOthers(masterKey));
    }

    @Override
    public boolean replace(UUID owner, StoredKey before, StoredKey after) {
        var unchanged = and(eq("_id", owner.toString()), eq("wrapped", before.wrapped()));
        var wrapped = combine(set("wrapped", after.wrapped()), set("masterKey", after.masterKey()));
        return keys().updateOne(unchanged, wrapped).getMatchedCount() == 1;
    }

    private static Bson byOthers(String masterKey) {
        return and(exists("wrapped"), ne("masterKey", masterKey));
    }

    private static UUID owner(Document key) {
        return UUID.fromString(key.getString("_id"));
    }

    private static StoredKey stored(Document key) {
        return new StoredKey(key.getString("wrapped"), key.getString("masterKey"));
    }

    private MongoCollection<Document> keys() {
        return database.get()
                .getCollection("keys")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }
}
