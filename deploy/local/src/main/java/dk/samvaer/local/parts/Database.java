package dk.samvaer.local.parts;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * The embedded stand-in for MongoDB: for a first try and for tests where no real one can be had.
 *
 * <p>It has no transactions, change streams, collation or partial indexes.
 */
public final class Database implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    /** What a killed process may lose, in milliseconds. */
    private static final int COMMIT_DELAY = 50;

    private final MongoServer server;
    private final int port;

    private Database(MongoBackend backend, int port) {
        this.server = new MongoServer(backend);
        this.port = port;
        this.server.bind(HOST, port);
    }

    /** Starts a database that keeps its data in the folder; port 0 takes a free one. */
    public static Database start(Path folder, int port) {
        QuietLogs.apply();
        requireFree(port);
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("database.mv").toString())
                .open();
        store.setAutoCommitDelay(COMMIT_DELAY);
        return new Database(new H2Backend(store), port == 0 ? FreePort.any() : port);
    }

    /** Starts a database on a free port whose data end with it. */
    public static Database inMemory() {
        QuietLogs.apply();
        return new Database(H2Backend.inMemory(), FreePort.any());
    }

    /** The address for clients, without the name of a database. */
    public String uri() {
        return "mongodb://" + HOST + ":" + port + "/";
    }

    /** Stops the database; its folder keeps the data. */
    public void stop() {
        server.shutdownNow();
    }

    @Override
    public void close() {
        stop();
    }

    private static void requireFree(int port) {
        if (port != 0 && !FreePort.isFree(port)) {
            throw new UncheckedIOException(new BindException("Port " + port + " is taken"));
        }
    }
}
