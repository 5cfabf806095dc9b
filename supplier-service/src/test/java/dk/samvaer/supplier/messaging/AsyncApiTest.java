package dk.samvaer.supplier.messaging;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.messaging.CloudEvent;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.supplier.messaging.AsyncApi.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The document for suppliers says what the code does, and all of it. */
class AsyncApiTest {
    private final AsyncApi document = new AsyncApi();

    @Test
    void every_type_of_report_that_is_understood_is_documented_in_both_modes_and_no_other() {
        assertThat(document.messages("reports"))
                .extracting(Message::key)
                .containsExactlyInAnyOrderElementsOf(ReportSchemas.KNOWN.keySet().stream()
                        .map(type -> type.replaceFirst("^report\\.", ""))
                        .flatMap(key -> Stream.of(key, key + ".structured"))
                        .toList());
    }

    @Test
    void every_answer_that_is_published_is_documented_and_no_other() {
        assertThat(document.messages("answers"))
                .extracting(Message::type)
                .containsExactlyInAnyOrderElementsOf(Contract.published("supplier").stream()
                        .filter(type -> type.startsWith("report."))
                        .filter(Predicate.not(ReportSchemas.KNOWN::containsKey))
                        .toList());
    }

    @Test
    void a_message_has_the_name_the_schema_and_the_sample_of_its_type() {
        assertThat(everyMessage()).allSatisfy(message -> {
            String name = CloudEvent.PREFIX + message.type();
            String data = message.isStructured() ? "/payload/allOf/1/properties/data/$ref" : "/payload/$ref";
            String sample = "/examples/0/payload" + (message.isStructured() ? "/data" : "") + "/$ref";
            String type = message.isStructured()
                    ? "/payload/allOf/1/properties/type/const"
                    : "/headers/allOf/1/properties/ce_type/const";
            assertThat(message.raw().at("/name").asString()).isEqualTo(name);
            assertThat(message.raw().at(type).asString()).isEqualTo(name);
            assertThat(message.raw().at(data).asString()).isEqualTo("./events/" + message.type() + ".schema.json");
            assertThat(message.raw().at(sample).asString()).isEqualTo("./events/" + message.type() + ".sample.json");
        });
    }

    @Test
    void a_sample_fits_what_the_document_says_and_one_of_another_type_does_not() {
        assertThat(everyMessage()).allSatisfy(message -> {
            assertThat(message.againstPayload(message.sample())).isEmpty();
            if (!message.isStructured()) {
                assertThat(message.againstHeaders(message.resolved().at("/examples/0/headers")))
                        .isEmpty();
            }
        });
        var started = message("placement-started.v1.structured");
        assertThat(message("need-changed.v1.structured").againstPayload(started.sample()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
    void every_header_that_is_sent_is_documented(@Nullable String traceparent) {
        var headers = JsonMapper.shared().createObjectNode();
        new CloudEvents("supplier")
                .toRecord(answer(traceparent))
                .headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        var documented = message("accepted.v1");
        assertThat(headers.has("traceparent")).isEqualTo(traceparent != null);
        assertThat(documented.headerNames()).containsAll(headers.propertyNames());
        assertThat(documented.againstHeaders(headers)).isEmpty();
        headers.put("traceparent", "nonsense");
        assertThat(documented.againstHeaders(headers)).isNotEmpty();
    }

    private static OutboxEntry answer(@Nullable String traceparent) {
        UUID id = UUID.randomUUID();
        return new OutboxEntry(
                id,
                1,
                ReportTopics.answersTo("nsv"),
                "report.accepted.v1",
                Instant.parse("2027-01-20T09:30:01Z"),
                id,
                id,
                Map.of("reportId", id),
                id,
                id,
                "SUPPLIER_STAFF",
                traceparent);
    }

    @Test
    void what_the_service_reads_of_a_trace_is_documented_in_both_modes() {
        assertThat(document.messages("reports"))
                .allSatisfy(report -> assertThat(
                                report.isStructured()
                                        ? report.resolved()
                                                .at("/payload/allOf/0/properties")
                                                .propertyNames()
                                        : report.headerNames())
                        .contains("traceparent"));
    }

    @Test
    void each_operation_names_the_messages_of_its_channel() {
        assertThat(named("/operations/receiveReport/messages"))
                .containsExactlyInAnyOrderElementsOf(document.messages("reports").stream()
                        .map(message -> "#/channels/reports/messages/" + message.key())
                        .toList());
        assertThat(Stream.concat(
                        named("/operations/receiveReport/reply/messages").stream(),
                        named("/operations/sendFollowUp/messages").stream()))
                .containsExactlyInAnyOrderElementsOf(document.messages("answers").stream()
                        .map(message -> "#/channels/answers/messages/" + message.key())
                        .toList());
    }

    @Test
    void the_topics_are_those_that_the_service_listens_and_writes_to() {
        String reports = document.at("/channels/reports/address").asString().replace("{supplier}", "nsv");
        String answers = document.at("/channels/answers/address").asString().replace("{supplier}", "nsv");
        assertThat(ReportTopics.supplierOf(reports)).isEqualTo("nsv");
        assertThat(ReportTopics.answersTo("nsv")).isEqualTo(answers);
        assertThat(ReportTopics.isOfReports(reports)).isTrue();
        assertThat(ReportTopics.isOfReports(answers)).isFalse();
    }

    @Test
    void the_limits_are_those_that_a_report_is_held_to() {
        var limits = document.at("/components/messageTraits/report/x-limits");
        assertThat(limits.at("/valueBytes").asInt()).isEqualTo(ReportReader.MAX_BYTES);
        int characters = limits.at("/attributeCharacters").asInt();
        assertThat(characters).isEqualTo(ReportEvent.MAX_ATTRIBUTE);
        for (String attribute : List.of("EventId", "EventSource", "EventType")) {
            assertThat(document.at("/components/schemas/" + attribute + "/maxLength")
                            .asInt())
                    .isEqualTo(characters);
        }
    }

    @Test
    void the_topics_are_kept_as_long_as_the_document_says() {
        for (String channel : List.of("reports", "answers")) {
            String topic =
                    document.at("/channels/" + channel + "/address").asString().replace("{supplier}", "kept");
            int partitions = document.at("/channels/" + channel + "/bindings/kafka/partitions")
                    .asInt();
            RealParts.createTopics(RealParts.kafka(), partitions, topic);
            assertThat(document.at("/channels/" + channel + "/bindings/kafka/topicConfiguration/retention.ms")
                            .asString())
                    .isEqualTo(retention(topic));
        }
    }

    /** A new topic is known a moment after it was made. */
    private static String retention(String topic) {
        var named = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealParts.kafka()))) {
            var configs = await().ignoreExceptions()
                    .until(() -> admin.describeConfigs(List.of(named)).all().get(), Objects::nonNull);
            return Objects.requireNonNull(configs.get(named))
                    .get("retention.ms")
                    .value();
        }
    }

    private List<Message> everyMessage() {
        return Stream.of("reports", "answers")
                .flatMap(channel -> document.messages(channel).stream())
                .toList();
    }

    private Message message(String key) {
        return everyMessage().stream()
                .filter(message -> message.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> named(String pointer) {
        return StreamSupport.stream(document.at(pointer).spliterator(), false)
                .map(reference -> reference.at("/$ref").asString())
                .toList();
    }
}
