package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.OutboxEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change that commits while the relay is busy with its aggregate leaves without the recovery sweep, which no service here has. */
class RelayWakeUpTest {
    private static final int PLACES = 64;

    private final String kafka = RealParts.kafka();
    private final String events = "samvaer.sample." + UUID.randomUUID();
    private final String database = "wake_up_" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void topic() {
        RealParts.createTopics(kafka, 3, events);
    }

    @Test
    void change_that_commits_while_its_aggregate_waits_for_a_place_leaves() {
        CountDownLatch released = new CountDownLatch(1);
        AtomicInteger occupied = new AtomicInteger();
        try (Service service =
                new Service(kafka, events, database, history -> history, real -> occupied(real, occupied, released))) {
            IntStream.range(0, PLACES).forEach(n -> {
                UUID other = service.write(UUID.randomUUID()).state().id();
                service.notes.change(other, 1, note -> note.add(1));
            });
            await().until(() -> occupied.get() == PLACES);
            UUID id = service.write(caseId).state().id();
            service.notes.change(id, 1, note -> note.add(1));
            service.notes.change(id, 2, note -> note.add(2));
            assertThat(service.outbox(id)).hasSize(2);
            released.countDown();
            await().until(() -> service.outbox(id).isEmpty());
        }
    }

    @Test
    void change_that_commits_right_before_the_last_entries_are_acknowledged_leaves() {
        try (Service service = new Service(kafka, events, database)) {
            UUID id = service.write(caseId).state().id();
            AtomicInteger acknowledged = new AtomicInteger();
            AggregateStore changed = before(service.notes.store(), "acknowledge", () -> {
                if (acknowledged.incrementAndGet() == 1) {
                    service.notes.change(id, 1, note -> note.add(1));
                    service.notes.change(id, 2, note -> note.add(2));
                }
            });
            service.wakeWith(changed, id, List.of(earlier(service, id)));
            await().until(() -> service.history.of(id).size() == 3);
            await().until(() -> service.outbox(id).isEmpty());
            assertThat(service.history.of(id)).extracting(OutboxEntry::sequence).containsExactly(0L, 1L, 2L);
        }
    }

    private OutboxEntry earlier(Service service, UUID id) {
        OutboxEntry like =
                AggregateStoreContract.entry(service.notes.store().find(id).orElseThrow(), 0);
        return new OutboxEntry(
                like.eventId(),
                like.sequence(),
                events,
                like.type(),
                like.time(),
                like.caseId(),
                like.aggregateId(),
                like.data(),
                like.correlationId(),
                like.causationId(),
                like.actorRole(),
                like.traceparent());
    }

    /** The store, where something happens before one of its methods does its work. */
    private static AggregateStore before(AggregateStore store, String name, Runnable happens) {
        return before(AggregateStore.class, store, name, happens);
    }

    private static Producer<byte[], byte[]> occupied(
            Producer<byte[], byte[]> real, AtomicInteger occupied, CountDownLatch released) {
        @SuppressWarnings("unchecked")
        Producer<byte[], byte[]> producer = before(Producer.class, real, "send", () -> {
            occupied.incrementAndGet();
            try {
                released.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        return producer;
    }

    private static <T> T before(Class<T> type, T real, String name, Runnable happens) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(name)) {
                        happens.run();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
