package dk.samvaer.e2e.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far one consumer group has read the partitions that its members hold or have ever committed. */
final class GroupProgress {
    private final String group;
    private final Map<TopicPartition, Long> committed;
    private final Set<TopicPartition> held;

    private GroupProgress(String group, Map<TopicPartition, Long> committed, Set<TopicPartition> held) {
        this.group = group;
        this.committed = committed;
        this.held = held;
    }

    static GroupProgress of(String group, Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, known) -> note(committed, partition, known));
        Set<TopicPartition> held = admin.describeConsumerGroups(Set.of(group)).all().get().values().stream()
                .flatMap(description -> description.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
        held.addAll(committed.keySet());
        return new GroupProgress(group, committed, held);
    }

    /**
     * The records that wait, by partition, where there are any. A partition without a committed offset counts from its
     * first record: the group was killed before it committed anything there, and will read all of it.
     */
    Map<String, Long> unread(Consumer<?, ?> consumer) {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(held);
        Map<String, Long> unread = new TreeMap<>();
        consumer.endOffsets(held).forEach((partition, end) -> {
            long waits = end - committed.getOrDefault(partition, first.getOrDefault(partition, 0L));
            if (waits > 0) {
                unread.put(group + " of " + partition, waits);
            }
        });
        return unread;
    }

    private static void note(Map<TopicPartition, Long> committed, TopicPartition partition, OffsetAndMetadata known) {
        if (known != null) {
            committed.put(partition, known.offset());
        }
    }
}
