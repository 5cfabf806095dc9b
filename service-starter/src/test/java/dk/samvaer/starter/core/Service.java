package dk.samvaer.starter.core;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.deadlines.DeadlineScanner;
import dk.samvaer.starter.instances.Instances;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.Eraser;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Inbox;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.messaging.Recovery;
import dk.samvaer.starter.messaging.Relay;
import dk.samvaer.starter.messaging.Replay;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Republisher;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.store.mongo.MongoHistory;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One instance of a sample service, with the core put together as the starter does it, on a real broker and database. */
final class Service implements AutoCloseable {
    private static final Keyring KEYS = InMemoryKeyStore.keyring();

    final MovableClock clock = new MovableClock(Duration.ZERO);
    final MovableClock pauses = new MovableClock(Duration.ZERO);
    final Aggregates<Note, Note.Event> notes;
    final Aggregates<Tally, Tally.Event> tallies;
    final History history;
    final Parking parking;
    final Replay replay;
    final Recovery recovery;
    final DeadlineScanner deadlines;
    final Instances instances;
    final Eraser eraser;
    private final MongoClient client;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Relay relay;
    private final Inbox inbox;

    Service(String bootstrap, String topic, String database) {
        this(bootstrap, topic, database, history -> history);
    }

    Service(String bootstrap, String topic, String database, UnaryOperator<History> histories) {
        this(bootstrap, topic, database, histories, producer -> producer);
    }

    Service(
            String bootstrap,
            String topic,
            String database,
            UnaryOperator<History> histories,
            UnaryOperator<Producer<byte[], byte[]>> producers) {
        client = MongoClients.create(RealParts.mongodb(database));
        MongoTemplate mongo = new MongoTemplate(client, database);
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000,
                        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        Schema.make(
                mongo.getDb(),
                ExpectedIndexes.of(
                                MongoHistory.indexes(),
                                Parking.indexes(),
                                Note.TYPE.expectedIndexes(),
                                Tally.TYPE.expectedIndexes())
                        .all());
        history = histories.apply(new MongoHistory(mongo));
        relay = new Relay(producers.apply(producer), new CloudEvents("sample"), history, EventSpans.NONE);
        AggregatesFactory factory = new AggregatesFactory(mongo, new SealedJson(KEYS), Gate.OPEN, relay, clock, topic);
        notes = factory.of(Note.TYPE);
        tallies = factory.of(Tally.TYPE);
        parking = new Parking(mongo, new SealedBytes(KEYS));
        Subscriptions subscriptions = new Subscriptions();
        subscriptions.on(
                "sample.amount-added.v1",
                Note.AmountAdded.class,
                (heard, data) -> tallies.applyEvent(data.caseId(), heard, tally -> tally.hear(data.amount())));
        inbox = new Inbox(subscriptions, parking, EventSpans.NONE, clock);
        instances = new Instances(
                new MajorityCollection(mongo, "instances"), UUID.randomUUID().toString(), () -> true);
        replay = new Replay(parking, inbox, instances::isMine, clock);
        SharedSweep sweep = new SharedSweep(instances::isMine);
        recovery = new Recovery(factory, relay, replay, parking, sweep, clock);
        deadlines = new DeadlineScanner(factory, clock, pauses::instant, sweep, () -> true);
        eraser = new Eraser(KEYS, factory::stores, "");
    }

    Versioned<Note> write(UUID caseId) {
        UUID id = UUID.randomUUID();
        return notes.create(new Creation(id, "fingerprint"), given -> Note.write(given, caseId, id.toString()));
    }

    void beginTally(UUID caseId) {
        tallies.create(new Creation(caseId, "tally"), id -> List.of(new Tally.Event.Begun(id)));
    }

    List<Integer> heard(UUID caseId) {
        return tallies.find(caseId).orElseThrow().heard();
    }

    List<OutboxEntry> outbox(UUID noteId) {
        return notes.store().outbox(noteId);
    }

    /** What a writer does that read the outbox before its entries left, and wakes the relay after. */
    void wakeWith(UUID noteId, List<OutboxEntry> read) {
        wakeWith(notes.store(), noteId, read);
    }

    void wakeWith(AggregateStore store, UUID noteId, List<OutboxEntry> read) {
        relay.trigger(store, noteId, read);
    }

    /** Publishes events of notes again. */
    Republisher republisher() {
        return new Republisher(notes.store(), history, relay, clock);
    }

    /** What a restart, or the sweep after a failure, does once the entries count as left behind. */
    void recover() {
        clock.moveTo(Duration.ofMinutes(1));
        recovery.carryLeftBehind();
    }

    void receive(ConsumerRecord<byte[], byte[]> message) {
        inbox.receive(message);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        relay.close();
        client.close();
    }
}
