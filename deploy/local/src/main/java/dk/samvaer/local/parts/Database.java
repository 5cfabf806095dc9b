package dk.samvaer.local.parts;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import dk.samvaer.local.embedded.EmbeddedBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The embedded stand-in for MongoDB: for a first try and for tests where no real one can be had.
 *
 * <p>What it has acknowledged survives a kill of its process, but not a loss of power. It has no transactions, change streams,
 * collation or partial indexes.
 */
public final class Database implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    /** A connection belongs to one thread, which waits for its commands: so many, that a slow one holds up few others. */
    private static final int WORKERS = 16;
    /** What versions wrote that kept Java objects. */
    private static final String EARLIER_FORMAT = "database.mv";

    private final MongoServer server;
    private final int port;

    private Database(MongoBackend backend, int port) {
        this.server = new MongoServer(backend);
        this.port = port;
        this.server.bind(new InetSocketAddress(HOST, port), 1, WORKERS);
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
        if (Files.exists(folder.resolve(EARLIER_FORMAT))) {
            throw new IllegalStateException(
                    folder + " was written by an earlier version. Empty it with: samvaer reset");
        }
        return new Database(EmbeddedBackend.open(folder), port == 0 ? FreePort.any() : port);
    }

    /** Starts a database on a free port whose data end with it. */
    public static Database inMemory() {
        QuietLogs.apply();
        return new Database(EmbeddedBackend.inMemory(), FreePort.any());
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
