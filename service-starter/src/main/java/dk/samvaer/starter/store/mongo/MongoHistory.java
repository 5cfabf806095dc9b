package dk.samvaer.starter.store.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.schema.ExpectedIndex;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The history in MongoDB, keyed by event id, so that appending again meets the key and changes nothing. */
public final class MongoHistory implements History {
    private static final String COLLECTION = "history";

    private final MajorityCollection entries;

    public MongoHistory(MongoTemplate mongo) {
        this.entries = new MajorityCollection(mongo, COLLECTION);
    }

    public static List<ExpectedIndex> indexes() {
        return List.of(
                ExpectedIndex.of(COLLECTION, "caseId", "time"),
                ExpectedIndex.of(COLLECTION, "aggregateId", "sequence"));
    }

    @Override
    public void append(List<OutboxEntry> published) {
        List<Document> documents = published.stream()
                .map(entry -> StoredDocument.entry(entry)
                        .append("_id", entry.eventId().toString()))
                .toList();
        insertAbsent(entries, documents);
    }

    /** Inserts in one round trip those documents whose id is not there yet. */
    static void insertAbsent(MajorityCollection collection, List<Document> documents) {
        collection.find(c -> {
            try {
                return c.insertMany(documents, new InsertManyOptions().ordered(false));
            } catch (MongoBulkWriteException refused) {
                if (refused.getWriteErrors().stream()
                        .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                    throw refused;
                }
                return null;
            }
        });
    }

    @Override
    public List<OutboxEntry> of(UUID aggregateId) {
        return entries.get(collection -> collection
                .find(eq("aggregateId", aggregateId.toString()))
                .sort(Sorts.ascending("sequence"))
                .map(StoredDocument::entry)
                .into(new ArrayList<>()));
    }
}
