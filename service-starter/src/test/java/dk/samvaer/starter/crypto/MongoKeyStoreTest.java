package dk.samvaer.starter.crypto;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import org.junit.jupiter.api.AfterAll;

class MongoKeyStoreTest extends KeyStoreContract {
    private static final MongoClient CLIENT = MongoClients.create(RealParts.mongodb());

    private final KeyStore store = new MongoKeyStore(() -> CLIENT.getDatabase("key-store-test"));

    @Override
    KeyStore store() {
        return store;
    }

    @AfterAll
    static void close() {
        CLIENT.getDatabase("key-store-test").drop();
        CLIENT.close();
    }
}
