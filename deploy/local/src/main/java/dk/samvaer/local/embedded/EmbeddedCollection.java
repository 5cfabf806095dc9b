package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents as BSON, sorted by their ids. Each read makes them anew, so that nobody sees one that is just being changed; a change is
 * written before the collection is free for others.
 */
final class EmbeddedCollection extends AbstractSynchronizedMongoCollection<String> {
    private static final Document ALL = new Document();

    private final Storage storage;
    private final Documents documents;

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Documents documents) {
        super(database, name, options, cursors);
        this.storage = documents.storage();
        this.documents = documents;
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
        storage.complete();
    }

    @Override
    public synchronized void addIndex(Index<String> index) {
        boolean isNew = index.isEmpty();
        try {
            super.addIndex(index);
            storage.complete();
        } catch (MongoServerError refused) {
            if (isNew) {
                index.drop();
            }
            throw refused;
        }
    }

    @Override
    protected String addDocumentInternal(Document document) {
        String field = getIdField();
        String position = SortKey.of(field == null ? UUID.randomUUID() : Utils.getSubdocumentValue(document, field));
        if (!documents.write(position, document)) {
            throw new IllegalStateException("A document with the id of another one in " + this);
        }
        return position;
    }

    @Override
    protected void handleUpdate(String position, Document oldDocument, Document newDocument) {
        documents.write(position, newDocument);
        storage.complete();
    }

    @Override
    protected void removeDocument(String position) {
        documents.remove(position);
        storage.complete();
    }

    @Override
    protected @Nullable Document getDocument(String position) {
        return documents.read(position);
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        boolean atOnce = 0 < limit && limit <= batchSize;
        Iterator<Document> found = found(query, orderBy, limit <= 0 ? 0 : skip + limit, atOnce, fields)
                .skip(skip)
                .limit(limit <= 0 ? Long.MAX_VALUE : limit)
                .map(it -> fields == null || fields.isEmpty() ? it : project(it, fields))
                .iterator();
        if (batchSize <= 0) {
            return new QueryResult(() -> found);
        }
        List<Document> batch = new ArrayList<>();
        while (batch.size() < batchSize && found.hasNext()) {
            batch.add(found.next());
        }
        if (atOnce || !found.hasNext()) {
            return new QueryResult(batch);
        }
        var cursor = new DocumentCursor(cursorRegistry.generateCursorId(), this, found);
        cursorRegistry.add(cursor);
        return new QueryResult(batch, cursor);
    }

    private Stream<Document> found(
            Document query, @Nullable Document orderBy, int most, boolean atOnce, @Nullable Document fields) {
        boolean natural = orderBy == null || orderBy.isEmpty() || orderBy.containsKey("$natural");
        Document sort = natural ? null : orderBy;
        Plan plan = plan(query, sort, most);
        Wanted wanted = Wanted.of(query, sort, fields);
        Document left = plan.leadsOnlyToMatches(Conditions.of(query)) ? ALL : query;
        Search search = new Search(plan, it -> matching(it, left, wanted));
        if (sort != null && !plan.sorted()) {
            return search.sortedBy(sort);
        }
        return isNaturalDescending(orderBy) ? search.reversed() : atOnce ? search.atOnce() : search.found();
    }

    Plan plan(Document query, @Nullable Document sort, int most) {
        return Plan.of(indexes(), Conditions.of(query), sort, most);
    }

    @Nullable
    Document matching(String position, Document query, @Nullable Wanted wanted) {
        Document document = wanted == null ? documents.read(position) : documents.read(position, wanted);
        return document != null && documentMatchesQuery(document, query) ? document : null;
    }

    private Document project(Document document, Document fields) {
        return matchDocumentsFromStream(ALL, Stream.of(document), 0, 0, 0, null, fields)
                .collectDocuments()
                .getFirst();
    }

    private List<SortedKeys> indexes() {
        List<SortedKeys> indexes = new ArrayList<>();
        getIndexes().forEach(index -> indexes.add((SortedKeys) index));
        if (indexes.stream().noneMatch(IdIndex.class::isInstance)) {
            indexes.add(IdIndex.ofNoField(documents.map()));
        }
        return indexes;
    }

    /** For a client, who reads the answer after others may have gone on. */
    @Override
    public synchronized QueryResult handleQuery(QueryParameters parameters) {
        QueryResult found = super.handleQuery(parameters);
        return new QueryResult(List.copyOf(found.collectDocuments()), found.getCursorId());
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return handleQueryAsStream(ALL);
    }

    @Override
    public synchronized Stream<Document> handleQueryAsStream(Document query) {
        return found(query, null, 0, false, null);
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        if (query != null && !query.isEmpty()) {
            OptionalLong known = Plan.count(indexes(), Conditions.of(query));
            if (known.isPresent()) {
                int left = Math.toIntExact(Math.max(0, known.getAsLong() - skip));
                return limit > 0 ? Math.min(limit, left) : left;
            }
        }
        return super.count(query, skip, limit);
    }

    @Override
    public int count() {
        return documents.map().size();
    }

    @Override
    public boolean isEmpty() {
        return documents.map().isEmpty();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        return documents.positions().stream()
                .map(it -> new DocumentWithPosition<>(Objects.requireNonNull(getDocument(it)), it));
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        // The size is summed up when it is asked for.
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, documents.dataSize());
    }
}
