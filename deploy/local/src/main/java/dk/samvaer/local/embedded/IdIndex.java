package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The unique index on {@code _id}: the documents themselves are sorted by it. */
final class IdIndex extends Index<String> implements SortedKeys {
    static final String ID = "_id";

    private final List<String> fields;
    private final MVMap<String, byte[]> documents;

    IdIndex(String name, boolean ascending, MVMap<String, byte[]> documents) {
        super(name, List.of(new IndexKey(ID, ascending)), false);
        this.fields = List.of(ID);
        this.documents = documents;
    }

    private IdIndex(MVMap<String, byte[]> documents) {
        super("all", List.of(), false);
        this.fields = List.of();
        this.documents = documents;
    }

    /** For a collection without ids: it leads to all documents, in no order. */
    static IdIndex ofNoField(MVMap<String, byte[]> documents) {
        return new IdIndex(documents);
    }

    @Override
    public List<String> fields() {
        return fields;
    }

    @Override
    public MVMap<String, byte[]> entries() {
        return documents;
    }

    @Override
    public String position(String entry, byte[] value) {
        return entry;
    }

    @Override
    public boolean isPlain(String field) {
        return true;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public String getPosition(Document document) {
        return SortKey.of(document.get(ID));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<String> collection) {
        if (documents.containsKey(getPosition(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(ID)));
        }
    }

    @Override
    public void add(Document document, String position, MongoCollection<String> collection) {
        // The document is its own entry.
    }

    @Override
    public String remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<String> collection) {
        // No update changes an id.
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, String position, MongoCollection<String> collection) {
        // No update changes an id.
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<String> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // It goes with the documents.
    }
}
