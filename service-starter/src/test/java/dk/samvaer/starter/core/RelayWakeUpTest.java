package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
        try (Service service = new Service(kafka, events, database, real -> new Occupied(real, occupied, released))) {
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
    void change_that_commits_right_after_the_outbox_was_read_leaves() {
        UUID id;
        try (Service before = new Service(kafka, events, database, DiesBeforeHistory::new)) {
            id = before.write(caseId).state().id();
            before.notes.change(id, 1, note -> note.add(1));
            before.notes.change(id, 2, note -> note.add(2));
        }
        try (Service service = new Service(kafka, events, database)) {
            AtomicInteger reads = new AtomicInteger();
            AggregateStore changed = afterReading(service.notes.store(), () -> {
                if (reads.incrementAndGet() == 1) {
                    service.notes.change(id, 3, note -> note.add(3));
                }
            });
            service.wakeWith(changed, id, service.outbox(id));
            await().until(() -> service.outbox(id).isEmpty());
            assertThat(service.history.of(id)).extracting(OutboxEntry::sequence).containsExactly(1L, 2L, 3L);
        }
    }

    /** The store, where something happens between the moment at which an outbox is read and the moment at which the reader has it. */
    private static AggregateStore afterReading(AggregateStore store, Runnable happens) {
        return (AggregateStore) Proxy.newProxyInstance(
                AggregateStore.class.getClassLoader(),
                new Class<?>[] {AggregateStore.class},
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(store, arguments);
                        if (method.getName().equals("outbox")) {
                            happens.run();
                        }
                        return answer;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    /** Keeps each flow at its step before the history, and with it one of the relay's places, until all are released. */
    private record Occupied(History real, AtomicInteger occupied, CountDownLatch released) implements History {
        @Override
        public void append(List<OutboxEntry> entries) {
            occupied.incrementAndGet();
            try {
                released.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            real.append(entries);
        }

        @Override
        public List<OutboxEntry> of(UUID aggregateId) {
            return real.of(aggregateId);
        }
    }
}
