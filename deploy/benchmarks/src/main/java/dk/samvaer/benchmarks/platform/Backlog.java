package dk.samvaer.benchmarks.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How many records the services have not consumed yet, as the broker knows it; asking costs the services nothing. */
public final class Backlog {
    private final Admin admin;

    Backlog(Admin admin) {
        this.admin = admin;
    }

    /** The records that consumer groups have before them, of the groups whose name begins so. */
    public long of(String group) {
        long behind = 0;
        for (String name : groups()) {
            if (name.startsWith(group)) {
                behind += behind(name);
            }
        }
        return behind;
    }

    /** How many records all topics of the platform hold. */
    public long events(List<String> topics) {
        return ends(topics).values().stream().mapToLong(Long::longValue).sum();
    }

    private List<String> groups() {
        return get(admin.listGroups().all()).stream()
                .map(group -> group.groupId())
                .toList();
    }

    private long behind(String group) {
        Map<TopicPartition, Long> consumed = consumed(group);
        return behind(
                consumed,
                consumed.keySet().stream().map(TopicPartition::topic).distinct().toList());
    }

    /** The records of these topics that a group has before it, also of those of which it has read nothing yet. */
    public long of(String group, List<String> topics) {
        return behind(consumed(group), topics);
    }

    private Map<TopicPartition, Long> consumed(String group) {
        Map<TopicPartition, Long> consumed = new HashMap<>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        consumed.put(partition, offset.offset());
                    }
                });
        return consumed;
    }

    private long behind(Map<TopicPartition, Long> consumed, List<String> topics) {
        return ends(topics).entrySet().stream()
                .mapToLong(end -> end.getValue() - consumed.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    private Map<TopicPartition, Long> ends(List<String> topics) {
        List<TopicPartition> partitions = new ArrayList<>();
        get(admin.describeTopics(topics).allTopicNames())
                .forEach((topic, described) -> described
                        .partitions()
                        .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition()))));
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(it -> it, it -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(latest).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker does not answer", refused.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
