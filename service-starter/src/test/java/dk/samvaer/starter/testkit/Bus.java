package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.jspecify.annotations.Nullable;

/** Everybody else on the bus, as far as one service meets them: a plain producer of their records and a plain reader of its own. */
public final class Bus implements AutoCloseable {
    private static final String REPORTS = "samvaer.supplier-reports.";

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> received = new ArrayList<>();

    /** @param topics those that the service writes to */
    public Bus(String bootstrap, List<String> topics) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer());
        consumer = FromTheStart.of(bootstrap, topics, new StringDeserializer());
    }

    /** An event of another service's aggregate, with its number among the events of that aggregate. */
    public void tell(String type, UUID aggregateId, long sequence, UUID caseId, String data) {
        var service = type.substring(0, type.indexOf('.'));
        send("samvaer." + service + ".events", caseId.toString(), data, headers(type, aggregateId, sequence, caseId));
    }

    /** A supplier's system: it writes to its own topic, with the headers it cares to give. */
    public void report(String supplier, @Nullable String key, Map<String, String> headers, String value) {
        send(REPORTS + supplier, key, value, headers);
    }

    /** The answers that a supplier's system finds for what it sent under this id. */
    public List<ConsumerRecord<String, String>> answers(String supplier, String eventId) {
        return heard().stream()
                .filter(message -> message.topic().equals(REPORTS + supplier + ".answers"))
                .filter(message -> message.value().contains("""
                    "eventId":"%s"\
                    """.formatted(eventId)))
                .toList();
    }

    /** Everything so far, in order; fails where one of it is not as its published schema says. */
    public List<ConsumerRecord<String, String>> heard() {
        var more = new ArrayList<ConsumerRecord<String, String>>();
        consumer.poll(Duration.ofMillis(200)).forEach(more::add);
        received.addAll(more);
        more.forEach(Bus::assertPublished);
        return List.copyOf(received);
    }

    private static void assertPublished(ConsumerRecord<String, String> message) {
        var type = header(message, "ce_type").replaceFirst("^dk\\.samvaer\\.", "");
        try {
            assertThat(Contract.violations(type, message.value()))
                    .as(type + " " + message.value())
                    .isEmpty();
        } catch (AssertionError error) {
            throw OptionalMembers.broken(error);
        }
    }

    /** The events that the service has told of a case so far, in order and each once. */
    public List<ConsumerRecord<String, String>> heard(UUID caseId) {
        return eachOnce(heard().stream()
                .filter(message -> message.topic().endsWith(".events"))
                .filter(message -> caseId.toString().equals(message.key()))
                .toList());
    }

    /** An event may come more than once; whoever reads drops the id that it knows. */
    public static List<ConsumerRecord<String, String>> eachOnce(List<ConsumerRecord<String, String>> messages) {
        var known = new HashSet<String>();
        return messages.stream()
                .filter(message -> known.add(header(message, "ce_id")))
                .toList();
    }

    /** What the service has told of a case so far, in order, such as {@code plan-offered.v1}. */
    public List<String> types(UUID caseId) {
        return heard(caseId).stream()
                .map(message -> header(message, "ce_type").replaceFirst("^dk\\.samvaer\\.[a-z]+\\.", ""))
                .toList();
    }

    /** The header's text, empty if there is none. */
    public static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        try {
            heard();
        } finally {
            producer.close();
            consumer.close();
        }
    }

    private static Map<String, String> headers(String type, UUID aggregateId, long sequence, UUID caseId) {
        return Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", new UUID(aggregateId.getMostSignificantBits(), sequence).toString()),
                Map.entry("ce_type", "dk.samvaer." + type),
                Map.entry("ce_source", "/" + type.substring(0, type.indexOf('.')) + "-service"),
                Map.entry("ce_subject", caseId.toString()),
                Map.entry("ce_time", Instant.now().toString()),
                Map.entry("ce_sequence", Long.toString(sequence)),
                Map.entry("ce_aggregateid", aggregateId.toString()),
                Map.entry("content-type", "application/json"));
    }

    private void send(String topic, @Nullable String key, String value, Map<String, String> headers) {
        var message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        producer.send(message);
        producer.flush();
    }
}
