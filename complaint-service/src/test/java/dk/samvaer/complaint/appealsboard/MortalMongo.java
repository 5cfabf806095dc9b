package dk.samvaer.complaint.appealsboard;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database that ends with its instance: each command is a step. */
final class MortalMongo extends MongoTemplate {
    private final Steps steps;

    MortalMongo(MongoClient client, String database, Steps steps) {
        super(client, database);
        this.steps = steps;
    }

    @Override
    public <T> @Nullable T execute(String collection, CollectionCallback<T> callback) {
        steps.take();
        return super.execute(collection, callback);
    }
}
