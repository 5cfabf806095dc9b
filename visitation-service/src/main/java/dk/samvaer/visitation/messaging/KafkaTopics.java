package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.Undecodable;
import dk.samvaer.visitation.application.Topics;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.stereotype.Component;

/** Reads the topics that the inbox listens to with a consumer of its own, which belongs to no group and so moves nobody's offsets. */
@Component
class KafkaTopics implements Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KafkaProperties kafka;
    private final List<String> names;

    KafkaTopics(KafkaProperties kafka, BindingServiceProperties bindings) {
        this.kafka = kafka;
        this.names = List.of(bindings.getBindingDestination("inbox-in-0").split(","));
    }

    @Override
    public void replay(Reader reader) {
        try (var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            reader.begin(sum(ends.values())
                    - sum(consumer.beginningOffsets(partitions).values()));
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                read(consumer, ends, reader);
            }
        }
    }

    private static void read(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Reader reader) {
        var records = StreamSupport.stream(consumer.poll(PATIENCE).spliterator(), false)
                .filter(it -> it.offset() < ends.getOrDefault(new TopicPartition(it.topic(), it.partition()), 0L))
                .toList();
        reader.read(records.size(), records.stream().flatMap(KafkaTopics::entry).toList());
    }

    /** An unreadable record makes no entry. */
    private static Stream<TimelineEntry> entry(ConsumerRecord<byte[], byte[]> message) {
        try {
            return Optional.of(CloudEvents.read(message)).flatMap(TimelineEntries::of).stream();
        } catch (Undecodable undecodable) {
            return Stream.empty();
        }
    }

    private List<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return names.stream()
                .flatMap(name -> consumer.partitionsFor(name).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    private static long sum(Collection<Long> offsets) {
        return offsets.stream().mapToLong(Long::longValue).sum();
    }
}
