package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import dk.samvaer.local.platform.Rest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Bad input gets a clear problem document, changes nothing and shows nothing of the inside. */
class BadInputIT {
    private final Rest nobody = new Rest(RunningPlatform.addresses());
    private final Rest visitator = nobody.as("VISITATOR");

    @Test
    void no_token_is_401_in_every_service() {
        for (Part service : Part.services()) {
            isProblem(nobody.get(service, "/v1/whatever"), 401);
        }
    }

    @Test
    void a_token_that_is_no_token_is_401() {
        isProblem(nobody.with("Authorization", "Bearer nonsense").get(VISITATION, "/v1/cases"), 401);
    }

    @Test
    void a_role_without_the_right_is_403() {
        isProblem(nobody.as("TRANSPORT_OFFICE").post(VISITATION, "/v1/cases", Map.of()), 403);
    }

    @Test
    void malformed_json_is_400() {
        isProblem(send("""
            {"cpr":\
            """), 400);
    }

    @Test
    void an_unknown_field_is_400_and_named() {
        Answer answer = visitator.post(VISITATION, "/v1/citizens/search", Map.of("cpr", "2512489996", "extra", 1));
        isProblem(answer, 400);
        assertThat(answer.text()).contains("/extra");
    }

    @Test
    void a_body_over_the_limit_is_413() {
        isProblem(send("""
            {"cpr":"%s"}\
            """.formatted("1".repeat(300 * 1024))), 413);
    }

    @Test
    void deep_nesting_is_400() {
        isProblem(send("""
            {"cpr":%s}\
            """.formatted("[".repeat(40) + "]".repeat(40))), 400);
    }

    @Test
    void an_unknown_case_is_404() {
        isProblem(visitator.get(VISITATION, "/v1/cases/" + UUID.randomUUID()), 404);
    }

    @Test
    void a_missing_version_is_428_and_a_stale_one_412() throws Exception {
        try (Story story = Story.begin("stale-version")) {
            story.journey.enquiryToDecision(story.told);
            String notice = "/v1/cases/" + story.journey.facts().caseId + "/reassessments";
            isProblem(visitator.post(VISITATION, notice, Map.of("reason", "CITIZEN")), 428);
            isProblem(visitator.with("If-Match", "\"1\"").post(VISITATION, notice, Map.of("reason", "CITIZEN")), 412);
        }
    }

    @Test
    void a_citizen_does_not_see_the_case_of_another() throws Exception {
        try (Story story = Story.begin("foreign-citizen")) {
            story.journey.enquiryToDecision(story.told);
            String theCase = "/v1/cases/" + story.journey.facts().caseId;
            Rest other = story.journey.cast().citizen(UUID.randomUUID().toString());
            isProblem(other.get(VISITATION, theCase), 404);
            story.journey
                    .cast()
                    .citizen(story.journey.facts().citizenId)
                    .get(VISITATION, theCase)
                    .require(200);
        }
    }

    @Test
    void an_undecodable_record_is_parked_and_can_be_discarded() {
        String caseId = UUID.randomUUID().toString();
        send("samvaer.plan.events", caseId, "this is no event");
        Rest operator = nobody.as("OPERATOR");
        String list = "/v1/parked-events?caseId=" + caseId;
        String parked = Patience.untilPresent("it is parked", () -> {
            var items = operator.get(VISITATION, list).require(200).body().path("items");
            return items.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(items.get(0).path("id").asString());
        });
        operator.post(VISITATION, "/v1/parked-events/" + parked + "/discard", Map.of("reason", "No event at all."))
                .require(200);
        assertThat(operator.get(VISITATION, list).require(200).body().path("items"))
                .isEmpty();
    }

    private Answer send(String body) {
        return visitator.postRaw(
                VISITATION, "/v1/citizens/search", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(String topic, String key, String value) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RunningPlatform.addresses().kafka());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value));
        }
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("code").asString("")).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "java.");
    }
}
