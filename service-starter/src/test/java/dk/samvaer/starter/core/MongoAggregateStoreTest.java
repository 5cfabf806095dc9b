package dk.samvaer.starter.core;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoAggregateStoreTest implements AggregateStoreContract {
    private final String database = "store_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final MongoTemplate mongo = new MongoTemplate(client, database);
    private final AggregateStore store = new MongoAggregateStore(mongo, Note.TYPE);

    @BeforeEach
    void prepare() {
        Schema.make(mongo.getDb(), Note.TYPE.expectedIndexes());
    }

    @Override
    public AggregateStore store() {
        return store;
    }

    @AfterEach
    void close() {
        client.close();
    }
}
