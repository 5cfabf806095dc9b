package dk.samvaer.benchmarks.platform;

import dk.samvaer.local.platform.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes copies of an event that a service has published: the same of other cases, as fast as the broker takes them. */
public final class EventCopies {
    private static final String TYPE = "ce_type";
    private static final Duration POLL = Duration.ofSeconds(2);

    private final String bootstrap;

    EventCopies(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** @param type without the prefix of all, such as {@code visitation.case-opened.v1} */
    public void publish(String type, int copies) {
        ConsumerRecord<byte[], byte[]> original = find(type);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 5),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int number = 0; number < copies; number++) {
                producer.send(copy(new Copy(number), original));
            }
        }
    }

    private ConsumerRecord<byte[], byte[]> find(String type) {
        String topic = Topics.events().stream()
                .filter(it -> it.startsWith("samvaer." + type.substring(0, type.indexOf('.')) + "."))
                .findFirst()
                .orElseThrow();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                var some = consumer.poll(POLL);
                if (some.isEmpty()) {
                    throw new IllegalStateException("There is no " + type + " on " + topic);
                }
                for (ConsumerRecord<byte[], byte[]> item : some) {
                    if (isOf(type, item)) {
                        return item;
                    }
                }
            }
        }
    }

    private static boolean isOf(String type, ConsumerRecord<byte[], byte[]> item) {
        Header header = item.headers().lastHeader(TYPE);
        return header != null && new String(header.value(), StandardCharsets.UTF_8).endsWith("." + type);
    }

    private static ProducerRecord<byte[], byte[]> copy(Copy copy, ConsumerRecord<byte[], byte[]> original) {
        var headers = new RecordHeaders();
        for (Header header : original.headers()) {
            headers.add(header.key(), copy.of(header.value()));
        }
        return new ProducerRecord<>(
                original.topic(), null, copy.of(original.key()), copy.of(original.value()), headers);
    }
}
