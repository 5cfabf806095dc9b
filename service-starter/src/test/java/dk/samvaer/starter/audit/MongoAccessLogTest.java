package dk.samvaer.starter.audit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import org.junit.jupiter.api.AfterAll;

class MongoAccessLogTest extends AccessLogContract {
    private static final MongoClient CLIENT = MongoClients.create(RealParts.mongodb());

    private final AccessLog log = new MongoAccessLog(() -> CLIENT.getDatabase("access-log-test"));

    @Override
    AccessLog log() {
        return log;
    }

    @AfterAll
    static void close() {
        CLIENT.getDatabase("access-log-test").drop();
        CLIENT.close();
    }
}
