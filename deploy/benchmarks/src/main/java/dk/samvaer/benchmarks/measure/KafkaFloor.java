package dk.samvaer.benchmarks.measure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The floor of whatever goes over Kafka: from the intended send time of a record to its arrival at a plain consumer, acknowledged by all. */
public final class KafkaFloor {
    public static final String TOPIC = "samvaer-benchmarks-floor";
    public static final int PARTITIONS = 3;

    /** About the size of a small event. */
    private static final int RECORD_BYTES = 600;

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String bootstrap;

    public KafkaFloor(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    public Latencies measure(double rate, Duration time) {
        Latencies latencies = new Latencies();
        AtomicBoolean sending = new AtomicBoolean(true);
        try (var consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            seekToEnd(consumer);
            producer.partitionsFor(TOPIC);
            Thread receiver = Thread.ofPlatform().start(() -> receive(consumer, latencies, sending));
            int sent = new OpenLoop(rate, time)
                    .run((number, intended) -> producer.send(item(number, intended)), () -> false);
            producer.flush();
            awaitArrival(sent, latencies);
            sending.set(false);
            join(receiver);
        }
        return latencies;
    }

    private static void seekToEnd(KafkaConsumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    private static ProducerRecord<byte[], byte[]> item(int number, long intended) {
        byte[] key = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
        return new ProducerRecord<>(
                TOPIC, key, ByteBuffer.allocate(RECORD_BYTES).putLong(intended).array());
    }

    private static void receive(KafkaConsumer<byte[], byte[]> consumer, Latencies latencies, AtomicBoolean sending) {
        while (sending.get()) {
            consumer.poll(POLL)
                    .forEach(item ->
                            latencies.recordSince(ByteBuffer.wrap(item.value()).getLong()));
        }
    }

    private static void awaitArrival(int sent, Latencies latencies) {
        Waiting.until("raw records", PATIENCE, POLL, () -> latencies.count() >= sent);
    }

    private static void join(Thread receiver) {
        try {
            receiver.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
