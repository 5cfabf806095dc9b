package dk.samvaer.starter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jwt.JWTClaimsSet;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.Role;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample service as it runs, with signed tokens and a database. */
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            SampleService.MASTER_KEY,
            SampleService.INDEX_KEY,
            SampleService.LOGIN_KEY,
            "samvaer.service=sample",
            "management.endpoint.health.validate-group-membership=false",
            "spring.autoconfigure.exclude=dk.samvaer.starter.MessagingAutoConfiguration,"
                    + "dk.samvaer.starter.MetricsAutoConfiguration,dk.samvaer.starter.StoreAutoConfiguration"
        })
class RunningServiceTest {
    private static final Tokens TOKENS = tokens();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOTE = "/v1/notes/" + UUID.randomUUID();

    private final String correlationId = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> RealParts.mongodb("http-test"));
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TOKENS::issuer);
        properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> TOKENS.issuer() + "/jwks");
    }

    @AfterAll
    static void close() {
        TOKENS.close();
    }

    @Test
    void a_valid_token_is_admitted() {
        assertThat(get("/v1/notes", TOKENS.of(Role.VISITATOR)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("foreignTokens")
    void a_token_that_is_forged_expired_or_meant_for_somebody_else_is_401(String token) {
        var answer = get("/v1/notes", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("API-Version")).contains("1");
        assertThat(answer.body()).contains("TOKEN_MISSING_OR_INVALID").doesNotContain("Exception");
    }

    static Stream<String> foreignTokens() {
        return Stream.of(
                TOKENS.forged(Role.VISITATOR),
                TOKENS.of(Role.VISITATOR, token -> token.audience("another-system")),
                TOKENS.of(Role.VISITATOR, token -> token.audience("samvaer-visitation")),
                TOKENS.of(Role.VISITATOR, token -> token.audience((String) null)),
                TOKENS.of(Role.VISITATOR, token -> token.issuer("http://elsewhere/default")),
                TOKENS.of(Role.VISITATOR, expired()),
                "not-a-token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/v3/api-docs"})
    void health_and_contract_are_open_to_everybody(String path) {
        assertThat(get(path, null).statusCode()).isEqualTo(200);
    }

    @Test
    void a_path_that_the_server_refuses_is_a_problem_too() {
        var answer = get("/v1/notes/a%2fb", TOKENS.of(Role.VISITATOR));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("BAD_REQUEST");
    }

    /** Java's client sends no such address, so the bytes go over a socket. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes?kind=<>", "/v1/notes/{id}", "/v1/notes?kind=æ"})
    void a_character_that_no_address_may_hold_is_a_problem_too(String target) throws IOException {
        var answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("API-Version: 1", "\"code\":\"BAD_REQUEST\"", "\"status\":400", "\"traceId\":\"")
                .doesNotContain("Exception", "Tomcat", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml;q=0.5", "nonsense"})
    void an_answer_in_another_format_is_406_as_a_problem(String accepted) {
        var answer = send(request("/v1/notes", TOKENS.of(Role.VISITATOR))
                .header("Accept", accepted)
                .GET());
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"NOT_ACCEPTABLE\"");
    }

    @Test
    void an_answer_in_another_format_is_refused_before_anything_is_done() {
        var answer = send(request("/v1/notes/failures/rule", TOKENS.of(Role.VISITATOR))
                .header("Accept", "text/html")
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "*/*", "text/html, application/*;q=0.1", "application/json;charset=utf-8"})
    void whoever_accepts_JSON_gets_it(String accepted) {
        var answer = send(request("/v1/notes", TOKENS.of(Role.VISITATOR))
                .header("Accept", accepted)
                .GET());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_refusal_is_a_problem_whatever_the_caller_accepts() {
        var answer =
                send(request("/v1/notes", null).header("Accept", "text/html").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"TOKEN_MISSING_OR_INVALID\"");
        var unknown = send(request("/v1/nothing", TOKENS.of(Role.VISITATOR))
                .header("Accept", "text/html")
                .GET());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"code\":\"ROUTE_UNKNOWN\"");
    }

    @Test
    void metrics_are_for_operators() {
        assertThat(get("/actuator/prometheus", null).statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", TOKENS.of(Role.VISITATOR)).statusCode())
                .isEqualTo(403);
        assertThat(get("/actuator/prometheus", TOKENS.of(Role.OPERATOR)).body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void the_contract_names_the_shared_headers_and_hides_what_the_starter_resolves() {
        String contract = get("/v3/api-docs", null).body();
        Map<String, Object> write = JsonPath.read(contract, "$.paths['/v1/notes'].post");
        assertThat(shared(write)).containsExactly("#/components/parameters/IdempotencyKey");
        assertThat(write)
                .containsEntry("tags", List.of("Notes"))
                .containsEntry("x-roles", List.of("VISITATOR"))
                .containsEntry("description", "For VISITATOR.");
        Map<String, Object> rewrite = JsonPath.read(contract, "$.paths['/v1/notes/{id}'].put");
        assertThat(names(rewrite)).containsExactly("id");
        assertThat(shared(rewrite))
                .containsExactly("#/components/parameters/IfMatch", "#/components/parameters/RepeatKey");
        Map<String, Object> list = JsonPath.read(contract, "$.paths['/v1/notes'].get");
        assertThat(names(list)).containsExactlyInAnyOrder("assignee", "state", "dueBefore", "kind");
        assertThat(shared(list)).containsExactly("#/components/parameters/PageSize", "#/components/parameters/Cursor");
        assertThat(JsonPath.<String>read(contract, "$.components.schemas.NewNote.properties.text.type"))
                .isEqualTo("string");
        assertThat(JsonPath.<String>read(contract, "$.info.title")).isEqualTo("sample-service");
        assertThat(JsonPath.<Map<String, Object>>read(contract, "$.components.schemas.Problem.properties"))
                .containsKeys("type", "code", "errors", "traceId");
    }

    @Test
    void the_contract_says_what_a_body_is_held_to() {
        var schemas = JsonPath.parse(get("/v3/api-docs", null).body());
        assertThat(schemas.<Boolean>read("$.components.schemas.NewNote.additionalProperties"))
                .isFalse();
        assertThat(schemas.<Boolean>read("$.components.schemas.Line.additionalProperties"))
                .isFalse();
        assertThat(schemas.<String>read("$.components.schemas.NewNote.properties.text.pattern"))
                .isEqualTo("\\S");
        assertThat(schemas.<String>read("$.components.schemas.NewNote.properties.code.pattern"))
                .isEqualTo("^(?:[A-Z]{1,8})$");
        assertThat(schemas.<Map<String, Object>>read("$.components.schemas.Copies.properties.readers"))
                .containsEntry("minItems", 1)
                .containsEntry("maxItems", 5)
                .doesNotContainKey("x-not-empty");
        assertThat(schemas.<Map<String, Object>>read("$.components.schemas.NoteView"))
                .doesNotContainKey("additionalProperties");
    }

    @Test
    void a_body_over_the_limit_without_an_announced_length_is_413() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300 * 1024]));
        var answer = send(request("/v1/notes", TOKENS.of(Role.VISITATOR))
                .header("Content-Type", "application/json")
                .POST(body));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
    }

    @Test
    void a_path_that_is_refused_before_any_controller_is_a_problem_too() {
        var answer = get("/v1/notes;x=1", TOKENS.of(Role.VISITATOR));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("API-Version")).contains("1");
        assertThat(answer.body()).contains("BAD_REQUEST").doesNotContain("Exception", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes?%02=1", "/v1/notes?%C2%80=", "/v1/notes?=1"})
    void a_query_that_is_refused_when_it_is_read_is_a_problem_too(String path) {
        var answer = get(path, TOKENS.of(Role.VISITATOR));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("""
            "status":400\
            """).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=a", "text/plain"})
    void a_body_in_another_format_is_415(String format) {
        var answer = send(request("/v1/notes", TOKENS.of(Role.VISITATOR))
                .header("Content-Type", format)
                .header("Idempotency-Key", "key-1")
                .POST(BodyPublishers.ofString("a")));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    void a_path_that_the_server_itself_refuses_shows_nothing_of_the_server() {
        var answer = get("/v1/notes/..%2f..%2fetc", TOKENS.of(Role.VISITATOR));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
    }

    @Test
    void DP_04_who_saw_a_case_and_who_was_refused_stands_in_the_access_log() {
        get(NOTE, TOKENS.of(Role.VISITATOR));
        get(NOTE, TOKENS.of(Role.CITIZEN));
        var log = get("/v1/access-log?pageSize=100&caseId=" + NotesApi.CASE, TOKENS.of(Role.AUDITOR));
        List<Map<String, Object>> entries =
                JsonPath.read(log.body(), "$.items[?(@.aggregateId=='" + NOTE.substring(10) + "')]");
        assertThat(entries).extracting("outcome").containsExactly("ADMITTED", "REFUSED");
        assertThat(entries).extracting("role").containsExactly("VISITATOR", "CITIZEN");
        assertThat(entries.getFirst())
                .containsEntry("purpose", "NotesApi.read")
                .containsEntry("operation", "NotesApi.read")
                .containsEntry("action", "READ")
                .containsEntry("subject", "somebody")
                .containsEntry("citizenId", NotesApi.CITIZEN.toString());
    }

    @Test
    void DP_04_a_page_of_a_list_is_one_entry_with_the_ids_of_what_it_showed() {
        var shown = JsonPath.<List<String>>read(
                logged(request("/v1/notes/shelf", TOKENS.of(Role.VISITATOR)).GET()), "$");
        assertThat(shown).hasSize(3);
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.getList("shown", Document.class))
                        .extracting(it -> it.get("aggregateId"))
                        .isEqualTo(shown));
    }

    @Test
    void DP_04_an_act_that_reads_and_then_changes_is_one_entry() {
        var path = "/v1/notes/" + UUID.randomUUID() + "/stamp";
        logged(request(path, TOKENS.of(Role.VISITATOR)).POST(BodyPublishers.noBody()));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get("operation")).isEqualTo("NotesApi.stamp"));
    }

    private String logged(HttpRequest.Builder request) {
        return send(request.header("Correlation-Id", correlationId)).body();
    }

    private List<Document> rows() {
        return mongo.getCollection("access_log")
                .find(new Document("correlationId", correlationId))
                .into(new ArrayList<>());
    }

    @Test
    void DP_10_what_is_somebody_else_s_answers_as_what_does_not_exist() {
        var foreign = get("/v1/notes/" + UUID.randomUUID(), TOKENS.of(Role.CITIZEN));
        var none = get("/v1/notes/" + NotesApi.NOBODYS, TOKENS.of(Role.CITIZEN));
        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(none.statusCode());
        assertThat(withoutTrace(foreign.body())).isEqualTo(withoutTrace(none.body()));
        assertThat(foreign.headers().map().keySet())
                .isEqualTo(none.headers().map().keySet());
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void DP_04_the_purpose_is_a_code_that_the_caller_gives() {
        var token = TOKENS.of(Role.VISITATOR);
        var path = "/v1/notes/" + UUID.randomUUID();
        assertThat(send(request(path, token).header("Purpose", "FILE_ACCESS").GET())
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request(path, token).header("Purpose", "because of Ib").GET())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void DP_04_a_refusal_before_any_case_stands_in_the_access_log_too() {
        send(request("/v1/notes", TOKENS.of(Role.LEADER, token -> token.subject("refused-" + correlationId)))
                .header("Correlation-Id", correlationId)
                .GET());
        send(request("/v1/notes", null).header("Correlation-Id", correlationId).DELETE());
        var log = mongo.getCollection("access_log").find(new Document("correlationId", correlationId));
        assertThat(log.map(entry -> entry.get("outcome") + " " + entry.get("subject") + " " + entry.get("operation")))
                .containsExactlyInAnyOrder(
                        "REFUSED refused-" + correlationId + " NotesApi.list", "REFUSED null DELETE");
    }

    @Test
    void DP_04_a_flood_of_refusals_is_one_entry_and_each_is_counted() {
        var flooder = TOKENS.of(Role.LEADER, token -> token.subject("flooder-" + correlationId));
        double before = refused();
        for (int attempt = 0; attempt < 20; attempt++) {
            get("/v1/notes", flooder);
        }
        assertThat(mongo.getCollection("access_log")
                        .countDocuments(new Document("subject", "flooder-" + correlationId)))
                .isEqualTo(1);
        assertThat(refused() - before).isEqualTo(20);
    }

    private double refused() {
        return meters.get("samvaer.access.refused").counter().count();
    }

    @Test
    void an_auditor_asks_for_something_and_verifies_what_was_written() {
        var auditor = TOKENS.of(Role.AUDITOR);
        get("/v1/notes/" + UUID.randomUUID(), TOKENS.of(Role.VISITATOR));
        assertThat(get("/v1/access-log", auditor).body()).contains("PARAMETER_MISSING");
        assertThat(get("/v1/access-log?citizenId=" + NotesApi.CITIZEN, auditor).body())
                .contains("NotesApi.read");
        var verified = get("/v1/access-log/verification", auditor).body();
        assertThat(JsonPath.<List<Integer>>read(verified, "$.items[*].chain")).isEqualTo(List.of(1));
        assertThat(JsonPath.<List<String>>read(verified, "$.items[*].fault")).isEmpty();
        assertThat(get("/v1/access-log/verification", TOKENS.of(Role.LEADER)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_issuer_that_cannot_be_reached_is_not_the_caller_s_fault() {
        var unknownKey = TOKENS.of(Role.VISITATOR, token -> token, "key-nobody-has-seen");
        TOKENS.goAway();
        try {
            var answer = get("/v1/notes", unknownKey);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body()).contains("TOKEN_ISSUER_UNREACHABLE");
        } finally {
            TOKENS.comeBack();
        }
    }

    @Test
    void DP_10_only_an_auditor_reads_the_access_log() {
        var path = "/v1/access-log?caseId=" + NotesApi.CASE;
        assertThat(get(path, TOKENS.of(Role.AUDITOR)).statusCode()).isEqualTo(200);
        assertThat(get(path, TOKENS.of(Role.LEADER)).statusCode()).isEqualTo(403);
    }

    private static UnaryOperator<JWTClaimsSet.Builder> expired() {
        return token -> token.expirationTime(Date.from(Instant.now().minusSeconds(600)));
    }

    @Test
    void the_contract_shows_each_problem_once() {
        var contract = JsonPath.parse(get("/v3/api-docs", null).body());
        assertThat(contract.<String>read("$.paths['/v1/notes'].post.responses['422']['$ref']"))
                .isEqualTo("#/components/responses/KeyReused");
        assertThat(contract.<Map<String, Object>>read(
                        "$.components.responses.KeyReused.content['application/problem+json'].schema"))
                .containsEntry("$ref", "#/components/schemas/Problem");
        assertThat(contract.<String>read("$.components.headers.ETag.description"))
                .contains("If-Match");
    }

    private static List<Object> shared(Map<String, Object> operation) {
        return JsonPath.read(operation, "$.parameters[*]['$ref']");
    }

    private static List<Object> names(Map<String, Object> operation) {
        return JsonPath.read(operation, "$.parameters[*].name");
    }

    private HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token).GET());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tokens tokens() {
        try {
            return new Tokens();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
