package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.Undecodable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {
    private static final String STRUCTURED = """
        {"specversion":"1.0","id":"r-1","source":"urn:cvr:12345678:planner","type":"dk.samvaer.report.need-changed.v1",
         "subject":"0b0e6f0e-3f0c-4d3e-8d5a-2d9f3c1f7a11","time":"2026-11-23T10:00:00Z","data":{"category":"HEALTH"}}\
        """;

    @Test
    void record_on_the_wire_has_ce_headers_and_the_case_id_as_key() {
        String kafka = RealParts.kafka();
        String events = "samvaer.sample." + UUID.randomUUID();
        RealParts.createTopics(kafka, 3, events);
        UUID caseId = UUID.randomUUID();
        try (Service service =
                        new Service(kafka, events, "wire_" + caseId.toString().substring(0, 8));
                Listener topic = new Listener(kafka, events, message -> {})) {
            UUID note = service.write(caseId).state().id();
            service.notes.change(note, 1, n -> n.add(42));
            await().until(() -> topic.events(caseId) == 1);

            ConsumerRecord<byte[], byte[]> message = topic.of(caseId).getFirst();
            assertThat(new String(message.key(), UTF_8)).isEqualTo(caseId.toString());
            assertThat(new String(message.value(), UTF_8)).isEqualTo("""
                {"caseId":"%s","amount":42}\
                """.formatted(caseId));
            assertThat(headers(message))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_type", "dk.samvaer.sample.amount-added.v1")
                    .containsEntry("ce_source", "/sample-service")
                    .containsEntry("ce_subject", caseId.toString())
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_aggregateid", note.toString())
                    .containsEntry("ce_actorrole", "SYSTEM")
                    .containsEntry("content-type", "application/json")
                    .containsKeys("ce_id", "ce_time", "ce_dataschema", "ce_correlationid", "ce_causationid");
        }
    }

    @Test
    void structured_event_is_read_without_any_header() {
        CloudEvent event = CloudEvents.read(record(STRUCTURED));
        assertThat(event.id()).isEqualTo("r-1");
        assertThat(event.shortType()).isEqualTo("report.need-changed.v1");
        assertThat(new String(event.data(), UTF_8)).isEqualTo("""
            {"category":"HEALTH"}\
            """);
    }

    @Test
    void binary_event_is_read_from_its_headers() {
        ConsumerRecord<byte[], byte[]> message = record("""
            {"category":"HEALTH"}\
            """);
        Map.of("specversion", "1.0", "id", "r-1", "source", "urn:x", "type", "dk.samvaer.report.need-changed.v1")
                .forEach((name, value) -> message.headers().add("ce_" + name, value.getBytes(UTF_8)));
        assertThat(CloudEvents.read(message).id()).isEqualTo("r-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", """
        {"specversion":"0.3","id":"1","source":"s","type":"t"}\
        """, """
            {"specversion":"1.0","source":"s","type":"t"}\
            """, """
                {"specversion":"1.0","id":"1","source":"s","type":"t","time":"yesterday"}\
                """, """
                    {"specversion":"1.0","id":"1","source":"s","type":"t","sequence":"first"}\
                    """})
    void bytes_that_are_no_event_are_undecodable(String body) {
        assertThatThrownBy(() -> CloudEvents.read(record(body))).isInstanceOf(Undecodable.class);
    }

    @Test
    void nesting_beyond_the_limit_is_undecodable() {
        String deep = """
            {"specversion":"1.0","data":%s}\
            """.formatted("[".repeat(100) + "]".repeat(100));
        assertThatThrownBy(() -> CloudEvents.read(record(deep))).isInstanceOf(Undecodable.class);
    }

    @Test
    void confidential_text_is_refused_by_the_writer() {
        record Leak(UUID caseId, Confidential name) {}
        assertThatThrownBy(() -> WireJson.toMap(new Leak(UUID.randomUUID(), Confidential.of("Ib"))))
                .hasMessageContaining("confidential");
    }

    private static ConsumerRecord<byte[], byte[]> record(String body) {
        return new ConsumerRecord<>("samvaer.supplier-reports.nsv", 0, 0, null, body.getBytes(UTF_8));
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
