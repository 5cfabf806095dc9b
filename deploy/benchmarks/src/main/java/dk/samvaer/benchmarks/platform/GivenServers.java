package dk.samvaer.benchmarks.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.benchmarks.measure.Waiting;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Addresses.DatabaseKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;

/** The broker and the database that the environment names, if it does; the launcher empties only its own. */
public final class GivenServers {
    private static final String DATABASES = "samvaer_";
    private static final String TOPICS = "samvaer";
    private static final String GROUPS = "-service";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Addresses addresses;

    public GivenServers(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @throws IllegalStateException where there is something of the platform, which a benchmark would add to or delete */
    public void requireEmpty() {
        List<String> found = new ArrayList<>();
        withDatabase(mongo -> found.addAll(databases(mongo)));
        withBroker(admin -> found.addAll(topics(admin)));
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    "The given servers hold " + found + ". Name other ones, or let them be deleted with --empty.");
        }
    }

    /** Deletes what there is of the platform. */
    public void empty() {
        withDatabase(mongo ->
                databases(mongo).forEach(name -> mongo.getDatabase(name).drop()));
        withBroker(admin -> {
            get(admin.deleteTopics(topics(admin)).all());
            Waiting.until(
                    "topics are deleted", PATIENCE, LOOK, () -> topics(admin).isEmpty());
            get(admin.deleteConsumerGroups(groups(admin)).all());
        });
    }

    private interface Action<T> {
        void on(T server);
    }

    private void withDatabase(Action<MongoClient> action) {
        if (addresses.database() == DatabaseKind.GIVEN) {
            try (MongoClient mongo = MongoClients.create(addresses.mongodb())) {
                action.on(mongo);
            }
        }
    }

    private void withBroker(Action<Admin> action) {
        if (!addresses.ownKafka()) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", addresses.kafka()))) {
                action.on(admin);
            }
        }
    }

    private static List<String> databases(MongoClient mongo) {
        List<String> names = new ArrayList<>();
        mongo.listDatabaseNames().forEach(name -> {
            if (name.startsWith(DATABASES)) {
                names.add(name);
            }
        });
        return names;
    }

    private static List<String> topics(Admin admin) {
        return get(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(TOPICS))
                .toList();
    }

    private static List<String> groups(Admin admin) {
        return get(admin.listGroups().all()).stream()
                .map(group -> group.groupId())
                .filter(name -> name.contains(GROUPS))
                .toList();
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker refused", refused.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
