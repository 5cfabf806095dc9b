package dk.samvaer.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.samvaer.local.parts.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class SilentDatabaseTest {
    private final String database = "silent_" + UUID.randomUUID().toString().substring(0, 8);
    private final ConnectionString real = new ConnectionString(RealParts.mongodb(database));
    private final SilentProxy proxy = SilentProxy.before(real.getHosts().getFirst());

    @AfterEach
    void close() {
        proxy.close();
    }

    @Test
    void an_operation_on_a_database_that_has_fallen_silent_ends_and_the_next_one_works_when_it_speaks_again() {
        var patience = settings().timeout(2, TimeUnit.SECONDS);
        try (MongoClient client = MongoClients.create(patience.build())) {
            MongoCollection<Document> notes = client.getDatabase(database).getCollection("notes");
            assertThat(notes.find().first()).isNull();
            proxy.fallSilent();
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> assertThatThrownBy(() -> notes.find().first()).isInstanceOf(MongoTimeoutException.class));
            proxy.speak();
            assertThat(notes.find().first()).isNull();
        }
    }

    @Test
    void every_service_ends_an_operation_after_20_seconds() {
        var settings = MongoClientSettings.builder();
        new DatabaseAutoConfiguration().databasePatience().customize(settings);
        assertThat(settings.build().getTimeout(TimeUnit.SECONDS)).isEqualTo(20);
    }

    @Test
    void what_is_acted_on_is_read_with_majority_concern() {
        var commands = new Commands();
        try (MongoClient client =
                MongoClients.create(settings().addCommandListener(commands).build())) {
            new MajorityCollection(new MongoTemplate(client, database), "notes")
                    .find(c -> c.find().first());
        }
        assertThat(commands.started).anySatisfy(command -> {
            assertThat(command.getFirstKey()).isEqualTo("find");
            assertThat(command.getDocument("readConcern").get("level")).isEqualTo(new BsonString("majority"));
        });
    }

    private MongoClientSettings.Builder settings() {
        return MongoClientSettings.builder()
                .applyConnectionString(real)
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(proxy.address())));
    }

    private static final class Commands implements CommandListener {
        private final List<BsonDocument> started = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            started.add(event.getCommand().clone());
        }
    }
}
