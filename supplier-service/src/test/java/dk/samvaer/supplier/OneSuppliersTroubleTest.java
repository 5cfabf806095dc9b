package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Contract;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with the reports of one supplier, those of others are answered. */
@SupplierTest
class OneSuppliersTroubleTest {
    private static final int FLOOD = 3_000;

    private final SupplierSteps steps;
    private final OneCase one;
    private final String stranger = "x" + UUID.randomUUID().toString().substring(0, 8);
    private final String topic = "samvaer.supplier-reports." + stranger;

    OneSuppliersTroubleTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @Test
    void each_suppliers_topic_is_read_by_a_listener_of_its_own() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", RealParts.kafka()))) {
            for (var supplier : List.of("nsv", "csn")) {
                var group = "supplier-service.reports." + supplier;
                var read = await().until(() -> assigned(admin, group), found -> !found.isEmpty());
                assertThat(read)
                        .extracting(partition -> partition.topic())
                        .containsOnly("samvaer.supplier-reports." + supplier);
            }
        }
    }

    @Test
    void the_service_is_ready_once_these_topics_are_read() {
        var ready = await().until(
                        () -> steps.operator().get("/actuator/health/readiness"), answer -> answer.status() == 200);
        assertThat(ready.at("/components/reportListeners/status")).isEqualTo("UP");
    }

    private static List<TopicPartition> assigned(Admin admin, String group) throws Exception {
        var described = admin.describeConsumerGroups(List.of(group)).all().get();
        return Objects.requireNonNull(described.get(group)).members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .toList();
    }

    @Test
    void SU_01_reports_on_the_topic_of_a_supplier_that_is_not_registered_are_refused_with_an_answer() {
        steps.accepted();
        RealParts.createTopics(RealParts.kafka(), 3, topic, topic + ".answers");
        try (var answers = new Bus(RealParts.kafka(), List.of(topic + ".answers"))) {
            steps.bus().report(stranger, null, Map.of(), one.structured(stranger, "need-changed.v1", one.needChange()));
            assertThat(awaitCode(answers, stranger, stranger)).isEqualTo("SUPPLIER_UNKNOWN");
        }
        assertThat(steps.bus().types(one.caseId)).doesNotContain("need-change-reported.v1");
    }

    @Test
    void a_supplier_without_a_topic_for_answers_holds_up_nobody() {
        steps.accepted();
        RealParts.createTopics(RealParts.kafka(), 3, topic);
        IntStream.range(0, 100)
                .forEach(number -> steps.bus().report(stranger, null, Map.of(), unknown(stranger + number)));
        othersAreAnswered();
    }

    @Test
    void a_flood_of_one_supplier_holds_up_nobody() {
        steps.accepted();
        RealParts.createTopics(RealParts.kafka(), 3, topic, topic + ".answers");
        try (var answers = new Bus(RealParts.kafka(), List.of(topic + ".answers"))) {
            IntStream.range(0, FLOOD)
                    .forEach(number -> steps.bus().report(stranger, null, Map.of(), unknown(stranger + "-" + number)));
            await().until(() -> !answers.heard().isEmpty());
            othersAreAnswered();
            assertThat(answers.heard()).as("answered before the others were").hasSizeLessThan(FLOOD);
            await().until(() -> Bus.eachOnce(answers.heard()).size() == FLOOD);
        }
    }

    private void othersAreAnswered() {
        for (var supplier : List.of("nsv", "csn")) {
            var eventId = supplier + one.caseId;
            var report = one.structured(eventId, "need-changed.v1", one.needChange());
            steps.bus().report(supplier, one.caseId.toString(), Map.of(), report);
            assertThat(awaitCode(steps.bus(), supplier, eventId))
                    .isEqualTo(supplier.equals("nsv") ? "ACCEPTED" : "PLACEMENT_NOT_YOURS");
        }
    }

    private String unknown(String eventId) {
        return one.structured(eventId, "nothing.v1", "{}");
    }

    private static String awaitCode(Bus bus, String supplier, String eventId) {
        var answer = await().until(() -> bus.answers(supplier, eventId), found -> !found.isEmpty());
        return Contract.json(answer.getFirst().value()).at("/code").asString("");
    }
}
