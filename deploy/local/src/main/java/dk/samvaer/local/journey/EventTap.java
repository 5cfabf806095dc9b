package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A plain consumer that sees what flows over the platform's topics from now on. */
public final class EventTap implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final List<ObservedEvent> seen = new CopyOnWriteArrayList<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread reader;

    public EventTap(Addresses addresses) {
        Map<String, Object> settings = addresses.kafkaClient();
        settings.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = Topics.events().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        while (open.get()) {
            consumer.poll(POLL).forEach(item -> seen.add(ObservedEvent.of(item)));
        }
        consumer.close();
    }

    /** What was seen of the case, in the order of arrival. */
    public List<ObservedEvent> of(String caseId) {
        return seen.stream().filter(flow -> flow.caseId().equals(caseId)).toList();
    }

    @Override
    public void close() {
        open.set(false);
        try {
            reader.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
