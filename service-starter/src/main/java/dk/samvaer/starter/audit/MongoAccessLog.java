package dk.samvaer.starter.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The collection {@code access_log}; its index is made before the first use. */
final class MongoAccessLog implements AccessLog, AutoCloseable {
    private final Supplier<MongoDatabase> database;
    private final AtomicBoolean indexed = new AtomicBoolean();
    private final AccessWriter writer = new AccessWriter(this::write);

    MongoAccessLog(Supplier<MongoDatabase> database) {
        this.database = database;
    }

    @Override
    public CompletionStage<Void> append(AccessEntry entry) {
        return writer.append(entry);
    }

    private void write(List<AccessEntry> batch) {
        entries().insertMany(batch.stream().map(AccessDocument::of).toList());
    }

    /** Writes what waits to be written. */
    @Override
    public void close() {
        writer.close();
    }

    @Override
    public Page<AccessEntry> ofCase(UUID caseId, Paging paging) {
        var found = entries()
                .find(and(eq("caseId", caseId.toString()), after(AccessCursor.of(paging))))
                .sort(ascending("at", "_id"))
                .limit(paging.pageSize() + 1)
                .map(AccessDocument::entry)
                .into(new ArrayList<>());
        return Page.of(found, paging, AccessCursor::text);
    }

    private static Bson after(AccessCursor cursor) {
        var at = Date.from(cursor.at());
        return and(gte("at", at), or(gt("at", at), gt("_id", cursor.id())));
    }

    private MongoCollection<Document> entries() {
        var entries = database.get().getCollection("access_log").withWriteConcern(WriteConcern.MAJORITY);
        if (!indexed.get()) {
            entries.createIndex(ascending("caseId", "at", "_id"));
            indexed.set(true);
        }
        return entries;
    }
}
