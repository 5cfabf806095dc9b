package dk.samvaer.e2e.rolling;

import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Looks several times a second how far each group has read, and notes how long records waited without any being read. */
final class ConsumptionWatch implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Admin admin;
    private final Map<Place, Waiting> waiting = new HashMap<>();
    private final List<Silence> silences = new ArrayList<>();
    private volatile boolean open = true;

    ConsumptionWatch(Map<String, Object> broker) {
        admin = Admin.create(broker);
        Thread.ofPlatform().daemon().name("consumption").start(this::watch);
    }

    private record Place(String group, TopicPartition partition) {}

    private record Waiting(long committed, long since) {}

    /** All that have ended; after the watch is closed also those that went on then. */
    synchronized List<Silence> silences() {
        return List.copyOf(silences);
    }

    synchronized boolean isWaiting(String group) {
        return waiting.keySet().stream().anyMatch(it -> it.group().equals(group));
    }

    private void watch() {
        while (open) {
            try {
                look();
            } catch (ExecutionException | IllegalStateException unanswered) {
                if (open) {
                    System.err.println("The broker did not tell how far it was read: " + unanswered);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
            Pause.of(LOOK);
        }
    }

    private void look() throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> groups = admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed =
                admin.listConsumerGroupOffsets(groups).all().get();
        Map<TopicPartition, OffsetSpec> asked = committed.values().stream()
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        var ends = admin.listOffsets(asked).all().get();
        long now = System.currentTimeMillis();
        committed.forEach((group, partitions) -> partitions.forEach((partition, offset) -> {
            var end = ends.get(partition);
            if (offset != null && end != null) {
                note(new Place(group, partition), offset.offset(), end.offset(), now);
            }
        }));
    }

    private synchronized void note(Place place, long committed, long end, long now) {
        Waiting before = waiting.get(place);
        if (before != null && (committed != before.committed() || committed >= end)) {
            silences.add(new Silence(place.group(), place.partition().toString(), before.since(), now));
            waiting.remove(place);
        }
        if (committed < end) {
            waiting.putIfAbsent(place, new Waiting(committed, now));
        }
    }

    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            waiting.forEach((place, it) -> silences.add(
                    new Silence(place.group(), place.partition().toString(), it.since(), System.currentTimeMillis())));
            admin.close();
        }
    }
}
