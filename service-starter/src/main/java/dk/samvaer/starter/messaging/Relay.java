package dk.samvaer.starter.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.samvaer.starter.batch.GroupCommit;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateStore.Sent;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.RelayTrigger;
import java.time.Duration;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends outboxes to Kafka: the entries of one aggregate for one topic one by one, each acknowledged by the broker before the next is sent;
 * then they are copied to the history and removed from the outbox, together with those of other aggregates. After a crash between any two
 * steps an entry is sent again, and the receiver drops what it has seen. Two instances may send the same outbox: each begins at the first
 * entry, so that the order holds.
 */
public final class Relay implements RelayTrigger, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration DRAINS_FOR = Duration.ofSeconds(5);
    private static final List<OutboxEntry> NONE = List.of();

    private final Sender sender;
    private final ExecutorService flows = Executors.newVirtualThreadPerTaskExecutor();
    private final GroupCommit<List<OutboxEntry>> history;
    private final GroupCommit<Acknowledgement> acknowledgements = new GroupCommit<>(Relay::acknowledge);

    /** The aggregates that are being sent, each with the newest outbox that was handed in meanwhile. */
    private final ConcurrentHashMap<UUID, List<OutboxEntry>> underWay = new ConcurrentHashMap<>();

    /** The topic for which entries of an aggregate could not be sent. */
    private final Cache<UUID, String> waitsFor = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    public Relay(Producer<byte[], byte[]> producer, CloudEvents cloudEvents, History history, EventSpans spans) {
        this.sender = new Sender(producer, cloudEvents, spans);
        this.history = new GroupCommit<>(
                groups -> history.append(groups.stream().flatMap(List::stream).toList()));
    }

    private record Acknowledgement(AggregateStore store, Sent sent) {}

    private static void acknowledge(List<Acknowledgement> group) {
        group.stream()
                .collect(groupingBy(
                        Acknowledgement::store, IdentityHashMap::new, mapping(Acknowledgement::sent, toList())))
                .forEach(AggregateStore::acknowledge);
    }

    /** Starts to send the entries, unless those of the aggregate are being sent already, which then goes on until its outbox is empty. */
    @Override
    public void trigger(AggregateStore store, UUID id, List<OutboxEntry> outbox) {
        if (!outbox.isEmpty() && begins(id, outbox)) {
            try {
                flows.execute(() -> flow(store, id, outbox));
            } catch (RejectedExecutionException closing) {
                underWay.remove(id);
            }
        }
    }

    private boolean begins(UUID id, List<OutboxEntry> outbox) {
        boolean[] begins = {false};
        underWay.compute(id, (same, waiting) -> {
            begins[0] = waiting == null;
            return waiting == null ? NONE : newer(waiting, outbox);
        });
        return begins[0];
    }

    /** The later outbox of two, and the repeats of both, which have no order; what has left already is known to the sender. */
    private static List<OutboxEntry> newer(List<OutboxEntry> one, List<OutboxEntry> other) {
        List<OutboxEntry> later = lastNumber(one) < lastNumber(other) ? other : one;
        Stream<OutboxEntry> repeats =
                Stream.concat(one.stream(), other.stream()).filter(OutboxEntry::isRepeat);
        return Stream.concat(later.stream().filter(entry -> !entry.isRepeat()), repeats.distinct())
                .toList();
    }

    private static long lastNumber(List<OutboxEntry> outbox) {
        return outbox.stream()
                .filter(entry -> !entry.isRepeat())
                .mapToLong(OutboxEntry::sequence)
                .max()
                .orElse(-1);
    }

    /** Carries the outbox of one aggregate until nothing was handed in since the last look, or the database has failed. */
    private void flow(AggregateStore store, UUID id, List<OutboxEntry> outbox) {
        Set<UUID> done = new HashSet<>();
        boolean ended = false;
        try {
            List<OutboxEntry> entries = outbox;
            while (!entries.isEmpty()) {
                carry(store, id, entries, done);
                entries = next(id);
            }
            ended = true;
        } catch (RuntimeException failed) {
            LOG.warn("Events of {} {} wait: {}", store.name(), id, failed.toString());
        } finally {
            List<OutboxEntry> waiting = ended ? NONE : underWay.remove(id);
            if (waiting != null) {
                trigger(store, id, waiting);
            }
        }
    }

    /** What was handed in is taken, or the flow ends, in one step, so that no change is overlooked. */
    private List<OutboxEntry> next(UUID id) {
        List<OutboxEntry> waiting;
        do {
            waiting = underWay.getOrDefault(id, NONE);
        } while (waiting.isEmpty() ? !underWay.remove(id, NONE) : !underWay.replace(id, waiting, NONE));
        return waiting;
    }

    /** Entries for a topic that takes none stay; those for other topics go on. */
    private void carry(AggregateStore store, UUID id, List<OutboxEntry> outbox, Set<UUID> done) {
        List<OutboxEntry> entries =
                outbox.stream().filter(entry -> !done.contains(entry.eventId())).toList();
        List<OutboxEntry> sent = sender.send(entries);
        if (!sent.isEmpty()) {
            note(sent);
            List<UUID> entryIds = sent.stream().map(OutboxEntry::eventId).toList();
            acknowledgements.write(new Acknowledgement(store, new Sent(id, entryIds)));
            done.addAll(entryIds);
        }
        entries.stream()
                .filter(entry -> !done.contains(entry.eventId()))
                .findFirst()
                .ifPresentOrElse(entry -> waitsFor.put(id, entry.topic()), () -> waitsFor.invalidate(id));
    }

    /** The history holds each event once, however often it left. */
    private void note(List<OutboxEntry> sent) {
        List<OutboxEntry> first =
                sent.stream().filter(entry -> !entry.isRepeat()).toList();
        if (!first.isEmpty()) {
            history.write(first);
        }
    }

    /** Whether a sweep may begin to send the aggregate: it is not being sent, and its entries do not wait for a topic that rests. */
    boolean mayBegin(UUID id) {
        return !underWay.containsKey(id) && !waitsForRestingTopic(id);
    }

    boolean waitsForRestingTopic(UUID id) {
        String topic = waitsFor.getIfPresent(id);
        return topic != null && sender.resting(topic);
    }

    /** How many aggregates are being sent now. */
    int underWay() {
        return underWay.size();
    }

    /** What is under way gets a few seconds to leave; the rest leaves after the next start. */
    @Override
    public void close() {
        flows.shutdown();
        try {
            flows.awaitTermination(DRAINS_FOR.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        flows.shutdownNow();
    }
}
