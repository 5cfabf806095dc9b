package dk.samvaer.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as this one meets them: a plain producer of their events and a plain reader of ours. */
final class Bus implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> received = new ArrayList<>();

    Bus(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("samvaer.complaint.events"));
    }

    /** An event of another service's aggregate, with its number among the events of that aggregate. */
    void tell(String type, UUID aggregateId, long sequence, UUID caseId, String data) {
        var service = type.substring(0, type.indexOf('.'));
        var message = new ProducerRecord<>("samvaer." + service + ".events", caseId.toString(), data);
        headers(type, service, aggregateId, sequence, caseId)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message);
        producer.flush();
    }

    private static Map<String, String> headers(
            String type, String service, UUID aggregateId, long sequence, UUID caseId) {
        return Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", new UUID(aggregateId.getMostSignificantBits(), sequence).toString()),
                Map.entry("ce_type", "dk.samvaer." + type),
                Map.entry("ce_source", "/" + service + "-service"),
                Map.entry("ce_subject", caseId.toString()),
                Map.entry("ce_time", "2026-11-23T09:00:00Z"),
                Map.entry("ce_sequence", Long.toString(sequence)),
                Map.entry("ce_aggregateid", aggregateId.toString()),
                Map.entry("content-type", "application/json"));
    }

    /** What complaint-service has told of a case so far, in order. */
    List<ConsumerRecord<String, String>> heard(UUID caseId) {
        consumer.poll(Duration.ofMillis(200)).forEach(received::add);
        return received.stream()
                .filter(message -> caseId.toString().equals(message.key()))
                .toList();
    }

    List<String> types(UUID caseId) {
        return heard(caseId).stream()
                .map(message -> header(message, "ce_type").replace("dk.samvaer.complaint.", ""))
                .toList();
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
