package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.messaging.AsyncApi;
import dk.samvaer.supplier.messaging.AsyncApi.Message;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each sample of the document for suppliers, sent to the running service, gets an answer as the document describes it. */
@SupplierTest
class AsyncApiOverKafkaTest {
    private static final AsyncApi DOCUMENT = new AsyncApi();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SupplierSteps steps;
    private final OneCase one;
    private final String eventId;

    AsyncApiOverKafkaTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
        eventId = "async-" + one.caseId;
    }

    static Stream<Message> reports() {
        return DOCUMENT.messages("reports").stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_sample_about_a_placement_that_may_have_it_is_accepted(Message report) {
        bringTo(report.type());
        send(report, aboutThisPlacement(report));
        assertDocumented(awaitAnswers(1).getFirst(), "accepted.v1");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_sample_as_it_is_names_a_placement_of_nobody_and_is_rejected(Message report) {
        send(report, data(report));
        var answer = awaitAnswers(1).getFirst();
        assertDocumented(answer, "rejected.v1");
        assertThat(Contract.json(answer.value()).at("/code").asString()).isEqualTo("PLACEMENT_NOT_YOURS");
    }

    @Test
    void a_need_change_is_followed_up_as_documented() {
        steps.accepted();
        var report = reports()
                .filter(each -> each.key().equals("need-changed.v1"))
                .findFirst()
                .orElseThrow();
        send(report, aboutThisPlacement(report));
        var accepted = awaitAnswers(1).getFirst();
        one.takenUp(
                steps.bus(), 2, Contract.json(accepted.value()).at("/reportId").asString());
        one.concluded(steps.bus(), 3);
        awaitAnswers(3).stream()
                .filter(answer -> answer != accepted)
                .forEach(answer -> assertDocumented(answer, "followed-up.v1"));
    }

    private List<ConsumerRecord<String, String>> awaitAnswers(int number) {
        return await().until(() -> Bus.eachOnce(steps.bus().answers("nsv", eventId)), found -> found.size() >= number);
    }

    private void bringTo(String type) {
        switch (type) {
            case "report.placement-accepted.v1", "report.placement-rejected.v1" -> steps.ordered();
            case "report.placement-started.v1" -> steps.accepted();
            default -> {
                steps.accepted();
                steps.staff("nsv").act("POST", one.placement, "/start", """
                    {"startedOn":"%s","transportWanted":false}\
                    """.formatted(today()));
            }
        }
    }

    private static ObjectNode data(Message report) {
        JsonNode sample = report.sample();
        return (ObjectNode) (report.isStructured() ? sample.at("/data") : sample).deepCopy();
    }

    /** The sample with the placement and the unit of this test, and today for each of its days. */
    private ObjectNode aboutThisPlacement(Message report) {
        ObjectNode data = data(report);
        data.propertyNames().forEach(name -> {
            String value = data.at("/" + name).asString("");
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                data.put(name, today());
            } else if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                data.put(name, Instant.now().toString());
            }
        });
        data.put("placementId", one.placementId.toString());
        if (data.has("unitId")) {
            data.put("unitId", Ids.derive(Supplier.idOf("nsv"), "Haven").toString());
        }
        return data;
    }

    private static String today() {
        return DanishTime.day(Instant.now()).toString();
    }

    private void send(Message report, ObjectNode data) {
        if (report.isStructured()) {
            ObjectNode event = (ObjectNode) report.sample().deepCopy();
            event.put("id", eventId).put("subject", one.caseId.toString()).set("data", data);
            steps.bus()
                    .report(
                            "nsv",
                            one.caseId.toString(),
                            Map.of("content-type", "application/cloudevents+json"),
                            event.toString());
        } else {
            Map<String, String> headers = new HashMap<>();
            report.resolved()
                    .at("/examples/0/headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asString()));
            headers.put("ce_id", eventId);
            steps.bus().report("nsv", one.caseId.toString(), headers, data.toString());
        }
    }

    private static void assertDocumented(ConsumerRecord<String, String> answer, String key) {
        Message documented = DOCUMENT.messages("answers").stream()
                .filter(message -> message.key().equals(key))
                .findFirst()
                .orElseThrow();
        ObjectNode headers = JSON.createObjectNode();
        answer.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        assertThat(documented.headerNames()).as("documented headers").containsAll(headers.propertyNames());
        assertThat(documented.againstHeaders(headers)).as(answer.value()).isEmpty();
        assertThat(documented.againstPayload(Contract.json(answer.value())))
                .as(answer.value())
                .isEmpty();
    }
}
