package dk.samvaer.starter.messaging;

import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.RelayTrigger;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends outboxes to Kafka: the entries of one aggregate one by one, each acknowledged by the broker before the next is sent; then they are
 * copied to the history and removed from the outbox. After a crash between any two steps an entry is sent again, and the receiver drops
 * what it has seen. Two instances may send the same outbox: each begins at the first entry, so that the order holds.
 */
public final class Relay implements RelayTrigger, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int AT_ONCE = 64;
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(1);

    private final Producer<byte[], byte[]> producer;
    private final CloudEvents cloudEvents;
    private final History history;
    private final ExecutorService flows = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ConcurrentHashMap<UUID, Boolean> underWay = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Long> restUntil = new ConcurrentHashMap<>();

    public Relay(Producer<byte[], byte[]> producer, CloudEvents cloudEvents, History history) {
        this.producer = producer;
        this.cloudEvents = cloudEvents;
        this.history = history;
    }

    /** Starts to send the entries, unless those of the aggregate are being sent already, which then goes on until its outbox is empty. */
    @Override
    public void trigger(AggregateStore store, UUID id, List<OutboxEntry> outbox) {
        if (outbox.isEmpty()) {
            return;
        }
        if (resting(outbox.getFirst().topic())) {
            underWay.computeIfPresent(id, (one, other) -> true);
        } else if (!underWay.merge(id, false, (one, other) -> true)) {
            flows.execute(() -> flow(store, id, outbox));
        }
    }

    /** Whether the broker has just failed to take an event for this topic, which is then left alone for a moment; other topics go on. */
    boolean resting(String topic) {
        Long until = restUntil.get(topic);
        return until != null && until - System.nanoTime() > 0;
    }

    /**
     * Carries the outbox of one aggregate until it is empty or the broker has failed. A change that commits meanwhile sets the flag, which is
     * cleared before the outbox is read and found clear, in one step, before the flow ends, so that no change is overlooked.
     */
    private void flow(AggregateStore store, UUID id, List<OutboxEntry> outbox) {
        boolean ended = false;
        places.acquireUninterruptibly();
        try {
            carry(store, id, still(store, id, outbox));
            while (!underWay.remove(id, false)) {
                underWay.put(id, false);
                carry(store, id, store.outbox(id));
            }
            ended = true;
        } catch (RuntimeException failed) {
            LOG.warn("Events of {} {} wait: {}", store.name(), id, failed.toString());
        } finally {
            places.release();
            if (!ended && Boolean.TRUE.equals(underWay.remove(id))) {
                trigger(store, id, store.outbox(id));
            }
        }
    }

    /** One entry is the writer's own. The first of several may have left, after they were read, with the flow that has just ended. */
    private static List<OutboxEntry> still(AggregateStore store, UUID id, List<OutboxEntry> read) {
        return read.size() == 1 ? read : store.outbox(id);
    }

    private void carry(AggregateStore store, UUID id, List<OutboxEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        for (OutboxEntry entry : entries) {
            send(cloudEvents.toRecord(entry));
        }
        history.append(entries);
        store.acknowledge(id, entries.getLast().sequence());
    }

    private void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending", stopped);
        } catch (ExecutionException failed) {
            restUntil.put(message.topic(), System.nanoTime() + REST_AFTER_FAILURE.toNanos());
            throw new IllegalStateException("the broker has not taken an event", failed.getCause());
        }
    }

    @Override
    public void close() {
        flows.shutdownNow();
    }
}
