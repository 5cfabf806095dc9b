package dk.samvaer.starter.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records of events of a sample service, in binary mode, as they come from the broker. */
final class SampleRecord {
    static final String TOPIC = "samvaer.sample.events";

    private SampleRecord() {}

    /** The first event of an aggregate of its own. */
    static ConsumerRecord<byte[], byte[]> of(String type, UUID caseId, String topic, long offset, String data) {
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>(topic, 0, offset, caseId.toString().getBytes(UTF_8), data.getBytes(UTF_8));
        attributes(type).forEach((name, value) -> message.headers().add("ce_" + name, value.getBytes(UTF_8)));
        return message;
    }

    private static Map<String, String> attributes(String type) {
        return Map.of(
                "specversion", "1.0",
                "id", UUID.randomUUID().toString(),
                "source", "/sample-service",
                "type", "dk.samvaer." + type,
                "time", "2026-11-23T10:00:00Z",
                "sequence", "1",
                "aggregateid", UUID.randomUUID().toString());
    }
}
