package dk.samvaer.starter.testkit;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A service's events as bytes on a real broker, held to the published samples. */
public final class Wire {
    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
    private static final UUID AGGREGATE = UUID.randomUUID();

    private Wire() {}

    /** Sends each event and asserts what lies on the topic: {@code ce_*} headers, the case id as key, the sample as value. */
    public static void assertCarried(String service, Stream<PublicEvent> events) {
        List<OutboxEntry> entries = new ArrayList<>();
        events.forEach(event -> entries.add(entry(event, entries.size() + 1)));
        List<ConsumerRecord<byte[], byte[]>> records = carry(service, entries);
        assertThat(records).hasSameSizeAs(entries);
        for (int n = 0; n < entries.size(); n++) {
            assertCarried(service, entries.get(n), records.get(n));
        }
    }

    private static void assertCarried(String service, OutboxEntry entry, ConsumerRecord<byte[], byte[]> message) {
        assertThat(Contract.json(text(message.value()))).isEqualTo(Contract.sampleJson(entry.type()));
        assertThat(text(message.key())).isEqualTo(entry.data().get("caseId"));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", entry.eventId().toString(),
                        "ce_type", "dk.samvaer." + entry.type(),
                        "ce_source", "/" + service + "-service",
                        "ce_subject", text(message.key()),
                        "ce_time", NOW.toString(),
                        "ce_dataschema", Contract.schemaId(entry.type()),
                        "ce_sequence", Long.toString(entry.sequence()),
                        "ce_aggregateid", AGGREGATE.toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> assertThat(
                                text(message.headers().lastHeader(name).value()))
                        .as(name)
                        .isEqualTo(value));
    }

    private static List<ConsumerRecord<byte[], byte[]>> carry(String service, List<OutboxEntry> entries) {
        String topic = entries.getFirst().topic();
        RealParts.createTopics(RealParts.kafka(), 1, topic);
        Map<String, Object> broker = Map.of("bootstrap.servers", RealParts.kafka());
        try (var producer = new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer());
                var consumer = FromTheStart.of(RealParts.kafka(), List.of(topic), new ByteArrayDeserializer())) {
            CloudEvents cloudEvents = new CloudEvents(service);
            entries.forEach(entry -> producer.send(cloudEvents.toRecord(entry)));
            producer.flush();
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return records.size() >= entries.size();
            });
            return records;
        }
    }

    private static OutboxEntry entry(PublicEvent event, long sequence) {
        Map<String, Object> data = WireJson.toMap(event.data());
        UUID caseId = UUID.fromString(String.valueOf(data.get("caseId")));
        return new OutboxEntry(
                UUID.randomUUID(),
                sequence,
                "samvaer.wire." + AGGREGATE,
                event.type(),
                NOW,
                caseId,
                AGGREGATE,
                data,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "VISITATOR",
                null);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
