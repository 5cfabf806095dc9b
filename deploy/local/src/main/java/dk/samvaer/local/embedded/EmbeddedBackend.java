package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;

/** The engine of the embedded database; what it has acknowledged survives the end of its process in any way, also a kill. */
public final class EmbeddedBackend extends AbstractMongoBackend {
    private static final int BATCH = 100;

    private final Storage storage;

    private EmbeddedBackend(Storage storage) {
        this.storage = storage;
        storage.mapNames().stream()
                .filter(name -> name.startsWith(EmbeddedDatabase.DOCUMENTS))
                .map(name -> name.substring(EmbeddedDatabase.DOCUMENTS.length(), name.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    /** Opens what the folder holds. */
    public static EmbeddedBackend open(Path folder) {
        return new EmbeddedBackend(Storage.open(folder));
    }

    /** Begins an empty database that ends with its process. */
    public static EmbeddedBackend inMemory() {
        return new EmbeddedBackend(Storage.inMemory());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getCursorRegistry(), storage);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return storage.run(() -> super.handleCommand(channel, database, command, query));
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        query.putIfAbsent("batchSize", BATCH);
        return super.handleGetMore(database, command, query);
    }

    @Override
    public void close() {
        super.close();
        storage.close();
    }
}
