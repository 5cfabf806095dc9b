package dk.samvaer.starter.audit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.BlindIndex;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class MongoAccessLogTest extends AccessLogContract {
    private static final MongoClient CLIENT = MongoClients.create(RealParts.mongodb());

    private final MongoAccessLog log = new MongoAccessLog(
            () -> CLIENT.getDatabase("access-log-test"), new BlindIndex(new byte[32]), InstantSource.system());

    @Override
    AccessLog log() {
        return log;
    }

    @AfterEach
    void stop() {
        log.close();
    }

    @AfterAll
    static void close() {
        CLIENT.getDatabase("access-log-test").drop();
        CLIENT.close();
    }
}
