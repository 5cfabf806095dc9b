package dk.samvaer.supplier.messaging;

import static dk.samvaer.starter.testkit.Patience.await;

import com.mongodb.MongoTimeoutException;
import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Relay;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Republisher;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.application.UncountedPlaces;
import dk.samvaer.supplier.application.UnitPlaces;
import dk.samvaer.supplier.application.reports.DailyReports;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportEffects;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.register.ReportChannel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The part of the service that answers reports, over stores in memory that outlive a restart, and a broker whose topics may be missing. */
final class AnsweringService implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Given.NOW, ZoneId.of("Europe/Copenhagen"));
    private static final SupplierSettings SETTINGS = new SupplierSettings(
            Given.CLARIFICATION,
            List.of(new SupplierSettings.Entry(
                    "nsv", "Næstved", null, List.of("Haven"), Given.DEC_1, null, ReportChannel.KAFKA)),
            Given.CHARGES);

    private static final Set<String> WRITES = Set.of("insert", "update", "acknowledge");

    private final SealedJson json = new SealedJson(InMemoryKeyStore.keyring());
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger stepsLeft = new AtomicInteger(Integer.MAX_VALUE);
    private volatile @Nullable UUID failing;
    private final AggregateStore acknowledgements = store(ReportConfiguration.REPORT_ACKNOWLEDGEMENTS);
    private final AggregateStore placements = store(SupplierConfiguration.PLACEMENTS);
    private final AggregateStore attendances = store(DailyLifeConfiguration.ATTENDANCES);
    private final AggregateStore journal = store(DailyLifeConfiguration.JOURNAL_ENTRIES);
    private final AggregateStore shared = store(DailyLifeConfiguration.SHARED_INFORMATION);
    private final AggregateStore suppliers = store(SupplierConfiguration.SUPPLIERS);
    private final Published history = new Published();
    private final Broker broker = new Broker();
    private Relay relay = relay();
    private PolledReports reports = reports();

    void receive(List<ConsumerRecord<byte[], byte[]>> poll) {
        reports.receive(poll);
    }

    /** The process dies after so many more writes and sent messages: nothing that it tries then happens. */
    void dieAfter(int steps) {
        stepsLeft.set(steps);
    }

    private void step() {
        if (stepsLeft.getAndDecrement() <= 0) {
            throw new MongoTimeoutException("killed");
        }
    }

    /** The process ends and another begins, which knows what is stored. */
    void restart() {
        relay.close();
        stepsLeft.set(Integer.MAX_VALUE);
        relay = relay();
        reports = reports();
    }

    /** The database is away for this report of nsv; null ends it. */
    void failsFor(@Nullable String eventId) {
        failing = eventId == null ? null : IncomingReport.idOf("nsv", "urn:cvr:29189625:journal", eventId);
    }

    void missing(String supplier) {
        broker.missing.add(ReportTopics.answersTo(supplier));
    }

    void present(String supplier) {
        broker.missing.remove(ReportTopics.answersTo(supplier));
    }

    List<ProducerRecord<byte[], byte[]>> answers(String supplier) {
        sweep();
        return broker.history().stream()
                .filter(message -> message.topic().equals(ReportTopics.answersTo(supplier)))
                .toList();
    }

    List<OutboxEntry> published() {
        return List.copyOf(history.entries);
    }

    Stream<OutboxEntry> outboxes() {
        return waiting().stream().flatMap(id -> acknowledgements.outbox(id).stream());
    }

    void awaitEmptyOutboxes() {
        await().until(() -> {
            sweep();
            return waiting().isEmpty();
        });
    }

    int writes() {
        return writes.get();
    }

    /** What the recovery does. */
    private void sweep() {
        waiting().forEach(id -> relay.trigger(acknowledgements, id, acknowledgements.outbox(id)));
    }

    private List<UUID> waiting() {
        return acknowledgements.unsentSince(Instant.MAX, null, Integer.MAX_VALUE).stream()
                .map(AggregateStore.Due::id)
                .toList();
    }

    private Relay relay() {
        return new Relay(broker, new CloudEvents("supplier"), history, EventSpans.NONE);
    }

    private PolledReports reports() {
        var kept = aggregates(SupplierConfiguration.PLACEMENTS, placements);
        var register = aggregates(SupplierConfiguration.SUPPLIERS, suppliers);
        var known = new RegisteredSuppliers(register, SETTINGS, CLOCK);
        var effects = new ReportEffects(
                kept,
                known,
                new UnitPlaces(register, kept, new UncountedPlaces(kept, (unit, day) -> List.of(), CLOCK), CLOCK),
                new DailyReports(
                        aggregates(DailyLifeConfiguration.ATTENDANCES, attendances),
                        aggregates(DailyLifeConfiguration.JOURNAL_ENTRIES, journal),
                        aggregates(DailyLifeConfiguration.SHARED_INFORMATION, shared),
                        CLOCK),
                SETTINGS,
                CLOCK);
        var received = new ReportAcknowledgements(
                aggregates(ReportConfiguration.REPORT_ACKNOWLEDGEMENTS, acknowledgements), kept, known, effects, CLOCK);
        return new PolledReports(
                new ReportReader(new BlindIndex(new byte[32])),
                received,
                new Republisher(acknowledgements, history, relay, CLOCK),
                EventSpans.NONE);
    }

    private <S extends Aggregate<S, E>, E> Aggregates<S, E> aggregates(AggregateType<S, E> type, AggregateStore store) {
        var documents = new Documents<>(type, json, "samvaer.supplier.events");
        return new Aggregates<>(type, store, documents, Gate.OPEN, relay, CLOCK);
    }

    private AggregateStore store(AggregateType<?, ?> type) {
        var real = new InMemoryAggregateStore(type);
        return (AggregateStore) Proxy.newProxyInstance(
                AggregateStore.class.getClassLoader(),
                new Class<?>[] {AggregateStore.class},
                (proxy, method, given) -> {
                    if (WRITES.contains(method.getName())) {
                        writes.incrementAndGet();
                        step();
                    }
                    if (method.getName().equals("find") && given[0].equals(failing)) {
                        throw new MongoTimeoutException("no server");
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @Override
    public void close() {
        relay.close();
    }

    private final class Broker extends MockProducer<byte[], byte[]> {
        private final Set<String> missing = ConcurrentHashMap.newKeySet();

        Broker() {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> message) {
            if (missing.contains(message.topic())) {
                throw new TimeoutException("Topic " + message.topic() + " not present in metadata");
            }
            step();
            return super.send(message);
        }
    }

    private static final class Published implements History {
        private final List<OutboxEntry> entries = new CopyOnWriteArrayList<>();

        @Override
        public synchronized void append(List<OutboxEntry> sent) {
            sent.stream().filter(entry -> !entries.contains(entry)).forEach(entries::add);
        }

        @Override
        public List<OutboxEntry> of(UUID aggregateId) {
            return entries.stream()
                    .filter(entry -> entry.aggregateId().equals(aggregateId))
                    .toList();
        }
    }
}
