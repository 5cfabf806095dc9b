package dk.samvaer.starter.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;

/** The collection {@code access_log_chains}: each chain with its number, without a hole, and how far it is known to go. */
final class AccessChains {
    private final Supplier<MongoDatabase> database;
    private final ChainHash hashes;

    AccessChains(Supplier<MongoDatabase> database, ChainHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** How far a chain is known to go. */
    record Head(long chain, Instant startedAt, long number, String hash, String seal) {
        private static Head of(Document stored) {
            return new Head(
                    stored.getLong("_id"),
                    stored.getDate("startedAt").toInstant(),
                    stored.getLong("number"),
                    stored.getString(ChainHash.FIELD),
                    stored.getString("seal"));
        }
    }

    /** Begins the next chain; of several instances each gets another. */
    AccessChain open(Instant now) {
        while (true) {
            var chain = new AccessChain(last() + 1, hashes);
            try {
                chains().insertOne(fields(chain).append("startedAt", Date.from(now)));
                return chain;
            } catch (MongoWriteException taken) {
                if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw taken;
                }
            }
        }
    }

    /** Notes that the chain goes at least as far as now, so that its end cannot be cut off unnoticed. */
    void note(AccessChain chain) {
        var head = fields(chain);
        chains().updateOne(
                        eq("_id", chain.id()),
                        combine(
                                set("number", head.get("number")),
                                set(ChainHash.FIELD, head.get(ChainHash.FIELD)),
                                set("seal", head.get("seal"))));
    }

    /** The number of the newest chain; 0 before the first. */
    long last() {
        var newest = chains().find().sort(descending("_id")).limit(1).first();
        return newest == null ? 0 : Head.of(newest).chain();
    }

    /** The heads of chains by their number, from a number on; one that is missing is left out. */
    Map<Long, Head> from(long first, int limit) {
        Map<Long, Head> found = new HashMap<>();
        chains().find(and(gte("_id", first), lt("_id", first + limit)))
                .map(Head::of)
                .forEach(it -> found.put(it.chain(), it));
        return found;
    }

    private Document fields(AccessChain chain) {
        return new Document("_id", chain.id())
                .append("number", chain.number())
                .append(ChainHash.FIELD, chain.hash())
                .append("seal", hashes.head(chain.id(), chain.number(), chain.hash()));
    }

    private MongoCollection<Document> chains() {
        return database.get()
                .getCollection("access_log_chains")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }
}
