package dk.samvaer.starter.app;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.local.parts.TokenIssuer;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.messaging.Inbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** A service that has only the starter does what the starter promises, through HTTP, a real broker and a real database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samvaer.service=sample",
            "samvaer.topics.replicas=1",
            "samvaer.topics.in-sync-replicas=1",
            "TOKEN_AUDIENCE=samvaer-visitation",
            "samvaer.crypto.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "samvaer.crypto.login-key=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=",
            "samvaer.crypto.index-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
            "spring.cloud.stream.bindings.inbox-in-0.destination=samvaer.sample.events"
        })
@AutoConfigureRestTestClient
class StarterRunsTest {
    private static final TokenIssuer TOKENS = TokenIssuer.start(0);

    @Autowired
    private RestTestClient http;

    @Autowired
    private SampleApp app;

    @Autowired
    private BindingsLifecycleController bindings;

    @Autowired
    private TaskScheduler sweeps;

    @Autowired
    private SealedJson json;

    @Autowired
    private MongoTemplate mongo;

    private final UUID caseId = UUID.randomUUID();

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry properties) {
        RealParts.createTopics(RealParts.kafka(), 3, "samvaer.sample.events");
        properties.add("spring.kafka.bootstrap-servers", RealParts::kafka);
        properties.add(
                "spring.mongodb.uri",
                () -> RealParts.mongodb("app_" + UUID.randomUUID().toString().substring(0, 8)));
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TOKENS::issuer);
    }

    @AfterAll
    static void stop() {
        TOKENS.close();
    }

    @Test
    void command_in_becomes_an_event_that_the_listener_applies() {
        beginTally();
        UUID note = write();
        add(note, 1, 7);
        add(note, 2, 8);
        await().untilAsserted(() -> assertThat(heard()).isEqualTo("[7,8]"));
    }

    @Test
    void event_that_meets_a_technical_fault_is_offered_again_until_it_is_applied() {
        beginTally();
        app.failures.set(3);
        UUID note = write();
        add(note, 1, SampleApp.FAILS_AT_FIRST);
        add(note, 2, 1);
        await().untilAsserted(() -> assertThat(heard()).isEqualTo("[500,1]"));
        assertThat(app.failures.get()).isNegative();
    }

    @Test
    void listener_that_an_error_has_stopped_is_started_again_and_loses_nothing() {
        beginTally();
        app.breakdowns.set(2);
        UUID note = write();
        add(note, 1, SampleApp.BREAKS_AT_FIRST);
        add(note, 2, 1);
        await().untilAsserted(() -> assertThat(heard()).isEqualTo("[501,1]"));
        assertThat(app.breakdowns.get()).isNegative();
    }

    @Test
    void service_is_ready_only_while_its_listeners_have_their_partitions() {
        await().untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
        assertThat(metrics()).contains("samvaer_ready 1.0");
        bindings.changeState("inbox-in-0", State.STOPPED);
        assertThat(readiness()).isEqualTo(503);
        assertThat(metrics()).contains("samvaer_ready 0.0");
        bindings.changeState("inbox-in-0", State.STARTED);
        await().untilAsserted(() -> assertThat(readiness()).isEqualTo(200));
    }

    @Test
    void sweep_that_hangs_leaves_the_others_their_turn() throws InterruptedException {
        var hanging = new CountDownLatch(1);
        var others = new CountDownLatch(3);
        var tick = Duration.ofMillis(10);
        var stuck = sweeps.scheduleWithFixedDelay(() -> awaitQuietly(hanging), tick);
        var going = sweeps.scheduleWithFixedDelay(others::countDown, tick);
        assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        going.cancel(false);
        stuck.cancel(false);
        hanging.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void operator_lists_inspects_and_discards_what_is_parked() {
        beginTally();
        UUID note = write();
        add(note, 1, 13);
        await().untilAsserted(() -> assertThat(parked()).hasSize(1));
        JsonNode event = parked().get(0);
        assertThat(event.get("reason").asString()).isEqualTo("REFUSED");
        assertThat(event.get("detail").asString()).isEqualTo("THIRTEEN_REFUSED");

        String id = event.get("id").asString();
        JsonNode whole = get("/v1/parked-events/" + id, "OPERATOR");
        assertThat(whole.get("headers").get("ce_type").asString()).isEqualTo("dk.samvaer.sample.amount-added.v1");
        JsonNode replayed = body(http.post()
                .uri("/v1/parked-events/" + id + "/replay")
                .header("Authorization", bearer("OPERATOR"))
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(replayed.get("applied").asInt()).isZero();
        for (String incomplete :
                List.of("{}", "{\"reason\":null}", "{\"reason\":\" \"}", "{\"reason\":\"x\",\"y\":1}")) {
            http.post()
                    .uri("/v1/parked-events/" + id + "/discard")
                    .header("Authorization", bearer("OPERATOR"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(incomplete)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        JsonNode discarded =
                body(discard(id, "The amount is not ours").expectStatus().isOk());
        JsonNode repeated =
                body(discard(id, "The amount is not ours").expectStatus().isOk());
        assertThat(repeated).as("the answer was lost").isEqualTo(discarded);
        discard(id, "For another reason").expectStatus().isEqualTo(409);
        assertThat(discarded.at("/summary/discarded/reason").asString()).isEqualTo("The amount is not ours");
        assertThat(discarded.at("/summary/discarded/parkedAs").asString()).isEqualTo("REFUSED");
        assertThat(parked()).isEmpty();
        assertThat(get("/v1/parked-events?discarded=true&caseId=" + caseId, "OPERATOR")
                        .get("items"))
                .hasSize(1);
        http.post()
                .uri("/v1/parked-events/" + id + "/replay")
                .header("Authorization", bearer("OPERATOR"))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    private RestTestClient.ResponseSpec discard(String id, String reason) {
        return http.post()
                .uri("/v1/parked-events/" + id + "/discard")
                .header("Authorization", bearer("OPERATOR"))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .exchange();
    }

    @Test
    void act_that_is_repeated_with_its_key_is_answered_as_before_and_without_one_as_stale() {
        UUID note = write();
        String key = UUID.randomUUID().toString();
        IntStream.range(0, 2)
                .forEach(time -> amount(note, "\"1\"", key, 5)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals("ETag", "\"2\""));
        amount(note, "\"1\"", key, 6).expectStatus().isEqualTo(422);
        amount(note, "\"1\"", null, 5).expectStatus().isEqualTo(412);
    }

    private RestTestClient.ResponseSpec amount(UUID note, String etag, @Nullable String key, int amount) {
        var request = http.post()
                .uri("/v1/notes/" + note + "/amounts")
                .header("Authorization", bearer("VISITATOR"))
                .header("If-Match", etag)
                .contentType(MediaType.APPLICATION_JSON);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(Map.of("amount", amount))
                .exchange();
    }

    @Test
    void log_line_of_a_parked_event_carries_the_trace_and_the_case() {
        Logger inbox = (Logger) LoggerFactory.getLogger(Inbox.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        inbox.addAppender(lines);
        try {
            beginTally();
            add(write(), 1, 13);
            await().until(() -> lines.list.stream()
                    .map(ILoggingEvent::getMDCPropertyMap)
                    .anyMatch(
                            fields -> caseId.toString().equals(fields.get("caseId")) && fields.containsKey("traceId")));
        } finally {
            inbox.detachAppender(lines);
        }
    }

    /** As after a release that stored no id of the master key. */
    @Test
    void operator_has_the_keys_wrapped_anew_by_the_current_master_key() {
        json.write(Map.of("text", Confidential.of("x")), caseId, caseId);
        var keys = mongo.getCollection("keys");
        keys.updateOne(Filters.eq("_id", caseId.toString()), Updates.unset("masterKey"));
        assertThat(get("/actuator/masterkey", "OPERATOR").get("remaining").asLong())
                .isEqualTo(1);
        http.post()
                .uri("/actuator/masterkey")
                .header("Authorization", bearer("OPERATOR"))
                .exchange()
                .expectStatus()
                .isOk();
        await().untilAsserted(
                        () -> assertThat(get("/actuator/masterkey", "OPERATOR")).hasToString("""
                            {"masterKey":"1","running":false,"rewrapped":1,"failed":0,"remaining":0}\
                            """));
        http.post()
                .uri("/actuator/masterkey")
                .header("Authorization", bearer("VISITATOR"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void caseworker_does_not_see_what_is_parked() {
        http.get()
                .uri("/v1/parked-events")
                .header("Authorization", bearer("VISITATOR"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void counters_tell_what_became_of_events() {
        beginTally();
        UUID note = write();
        add(note, 1, 7);
        add(note, 2, 13);
        await().untilAsserted(() -> assertThat(parked()).hasSize(1));
        await().untilAsserted(() -> assertThat(metrics())
                .contains(
                        "samvaer_events_applied_total{type=\"sample.amount-added.v1\"}",
                        "samvaer_events_parked_total{reason=\"REFUSED\"}",
                        "samvaer_events_sent_total{topic=\"samvaer.sample.events\"}",
                        "samvaer_events_repeated_total",
                        "samvaer_events_retried_total"));
    }

    @Test
    void gauges_tell_the_operator_what_waits() {
        String metrics = metrics();
        assertThat(metrics)
                .contains(
                        "samvaer_outbox_pending",
                        "samvaer_outbox_oldest_age_seconds",
                        "samvaer_parked{",
                        "samvaer_parked_oldest_age_seconds{",
                        "samvaer_consumer_lag",
                        "samvaer_database_unanswered_seconds",
                        "samvaer_deadlines_overdue",
                        "samvaer_deadlines_ahead{kind=\"notes\",within=\"7d\"}");
    }

    private String metrics() {
        return Objects.requireNonNull(http.get()
                .uri("/actuator/prometheus")
                .header("Authorization", bearer("OPERATOR"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private int readiness() {
        return http.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private void beginTally() {
        post("/v1/tallies", Map.of("caseId", caseId));
    }

    private UUID write() {
        return UUID.fromString(
                post("/v1/notes", Map.of("caseId", caseId)).get("id").asString());
    }

    private JsonNode post(String path, Object body) {
        return body(http.post()
                .uri(path)
                .header("Authorization", bearer("VISITATOR"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated());
    }

    private void add(UUID note, long version, int amount) {
        http.post()
                .uri("/v1/notes/" + note + "/amounts")
                .header("Authorization", bearer("VISITATOR"))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("amount", amount))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"" + (version + 1) + "\"");
    }

    private String heard() {
        return get("/v1/tallies/" + caseId, "VISITATOR").toString();
    }

    private JsonNode parked() {
        return get("/v1/parked-events?caseId=" + caseId, "OPERATOR").get("items");
    }

    private JsonNode get(String path, String role) {
        return body(http.get()
                .uri(path)
                .header("Authorization", bearer(role))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static JsonNode body(RestTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    private static String bearer(String role) {
        return "Bearer " + TOKENS.token(role);
    }
}
