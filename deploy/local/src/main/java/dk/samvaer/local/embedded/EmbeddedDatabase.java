package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;

/** One database: its collections and their indexes are maps of the storage. */
final class EmbeddedDatabase extends AbstractSynchronizedMongoDatabase<String> {
    static final String DOCUMENTS = "documents/";
    /** As many documents as MongoDB answers at once when a client does not say. */
    private static final int BATCH = 101;

    private final Storage storage;

    EmbeddedDatabase(String name, CursorRegistry cursors, Storage storage) {
        super(name, cursors);
        this.storage = storage;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equals("find")) {
            query.putIfAbsent("batchSize", BATCH);
        }
        if (command.equals("explain")
                && query.get(command) instanceof Document find
                && find.get("find") instanceof String name
                && resolveCollection(name, false) instanceof EmbeddedCollection collection) {
            Document explanation = Explanation.of(collection, find);
            Utils.markOkay(explanation);
            return explanation;
        }
        if (command.equals("aggregate")
                && query.get(command) instanceof String name
                && query.get("pipeline") instanceof List<?> pipeline
                && !pipeline.isEmpty()
                && pipeline.getFirst() instanceof Document first
                && first.get("$match") instanceof Document filter) {
            MongoCollection<String> collection = resolveCollection(name, false);
            if (collection != null) {
                return aggregate(collection, filter, pipeline.subList(1, pipeline.size()), query, databases, oplog);
            }
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    /** What begins with a filter looks it up instead of reading all documents, and counts without reading any where it can. */
    private Document aggregate(
            MongoCollection<String> collection,
            Document filter,
            List<?> stages,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        Aggregation aggregation = Aggregation.fromPipeline(stages, databases, this, collection, oplog);
        aggregation.validate(query);
        List<Document> result = isCount(stages)
                ? counted(collection.count(filter, 0, 0))
                : aggregation.runStages(collection.handleQueryAsStream(filter));
        Document answer = new Document(
                "cursor",
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", result));
        Utils.markOkay(answer);
        return answer;
    }

    /** What the drivers make of {@code countDocuments}. */
    private static boolean isCount(List<?> stages) {
        return stages.equals(List.of(
                new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)))));
    }

    private static List<Document> counted(int count) {
        return count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
    }

    @Override
    protected MongoCollection<String> openOrCreateCollection(String name, CollectionOptions options) {
        return new EmbeddedCollection(this, name, options, cursorRegistry, new Documents(storage, documents(name)));
    }

    @Override
    protected Index<String> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID)) {
            return new IdIndex(name, keys.getFirst().isAscending(), documents(collection));
        }
        return new SortedIndex(storage, indexMap(collection, name), name, keys, sparse, true);
    }

    @Override
    protected Index<String> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SortedIndex(storage, indexMap(collection, name), name, keys, sparse, false);
    }

    private MVMap<String, byte[]> documents(String collection) {
        return storage.map(DOCUMENTS + getFullCollectionNamespace(collection));
    }

    private String indexMap(String collection, String name) {
        return "index/" + getFullCollectionNamespace(collection) + "/" + name;
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        storage.clear(documents(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        throw new MongoServerException("The embedded database does not rename collections");
    }

    @Override
    protected long getStorageSize() {
        return storage.fileSize();
    }

    @Override
    protected long getFileSize() {
        return storage.fileSize();
    }
}
