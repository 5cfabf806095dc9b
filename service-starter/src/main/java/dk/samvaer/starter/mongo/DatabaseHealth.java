package dk.samvaer.starter.mongo;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Up while the database answers {@code ping}, which every engine knows; Boot's own indicator asks {@code hello}. */
final class DatabaseHealth implements HealthIndicator {
    private static final Document PING = new Document("ping", 1);

    private final MongoDatabaseFactory mongo;

    DatabaseHealth(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    @Override
    public Health health() {
        try {
            mongo.getMongoDatabase().runCommand(PING);
            return Health.up().build();
        } catch (MongoException away) {
            return Health.down().build();
        }
    }
}
