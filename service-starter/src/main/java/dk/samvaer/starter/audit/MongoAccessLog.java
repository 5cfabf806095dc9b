package dk.samvaer.starter.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The collection {@code access_log}. Each of the three questions has an index. */
final class MongoAccessLog implements AccessLog, AutoCloseable {
    static final String COLLECTION = "access_log";

    private final Supplier<MongoDatabase> database;
    private final ChainHash hashes;
    private final AccessChains chains;
    private final ChainedEntries chained;
    private final AccessWriter writer;

    /** @param key binds the entries to each other */
    MongoAccessLog(Supplier<MongoDatabase> database, BlindIndex key, InstantSource clock) {
        this.database = database;
        this.hashes = new ChainHash(key);
        this.chains = new AccessChains(database, hashes);
        this.chained = new ChainedEntries(this::entries, chains, clock);
        this.writer = new AccessWriter(chained::write, chained::rest);
    }

    @Override
    public CompletionStage<Void> append(AccessEntry entry) {
        return writer.append(entry);
    }

    @Override
    public Page<AccessEntry> find(Filter filter, Paging paging) {
        var found = entries()
                .find(and(matching(filter), after(AccessCursor.of(paging))))
                .sort(Sorts.ascending("at", "_id"))
                .limit(paging.pageSize() + 1)
                .map(AccessDocument::entry)
                .into(new ArrayList<>());
        return Page.of(found, paging, AccessCursor::text);
    }

    @Override
    public Page<ChainCheck> verify(Paging paging) {
        long first = paging.cursor() == null ? 1 : 1 + chain(paging.cursor());
        long newest = chains.last();
        long last = Math.min(first + paging.pageSize() - 1, newest);
        var heads = chains.from(first, paging.pageSize());
        var checks = LongStream.rangeClosed(first, last).mapToObj(chain -> {
            var head = heads.get(chain);
            return head == null ? ChainVerifier.missing(chain) : verify(head);
        });
        return new Page<>(checks.toList(), last < newest ? paging.bind(Cursor.encode(Long.toString(last))) : null);
    }

    private ChainCheck verify(AccessChains.Head head) {
        var verifier = new ChainVerifier(head, hashes);
        entries()
                .find(eq("chain", head.chain()))
                .sort(Sorts.ascending("number"))
                .forEach(verifier::take);
        return verifier.result();
    }

    private static long chain(String cursor) {
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).getFirst());
        } catch (NumberFormatException notOurs) {
            throw new InvalidInput("CURSOR_INVALID");
        }
    }

    private static Bson matching(Filter filter) {
        return and(Stream.of(
                        filter.caseId() == null
                                ? null
                                : eq("caseId", filter.caseId().toString()),
                        filter.citizenId() == null
                                ? null
                                : eq("citizenId", filter.citizenId().toString()),
                        filter.subject() == null ? null : eq("subject", filter.subject()))
                .filter(Objects::nonNull)
                .toList());
    }

    private static Bson after(AccessCursor cursor) {
        var at = Date.from(cursor.at());
        return and(gte("at", at), or(gt("at", at), gt("_id", cursor.id())));
    }

    private MongoCollection<Document> entries() {
        return database.get()
                .getCollection(COLLECTION)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /** Writes what waits to be written. */
    @Override
    public void close() {
        writer.close();
        chained.rest();
    }
}
