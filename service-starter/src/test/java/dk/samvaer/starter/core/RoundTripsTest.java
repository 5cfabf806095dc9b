package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Inbox;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a command and an event wait for, counted in round trips to the database. */
class RoundTripsTest {
    private final Map<Thread, List<String>> started = new ConcurrentHashMap<>();
    private final String database = "trips_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(RealParts.mongodb(database)))
            .addCommandListener(new Counting())
            .build());
    private final MongoTemplate mongo = new MongoTemplate(client, database);
    private final AggregatesFactory factory = new AggregatesFactory(
            mongo,
            new SealedJson(InMemoryKeyStore.keyring()),
            Gate.OPEN,
            (store, id, outbox) -> {},
            Clock.systemUTC(),
            "samvaer.sample.events");
    private final Aggregates<Note, Note.Event> notes = factory.of(Note.TYPE.keepingVersions());
    private final Aggregates<Tally, Tally.Event> tallies = factory.of(Tally.TYPE);
    private final UUID caseId = UUID.randomUUID();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void command_waits_for_one_find_and_one_update_also_where_earlier_states_are_kept() {
        UUID id = write();
        assertThat(tripsOf(() -> notes.change(id, 1, note -> note.add(1)))).containsExactly("find", "findAndModify");
        awaitCopies(2);
        assertThat(tripsOf(() -> notes.change(id, 2, note -> note.add(1)))).containsExactly("find", "findAndModify");
    }

    @Test
    void copies_of_states_that_change_at_once_are_written_together() {
        List<UUID> ids = IntStream.range(0, 200).mapToObj(n -> write()).toList();
        awaitCopies(200);
        started.clear();
        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            ids.forEach(id -> clients.submit(() -> notes.change(id, 1, note -> note.add(1))));
        }
        awaitCopies(400);
        assertThat(started.values().stream().flatMap(List::stream).filter("insert"::equals))
                .hasSizeLessThan(150);
    }

    @Test
    void event_costs_one_find_and_one_update() {
        tallies.create(new Creation(caseId, "tally"), id -> List.of(new Tally.Event.Begun(id)));
        Parking parking = new Parking(mongo, new SealedBytes(InMemoryKeyStore.keyring()));
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.on(
                "sample.amount-added.v1",
                Note.AmountAdded.class,
                (heard, data) -> tallies.applyEvent(data.caseId(), heard, tally -> tally.hear(data.amount())));
        Inbox inbox = new Inbox(subscriptions, parking, EventSpans.NONE, Clock.systemUTC());
        parking.refresh();
        assertThat(tripsOf(() -> inbox.receive(event()))).containsExactly("find", "findAndModify");
        assertThat(tallies.find(caseId).orElseThrow().heard()).containsExactly(7);
    }

    private UUID write() {
        UUID id = UUID.randomUUID();
        notes.create(new Creation(id, "body"), given -> Note.write(given, caseId, id.toString()));
        return id;
    }

    private void awaitCopies(int count) {
        await().until(() -> mongo.getCollection("notes.versions").countDocuments() == count);
    }

    private List<String> tripsOf(Runnable work) {
        started.remove(Thread.currentThread());
        work.run();
        return new ArrayList<>(started.getOrDefault(Thread.currentThread(), List.of()));
    }

    private ConsumerRecord<byte[], byte[]> event() {
        String data = "{\"caseId\":\"" + caseId + "\",\"amount\":7}";
        return SampleRecord.of("sample.amount-added.v1", caseId, SampleRecord.TOPIC, 0, data);
    }

    private final class Counting implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            started.computeIfAbsent(Thread.currentThread(), thread -> new CopyOnWriteArrayList<>())
                    .add(event.getCommandName());
        }
    }
}
