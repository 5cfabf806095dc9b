package dk.samvaer.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the process of the database as {@code kill -9} does; the machine goes on, so that this says nothing of a loss of power. */
class KilledDatabaseTest {
    private static final int ROUNDS = 5;
    private static final int WRITERS = 4;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final int port = FreePort.any();

    @BeforeAll
    static void quiet() {
        QuietLogs.apply();
    }

    @Test
    void every_acknowledged_write_is_there_after_a_kill_at_any_moment(@TempDir Path folder) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Process database = start(folder);
            int killedAfter = writes.get() + 50 + random.nextInt(500);
            CountDownLatch ended = write();
            await().atMost(Duration.ofSeconds(60)).until(() -> writes.get() > killedAfter);
            database.destroyForcibly().waitFor();
            ended.await();
            assertNothingIsLost(folder, "seed " + seed + ", round " + round);
        }
    }

    private CountDownLatch write() {
        CountDownLatch ended = new CountDownLatch(WRITERS);
        IntStream.range(0, WRITERS)
                .forEach(writer -> Thread.ofVirtual().start(() -> {
                    try (MongoClient client = client()) {
                        MongoCollection<Document> things = things(client);
                        things.createIndex(Indexes.ascending("writer", "version"));
                        while (true) {
                            write(things, writer);
                        }
                    } catch (MongoException killed) {
                        ended.countDown();
                    }
                }));
        return ended;
    }

    private void write(MongoCollection<Document> things, int writer) {
        String id = UUID.randomUUID().toString();
        things.insertOne(new Document("_id", id)
                .append("version", 0L)
                .append("writer", writer)
                .append("text", "x".repeat(40_000)));
        acknowledge(id, 0);
        for (long version = 0; version < 3; version++) {
            var current = Filters.and(Filters.eq("_id", id), Filters.eq("version", version));
            assertThat(things.findOneAndUpdate(current, Updates.inc("version", 1L)))
                    .isNotNull();
            acknowledge(id, version + 1);
        }
    }

    private void acknowledge(String id, long version) {
        acknowledged.put(id, version);
        writes.incrementAndGet();
    }

    private void assertNothingIsLost(Path folder, String where) throws Exception {
        Process database = start(folder);
        try (MongoClient client = client()) {
            Map<String, Long> kept = new ConcurrentHashMap<>();
            things(client).find().forEach(it -> kept.put(it.getString("_id"), it.getLong("version")));
            assertThat(acknowledged)
                    .as(where)
                    .allSatisfy((id, version) -> assertThat(kept.get(id)).isBetween(version, version + 1));
            long indexed = IntStream.range(0, WRITERS)
                    .mapToLong(writer -> things(client).countDocuments(Filters.eq("writer", writer)))
                    .sum();
            assertThat(indexed).as(where).isEqualTo(kept.size());
        } finally {
            database.destroyForcibly().waitFor();
        }
    }

    private Process start(Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dk.samvaer.local.platform.PartProcess",
                        "database",
                        folder.toString(),
                        String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(FreePort.isFree(port))
                        .as(() -> "started, and says " + log(folder))
                        .isFalse());
        return process;
    }

    /** Asked by a connection: to try whether the port can be bound takes it for a moment, in which the database finds it taken and ends. */
    private boolean isListening() {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connection.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private MongoClient client() {
        return MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=5000");
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
