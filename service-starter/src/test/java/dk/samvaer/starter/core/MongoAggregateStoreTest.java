package dk.samvaer.starter.core;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.MongoAggregateStore;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoAggregateStoreTest implements AggregateStoreContract {
    private final String database = "store_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final AggregateStore store = new MongoAggregateStore(new MongoTemplate(client, database), Note.TYPE);

    @Override
    public AggregateStore store() {
        return store;
    }

    @AfterEach
    void close() {
        client.close();
    }
}
