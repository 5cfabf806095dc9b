package dk.samvaer.starter.testkit;

import static dk.samvaer.starter.testkit.Patience.await;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;

/** A reader of whole topics that belongs to no group, so that nothing is taken from it and nothing is committed. */
public final class FromTheStart {
    private FromTheStart() {}

    /** Reads every partition of the topics from its first record. */
    public static <T> KafkaConsumer<T, T> of(String bootstrap, List<String> topics, Deserializer<T> form) {
        var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), form, form);
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** A broker may know a new topic a moment later than its controller. */
    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return await().until(() -> consumer.partitionsFor(topic), known -> known != null && !known.isEmpty()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
