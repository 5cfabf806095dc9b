package dk.samvaer.e2e.torture;

import dk.samvaer.local.platform.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on topics as they are, from outside the platform, and outlasts a broker that is away. */
final class Sender implements AutoCloseable {
    private static final int PATIENCE_MS = 300_000;

    private final KafkaProducer<byte[], byte[]> producer;

    Sender(Addresses addresses) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        addresses.kafka(),
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        PATIENCE_MS,
                        "request.timeout.ms",
                        10_000,
                        "max.block.ms",
                        PATIENCE_MS),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Sends a record and calls back once the broker has acknowledged it. */
    void send(
            String topic,
            String key,
            byte @Nullable [] value,
            Map<String, String> headers,
            Consumer<RecordMetadata> acknowledged) {
        var item = new ProducerRecord<byte[], byte[]>(topic, bytes(key), value);
        headers.forEach((name, text) -> item.headers().add(name, bytes(text)));
        producer.send(item, (place, failure) -> {
            if (failure == null) {
                acknowledged.accept(place);
            }
        });
    }

    void flush() {
        producer.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
