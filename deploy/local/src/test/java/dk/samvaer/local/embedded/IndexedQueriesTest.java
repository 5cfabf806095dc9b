package dk.samvaer.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import dk.samvaer.local.parts.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does the same to a collection with indexes and to one of the plain engine, which reads every document for every query. */
class IndexedQueriesTest {
    private final Database indexedServer = Database.inMemory();
    private final MongoServer plainServer = new MongoServer(H2Backend.inMemory());
    private MongoClient indexedClient;
    private MongoClient plainClient;
    private MongoCollection<Document> indexed;
    private MongoCollection<Document> plain;

    @BeforeEach
    void start() {
        indexedClient = MongoClients.create(indexedServer.uri() + "?uuidRepresentation=standard");
        plainClient = MongoClients.create(plainServer.bindAndGetConnectionString() + "/?uuidRepresentation=standard");
        indexed = indexedClient.getDatabase("test").getCollection("things");
        plain = plainClient.getDatabase("test").getCollection("things");
        indexed.createIndex(Indexes.ascending("kind"));
        indexed.createIndex(Indexes.ascending("kind", "due", "_id"));
        indexed.createIndex(Indexes.ascending("due", "_id"), new IndexOptions().sparse(true));
        indexed.createIndex(Indexes.ascending("entries.time", "_id"));
        indexed.createIndex(Indexes.ascending("tags", "number"));
        indexed.createIndex(Indexes.descending("state.number", "_id"));
        indexed.createIndex(Indexes.ascending("anything"));
        indexed.createIndex(Indexes.ascending("anything", "tags"));
    }

    @AfterEach
    void stop() {
        indexedClient.close();
        plainClient.close();
        indexedServer.close();
        plainServer.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_query_answers_the_same_with_indexes_as_without(long seed) {
        RandomThings random = new RandomThings(new Random(seed));
        random.documents(120).forEach(document -> both(c -> c.insertOne(document)));
        for (int step = 0; step < 250; step++) {
            change(random);
            compare(random, "seed " + seed + ", step " + step);
        }
    }

    private void change(RandomThings random) {
        Document filter = random.filter();
        Document update = random.update();
        switch (random.below(5)) {
            case 0 -> both(c -> c.updateMany(filter, update).getModifiedCount());
            case 1 -> {
                Document gone = new Document("_id", random.lastId());
                both(c -> c.deleteMany(gone).getDeletedCount());
            }
            case 2 -> {
                Document document = random.document();
                both(c -> c.insertOne(document).wasAcknowledged());
            }
            default -> {
                Document current = new Document("_id", random.lastId()).append("version", random.below(3));
                both(c -> c.findOneAndUpdate(
                        current, update, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
            }
        }
    }

    private void compare(RandomThings random, String where) {
        Document filter = random.filter();
        Document sort = random.sort();
        Document fields = random.fields();
        int limit = random.below(3) == 0 ? 0 : 1 + random.below(20);
        int skip = random.below(4) == 0 ? random.below(10) : 0;
        String query = where + ": find " + filter.toJson() + " sort " + sort.toJson() + " limit " + limit + " fields "
                + fields.toJson() + " skip " + skip;
        List<Document> expected = found(plain.find(filter).projection(fields), sort, limit, skip);
        List<Document> answered = found(indexed.find(filter).projection(fields).batchSize(7), sort, limit, skip);
        assertThat(ids(answered)).as(query).isEqualTo(ids(expected));
        assertThat(answered).as(query).isEqualTo(expected);
        assertThat(indexed.countDocuments(filter)).as(query).isEqualTo(plain.countDocuments(filter));
    }

    private static List<Document> found(FindIterable<Document> things, Document sort, int limit, int skip) {
        return things.sort(sort).limit(limit).skip(skip).into(new ArrayList<>());
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(it -> it.getString("_id").substring(0, 8)).toList();
    }

    private void both(Function<MongoCollection<Document>, @Nullable Object> act) {
        assertThat(act.apply(indexed)).isEqualTo(act.apply(plain));
    }
}
