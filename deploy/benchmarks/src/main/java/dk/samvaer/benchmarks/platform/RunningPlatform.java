package dk.samvaer.benchmarks.platform;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.samvaer.benchmarks.measure.KafkaFloor;
import dk.samvaer.benchmarks.measure.Waiting;
import dk.samvaer.local.journey.Facts;
import dk.samvaer.local.journey.Journey;
import dk.samvaer.local.journey.StoryPrinter;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Topics;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;

/** The platform that runs, with its broker and its database, as a benchmark sees them. */
public final class RunningPlatform implements AutoCloseable {
    private static final int DATABASE_TIMEOUT_SECONDS = 20;
    private static final Duration DRAINED_WITHIN = Duration.ofMinutes(10);
    private static final Duration WHILE = Duration.ofMillis(300);

    private final Launcher launcher;
    private final Addresses addresses;
    private final MongoClient mongo;
    private final Admin admin;

    public RunningPlatform(Launcher launcher, Addresses addresses) {
        this.launcher = launcher;
        this.addresses = addresses;
        this.mongo = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(addresses.mongodb()))
                .applyToClusterSettings(it -> it.serverSelectionTimeout(DATABASE_TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(it -> it.readTimeout(DATABASE_TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .build());
        this.admin = Admin.create(Map.of("bootstrap.servers", addresses.kafka()));
        RealParts.createTopics(addresses.kafka(), KafkaFloor.PARTITIONS, KafkaFloor.TOPIC);
    }

    public Launcher launcher() {
        return launcher;
    }

    public Addresses addresses() {
        return addresses;
    }

    public MongoClient mongo() {
        return mongo;
    }

    public Backlog backlog() {
        return new Backlog(admin);
    }

    public EventCopies eventCopies() {
        return new EventCopies(addresses.kafka());
    }

    public AttendanceReports attendanceReports() {
        return new AttendanceReports(addresses.kafka());
    }

    public void deleteTopic(String name) {
        try {
            admin.deleteTopics(List.of(name)).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker does not delete " + name, refused.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** The events of the platform so far. */
    public long events() {
        return backlog().events(Topics.events());
    }

    /** Returns when the services have consumed all that there is, and have published nothing for a while. */
    public void awaitQuiet() {
        AtomicLong before = new AtomicLong(-1);
        Waiting.until("quiet", DRAINED_WITHIN, WHILE, () -> {
            long now = events();
            return before.getAndSet(now) == now && backlog().of("") == 0;
        });
    }

    public MongoCollection<Document> collection(Part service, String name) {
        String database = Objects.requireNonNull(
                new ConnectionString(addresses.database(service)).getDatabase(), "no database in the address");
        return mongo.getDatabase(database).getCollection(name);
    }

    /** Walks one citizen from the enquiry to the appeals board, so that there is one of everything. */
    public Facts walkJourney() {
        Journey journey = new Journey(addresses);
        try (StoryPrinter told = StoryPrinter.on(addresses, new PrintStream(OutputStream.nullOutputStream()))) {
            journey.walk(told);
        }
        return journey.facts();
    }

    /** Fills up a collection to that many documents with copies of the one that belongs to the case or citizen. */
    public void fill(Part service, String name, String owner, List<String> unique, int size) {
        MongoCollection<Document> documents = collection(service, name);
        Document original = Objects.requireNonNull(
                documents.find(new Document("caseId", owner)).first(), () -> "no document of the case in " + name);
        int there = Math.toIntExact(documents.countDocuments());
        if (there < size) {
            new DocumentCopies(documents, unique).add(original, there, size);
        }
    }

    @Override
    public void close() {
        admin.close();
        mongo.close();
    }
}
