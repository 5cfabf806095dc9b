package dk.samvaer.local.parts;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;

/** A real {@code mongod} of this machine, started as a replica set of one node. */
public final class Mongod implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SET = "samvaer";

    private final Process process;
    private final int port;

    private Mongod(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The binary that {@code MONGOD} names, else the first one on the {@code PATH}. */
    public static Optional<Path> binary() {
        return Stream.concat(
                        Setting.of("MONGOD").stream(),
                        Pattern.compile(Pattern.quote(File.pathSeparator))
                                .splitAsStream(Setting.of("PATH").orElse(""))
                                .map(folder -> folder + File.separator + "mongod"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The command that runs the binary on the port with its data in the folder. */
    public static List<String> command(Path binary, Path folder, int port) {
        return List.of(
                binary.toString(),
                "--replSet",
                SET,
                "--bind_ip",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--dbpath",
                folder.toString());
    }

    /** Starts the binary; returns when it is primary of its set. */
    public static Mongod start(Path binary, Path folder, int port) {
        int taken = port == 0 ? FreePort.any() : port;
        try {
            Files.createDirectories(folder.resolve("data"));
            Process process = new ProcessBuilder(command(binary, folder.resolve("data"), taken))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("mongod.log").toFile())
                    .start();
            becomePrimary(taken);
            return new Mongod(process, taken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The address for clients, without the name of a database. */
    public String uri() {
        return uri(port);
    }

    /** The address for clients of the set that {@link #becomePrimary} made on the port. */
    public static String uri(int port) {
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=" + SET;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Makes the server on the port primary of a set of one, or waits until it is again. */
    public static void becomePrimary(int port) {
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port
                + "/?directConnection=true&serverSelectionTimeoutMS=" + PATIENCE.toMillis())) {
            var admin = client.getDatabase("admin");
            var member = new Document("_id", 0).append("host", "127.0.0.1:" + port);
            var set = new Document("_id", SET).append("members", List.of(member));
            try {
                admin.runCommand(new Document("replSetInitiate", set));
            } catch (com.mongodb.MongoCommandException refused) {
                if (!"AlreadyInitialized".equals(refused.getErrorCodeName())) {
                    throw refused;
                }
            }
            awaitPrimary(() -> admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false));
        }
    }

    private static void awaitPrimary(java.util.function.BooleanSupplier isPrimary) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isPrimary.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("mongod did not become primary within " + PATIENCE);
            }
            Thread.onSpinWait();
        }
    }
}
