package dk.samvaer.starter.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.samvaer.starter.events.EventCounters;
import dk.samvaer.starter.store.OutboxEntry;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands entries to the broker. Each topic has places of its own, and one that takes no events rests for a moment that grows with each
 * failure, so that it costs the other topics nothing.
 */
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int AT_ONCE = 64;
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private final Producer<byte[], byte[]> producer;
    private final CloudEvents cloudEvents;
    private final EventSpans spans;
    private final ConcurrentHashMap<String, Semaphore> places = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Rest> rests = new ConcurrentHashMap<>();

    /** How often entries have just left, so that one who read the outbox before does not send them again. */
    private final Cache<UUID, Integer> left = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(100_000)
            .build();

    Sender(Producer<byte[], byte[]> producer, CloudEvents cloudEvents, EventSpans spans) {
        this.producer = producer;
        this.spans = spans;
        this.cloudEvents = cloudEvents;
    }

    private record Rest(long untilNanos, Duration length) {}

    /** Sends entries of one aggregate, those of one topic in order and until the first that fails; returns those that have left, in order. */
    List<OutboxEntry> send(List<OutboxEntry> entries) {
        entries.stream()
                .collect(groupingBy(OutboxEntry::topic, LinkedHashMap::new, toList()))
                .forEach(this::send);
        return entries.stream().filter(this::hasLeft).toList();
    }

    private boolean hasLeft(OutboxEntry entry) {
        return timesLeft(entry) >= entry.times();
    }

    private int timesLeft(OutboxEntry entry) {
        Integer times = left.getIfPresent(entry.eventId());
        return times == null ? 0 : times;
    }

    private void send(String topic, List<OutboxEntry> entries) {
        Semaphore place = places.computeIfAbsent(topic, unknown -> new Semaphore(AT_ONCE));
        place.acquireUninterruptibly();
        try {
            boolean takes = true;
            for (Iterator<OutboxEntry> rest = entries.iterator(); takes && rest.hasNext(); ) {
                takes = leaves(rest.next());
            }
        } finally {
            place.release();
        }
    }

    /** Sends it as often as it has not left yet; returns whether the broker has taken all of them. */
    private boolean leaves(OutboxEntry entry) {
        for (int times = timesLeft(entry); times < entry.times(); times++) {
            if (resting(entry.topic()) || !acknowledged(entry)) {
                return false;
            }
            left.put(entry.eventId(), times + 1);
        }
        return true;
    }

    private boolean acknowledged(OutboxEntry entry) {
        try {
            ProducerRecord<byte[], byte[]> message = cloudEvents.toRecord(entry);
            spans.sending(entry, message, () -> producer.send(message).get());
            rests.remove(entry.topic());
            EventCounters.sent(entry.topic());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | RuntimeException failed) {
            EventCounters.unsent(entry.topic());
            LOG.warn("The broker has not taken {} for {}", entry.eventId(), entry.topic(), failed);
            if (!(failed.getCause() instanceof RecordTooLargeException)) {
                rests.compute(entry.topic(), (topic, before) -> longer(before));
            }
            return false;
        }
    }

    boolean resting(String topic) {
        Rest rest = rests.get(topic);
        return rest != null && rest.untilNanos() - System.nanoTime() > 0;
    }

    private static Rest longer(@Nullable Rest before) {
        Duration length = before == null ? FIRST_REST : before.length().multipliedBy(2);
        Duration bounded = length.compareTo(LONGEST_REST) < 0 ? length : LONGEST_REST;
        return new Rest(System.nanoTime() + bounded.toNanos(), bounded);
    }
}
