package dk.samvaer.local.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A supplier's own system: a plain Kafka client that knows nothing of the platform but its topic. */
public final class SupplierSystem {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Addresses addresses;
    private final String supplier;

    public SupplierSystem(Addresses addresses, String supplier) {
        this.addresses = addresses;
        this.supplier = supplier;
    }

    /** Sends the bytes as they are, with the event's subject as the key; returns where the record went. */
    public String publish(byte[] event) {
        return publish(event, Map.of());
    }

    /** The same with more headers, such as the {@code traceparent} of a system that traces its own work. */
    public String publish(byte[] event, Map<String, String> headers) {
        var item = new ProducerRecord<byte[], byte[]>(Topics.reports(supplier), key(event), event);
        item.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> item.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            RecordMetadata place = producer.send(item).get();
            return place.topic() + ", partition " + place.partition() + ", offset " + place.offset();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker did not take the event", refused.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = addresses.kafkaClient(supplier);
        settings.putAll(Map.of(
                "acks", "all", "delivery.timeout.ms", 30_000, "request.timeout.ms", 10_000, "max.block.ms", 30_000));
        return settings;
    }

    private static byte[] key(byte[] event) {
        try {
            return JSON.readTree(event).path("subject").asString("").getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException undecodable) {
            return new byte[0];
        }
    }
}
