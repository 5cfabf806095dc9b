package dk.samvaer.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.local.parts.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service, met as portals and the other services meet it: by HTTP and on a real broker. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlanServiceTest {
    private static final Path CONTRACT = Path.of("api/openapi.yaml");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final TokenIssuer ISSUER = TokenIssuer.start(0);
    private static @Nullable Bus connected;

    private final UUID caseId = UUID.randomUUID();
    private final UUID citizenId = UUID.randomUUID();
    private final UUID placementId = UUID.randomUUID();
    private final UUID transportId = UUID.randomUUID();
    private final String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        settings.add("KAFKA_BOOTSTRAP", RealParts::kafka);
        settings.add(
                "MONGODB_URI",
                () -> RealParts.mongodb("plan_" + UUID.randomUUID().toString().substring(0, 8)));
        settings.add("TOKEN_ISSUER", ISSUER::issuer);
        settings.add("SAMVAER_CRYPTO_MASTER_KEY", () -> key('m'));
        settings.add("SAMVAER_CRYPTO_INDEX_KEY", () -> key('i'));
        RealParts.createTopics(
                RealParts.kafka(),
                3,
                "samvaer.visitation.events",
                "samvaer.supplier.events",
                "samvaer.transport.events",
                "samvaer.plan.events");
    }

    @BeforeAll
    static void connect() {
        connected = new Bus(RealParts.kafka());
    }

    @AfterAll
    static void leave() {
        bus().close();
        ISSUER.close();
    }

    @Test
    void R23_R49_SU_04_a_plan_is_offered_adopted_with_the_granted_transport_and_followed_by_the_supplier() {
        var plan = offeredPlan();
        assertThat(citizen(UUID.randomUUID()).get(plan).status()).isEqualTo(403);
        assertThat(citizen(citizenId)
                        .act("POST", plan, "/acceptance", accepted())
                        .at("/status"))
                .isEqualTo("DRAFTING");

        assertThat(visitator().act("PUT", plan, "/content", content()).status()).isEqualTo(200);
        assertThat(visitator()
                        .act("POST", plan, "/adoption", "{\"citizensView\":\"Ja tak\"}")
                        .at("/code"))
                .isEqualTo("TRANSPORT_SECTION_MISSING");
        transport(1, "transport.transport-granted.v1", "TAXI");
        awaitShown(visitator(), plan, "/transportMode", "TAXI");
        var adopted = visitator().act("POST", plan, "/adoption", "{\"citizensView\":\"Ja tak\"}");
        assertThat(adopted.at("/adopted/transportMode")).isEqualTo("TAXI");
        awaitTold("plan-adopted.v1", 1);

        var work = startedWork();
        assertThat(supplier("csn").get(work).status()).isEqualTo(403);
        assertThat(supplier("nsv").act("POST", work, "/draft", subGoals()).at("/status"))
                .isEqualTo("DRAFT");
        assertThat(supplier("nsv").act("POST", work, "/activation", "{}").at("/active/basedOnPlanVersion"))
                .isEqualTo("1");
        awaitTold("pedagogical-plan-activated.v1", 1);

        transport(2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        transport(2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        awaitShown(visitator(), plan, "/status", "DRAFTING");
        assertThat(visitator().get(plan).at("/version")).isEqualTo("2");
        assertThat(citizen(citizenId).get(plan).json().has("draft")).isFalse();
        visitator().act("POST", plan, "/adoption", "{\"citizensView\":\"Fint\"}");
        awaitTold("plan-adopted.v1", 2);
        awaitTold("pedagogical-plan-review-needed.v1", 1);
        awaitShown(supplier("nsv"), work, "/status", "REVIEW_NEEDED");
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_no_text() {
        offeredPlan();
        awaitTold("plan-offered.v1", 1);
        var message = bus().heard(caseId).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/plan-service");
        assertThat(Bus.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(Bus.header(message, "ce_actorrole")).isEqualTo("VISITATOR");
        assertThat(message.value())
                .isEqualTo("{\"caseId\":\"%s\",\"planId\":\"%s\",\"offeredOn\":\"%s\"}"
                        .formatted(caseId, Bus.header(message, "ce_aggregateid"), today));
    }

    @Test
    void a_rule_answers_409_with_its_code_and_a_text_in_Danish() {
        var again = visitator().act("POST", offeredPlan(), "/offer", offer());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("ACTION_PLAN_STATE_FORBIDS");
        assertThat(again.at("/detail")).isEqualTo("Handleplanens tilstand tillader ikke dette.");
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        var plan = offeredPlan();
        var before = visitator().get(plan);
        var path = plan + "/acceptance";
        assertThat(new Portal(address(), null).get(plan).status()).isEqualTo(401);
        assertThat(supplier("nsv").get(plan).status()).isEqualTo(403);
        assertThat(supplier("nsv")
                        .write("POST", path, before.etag(), accepted())
                        .status())
                .isEqualTo(403);
        assertThat(visitator().write("POST", path, null, accepted()).status()).isEqualTo(428);
        assertThat(visitator().write("POST", path, "\"99\"", accepted()).status())
                .isEqualTo(412);
        assertThat(visitator().write("POST", path, before.etag(), "{").status()).isEqualTo(400);
        assertThat(visitator().write("POST", path, before.etag(), "{}").status())
                .isEqualTo(400);
        assertThat(visitator()
                        .write("POST", path, before.etag(), accepted().replace("acceptedOn", "unknown"))
                        .status())
                .isEqualTo(400);
        assertThat(visitator().get("/v1/action-plans/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(visitator().get(plan)).isEqualTo(before);
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() throws IOException {
        var running = new Portal(address(), null)
                .get("/v3/api-docs.yaml")
                .text()
                .replaceAll("url: http://localhost:\\d+", "url: http://localhost:8082");
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(CONTRACT, running, UTF_8);
        }
        assertThat(running).isEqualTo(Files.readString(CONTRACT, UTF_8));
    }

    private String offeredPlan() {
        bus().tell(
                        "visitation.case-opened.v1",
                        caseId,
                        1,
                        caseId,
                        "{\"caseId\":\"%s\",\"citizenId\":\"%s\",\"caseNumber\":\"2026-000123\",\"openedOn\":\"%s\"}"
                                .formatted(caseId, citizenId, today));
        var plan = "/v1/action-plans/" + first(visitator(), "/v1/action-plans?caseId=" + caseId);
        assertThat(visitator().act("POST", plan, "/offer", offer()).at("/status"))
                .isEqualTo("OFFERED");
        return plan;
    }

    private String startedWork() {
        bus().tell(
                        "supplier.placement-started.v1",
                        placementId,
                        3,
                        caseId,
                        "{\"caseId\":\"%s\",\"placementId\":\"%s\",\"startedOn\":\"%s\",\"supplierId\":\"nsv\"}"
                                .formatted(caseId, placementId, today));
        return "/v1/pedagogical-plans/" + first(supplier("nsv"), "/v1/pedagogical-plans?caseId=" + caseId);
    }

    private void transport(long sequence, String type, String mode) {
        bus().tell(
                        type,
                        transportId,
                        sequence,
                        caseId,
                        "{\"caseId\":\"%s\",\"transportGrantId\":\"%s\",\"mode\":\"%s\",\"from\":\"%s\"}"
                                .formatted(caseId, transportId, mode, today));
    }

    private void awaitTold(String type, long times) {
        await().atMost(SOON)
                .until(() -> bus().types(caseId).stream().filter(type::equals).count() == times);
    }

    private static void awaitShown(Portal person, String resource, String pointer, String value) {
        await().atMost(SOON).until(() -> person.get(resource).at(pointer).equals(value));
    }

    private static String first(Portal person, String list) {
        await().atMost(SOON).until(() -> !person.get(list).at("/items/0/id").isEmpty());
        return person.get(list).at("/items/0/id");
    }

    private String offer() {
        return "{\"offeredOn\":\"%s\"}".formatted(today);
    }

    private String accepted() {
        return "{\"acceptedOn\":\"%s\",\"acceptedBy\":\"CITIZEN\"}".formatted(today);
    }

    private static String content() {
        return """
                {"purpose":"En hverdag med andre","intervention":"Værksted","expectedDuration":"Varigt",
                 "otherMatters":"NOT_RELEVANT","goals":[{"text":"Lave mad med andre","aim":"DEVELOP"}],
                 "participants":[{"role":"CITIZEN","name":"Karla"}],"involvement":[]}""";
    }

    private static String subGoals() {
        return "{\"goals\":[{\"text\":\"Skære grøntsager\",\"subGoalOf\":1}],\"methods\":\"Faste makkere\"}";
    }

    private Portal visitator() {
        return new Portal(address(), ISSUER.token("VISITATOR"));
    }

    private Portal citizen(UUID id) {
        return new Portal(address(), ISSUER.token("CITIZEN", null, id.toString(), null));
    }

    private Portal supplier(String supplierId) {
        return new Portal(address(), ISSUER.token("SUPPLIER_STAFF", supplierId, null, null));
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static Bus bus() {
        if (connected == null) {
            throw new IllegalStateException("not connected yet");
        }
        return connected;
    }

    private static String key(char filler) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(filler).repeat(32).getBytes(UTF_8));
    }
}
