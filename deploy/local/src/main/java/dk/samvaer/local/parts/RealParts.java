package dk.samvaer.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The broker and the database that tests run against, the best that this machine has.
 *
 * <p>Kafka: {@code KAFKA_BOOTSTRAP}, else Docker, else a broker from the jars. MongoDB: {@code MONGODB_URI}, else Docker, else a
 * {@code mongod} binary, else the embedded stand-in. Each is started once per JVM, when first asked for, says in one line
 * which it is, and ends with the JVM.
 */
public final class RealParts {
    private static volatile Consumer<Runnable> endings =
            ending -> Runtime.getRuntime().addShutdownHook(new Thread(ending));

    private RealParts() {}

    /** Says who ends what is started from then on, so that the services of the same JVM can end before: they still send to the broker. */
    public static void endBy(Consumer<Runnable> other) {
        endings = other;
    }

    /** The bootstrap servers of the shared broker. */
    public static String kafka() {
        return SharedKafka.BOOTSTRAP;
    }

    /** The connection string of the shared database server, without the name of a database. */
    public static String mongodb() {
        return SharedMongo.URI;
    }

    /** The connection string of the named database on the shared server. */
    public static String mongodb(String database) {
        return withDatabase(mongodb(), database);
    }

    /** The connection string with the named database put in. */
    public static String withDatabase(String uri, String database) {
        int authority = uri.indexOf("://") + 3;
        int question = uri.indexOf('?', authority);
        String options = question < 0 ? "" : uri.substring(question);
        String server = question < 0 ? uri : uri.substring(0, question);
        int slash = server.indexOf('/', authority);
        return (slash < 0 ? server : server.substring(0, slash)) + "/" + database + options;
    }

    /** A broker from the jars on a free port, for tests that stop and start it; the caller closes it. */
    public static Broker restartableBroker(Path folder) {
        return Broker.start(folder, 0);
    }

    /** Creates the topics that do not exist yet and returns when they do. */
    public static void createTopics(String bootstrap, int partitions, String... names) {
        createTopics(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap), partitions, names);
    }

    /** The same on a broker that the settings lead to. */
    public static void createTopics(Map<String, Object> client, int partitions, String... names) {
        QuietLogs.apply();
        List<NewTopic> topics = Arrays.stream(names)
                .map(name -> new NewTopic(name, partitions, (short) 1).configs(kept(name)))
                .toList();
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(topics).values().values().forEach(RealParts::awaitCreated);
        }
    }

    /** Events are kept for ever, what suppliers' systems write and are answered for a month: it is in the services' databases then. */
    private static Map<String, String> kept(String topic) {
        boolean suppliers = topic.startsWith("samvaer.supplier-reports.");
        return Map.of(
                "retention.ms", suppliers ? String.valueOf(Duration.ofDays(30).toMillis()) : "-1");
    }

    private static void awaitCreated(KafkaFuture<Void> created) {
        try {
            created.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("A topic cannot be created", refused.getCause());
            }
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException("A topic was not created in time", late);
        }
    }

    private static final class SharedKafka {
        static final String BOOTSTRAP = start();

        private static String start() {
            QuietLogs.apply();
            var given = Setting.of("KAFKA_BOOTSTRAP");
            if (given.isPresent()) {
                return say("Kafka", "KAFKA_BOOTSTRAP", given.get());
            }
            return inDocker(SharedKafka::container).orElseGet(SharedKafka::fromTheJars);
        }

        private static String container() {
            var container = new KafkaContainer("apache/kafka:4.2.0");
            container.start();
            return say("Kafka", "Docker, apache/kafka:4.2.0", container.getBootstrapServers());
        }

        private static String fromTheJars() {
            Path folder = temporaryFolder("kafka");
            Broker broker = Broker.start(folder, 0);
            atExit(broker, folder);
            return say("Kafka", "broker from the jars", broker.bootstrap());
        }
    }

    private static final class SharedMongo {
        static final String URI = start();

        private static String start() {
            QuietLogs.apply();
            var given = Setting.of("MONGODB_URI");
            if (given.isPresent()) {
                return say("MongoDB", "MONGODB_URI", given.get());
            }
            return inDocker(SharedMongo::container).orElseGet(SharedMongo::withoutDocker);
        }

        private static String container() {
            var container = new MongoDBContainer("mongo:8").withReplicaSet();
            container.start();
            return say("MongoDB", "Docker, mongo:8", container.getConnectionString());
        }

        private static String withoutDocker() {
            return Mongod.binary().map(SharedMongo::local).orElseGet(SharedMongo::embedded);
        }

        private static String local(Path binary) {
            Path folder = temporaryFolder("mongod");
            Mongod mongod = Mongod.start(binary, folder, 0);
            atExit(mongod, folder);
            return say("MongoDB", binary.toString(), mongod.uri());
        }

        private static String embedded() {
            Database database = Database.inMemory();
            atExit(database, null);
            return say("MongoDB", "embedded stand-in (mongo-java-server), NOT a real MongoDB", database.uri());
        }
    }

    /** What the engine gives, if there is one and it can. */
    private static Optional<String> inDocker(Supplier<String> container) {
        try {
            return Engines.takeContainers() ? Optional.of(container.get()) : Optional.empty();
        } catch (RuntimeException unable) {
            System.out.println("Real parts: Docker is there but gave no container: " + unable.getMessage());
            return Optional.empty();
        }
    }

    private static String say(String part, String origin, String address) {
        String shown = address.replaceAll("//[^@/]*@", "//***@");
        System.out.println("Real parts: " + part + " = " + origin + " (" + shown + ")");
        return address;
    }

    private static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("samvaer-" + name + "-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void atExit(AutoCloseable part, @Nullable Path folder) {
        endings.accept(() -> {
            try (part) {
                // Closed by leaving the block; the folder goes after it.
            } catch (Exception ending) {
                System.err.println("A part did not stop cleanly: " + ending.getMessage());
            }
            delete(folder);
        });
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException alreadyGone) {
            folder.toFile().deleteOnExit();
        }
    }
}
