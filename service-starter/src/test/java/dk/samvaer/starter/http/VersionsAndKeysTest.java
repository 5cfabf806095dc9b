package dk.samvaer.starter.http;

import static dk.samvaer.starter.http.HttpTest.Http.as;
import static dk.samvaer.starter.http.HttpTest.Http.assertProblem;
import static dk.samvaer.starter.http.HttpTest.Http.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dk.samvaer.starter.domain.Role;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
class VersionsAndKeysTest {
    private static final String BODY = """
        {"text":"hej"}\
        """;
    private static final String PATH = "/v1/notes/" + NotesApi.CASE;

    @Autowired
    private MockMvcTester http;

    @Test
    void what_is_read_carries_its_version() {
        assertThat(http.get().uri(PATH).with(as(Role.VISITATOR)).exchange()).hasHeader("ETag", "\"7\"");
    }

    @Test
    void a_change_builds_on_the_version_that_was_read() {
        var answer = put("\"7\"");
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"8\"");
    }

    @Test
    void a_change_without_a_version_is_428() {
        var answer = json(http.put().uri(PATH), BODY).with(as(Role.VISITATOR)).exchange();
        assertProblem(answer, 428, "IF_MATCH_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "*", "W/\"7\"", "\"7\", \"8\"", "\"-1\"", "\"0\"", "\"99999999999999999999\""})
    void a_version_that_is_not_one_is_400(String version) {
        assertProblem(put(version), 400, "IF_MATCH_MALFORMED");
    }

    @Test
    void the_same_key_and_body_give_the_same_id_and_fingerprint() {
        assertThat(body(create("key-1", BODY))).isEqualTo(body(create("key-1", BODY)));
        assertThat(create("key-1", BODY)).hasStatus(201);
        assertThat(create("key-1", BODY).getResponse().getHeader("Location")).startsWith("/v1/notes/");
    }

    @Test
    void the_same_JSON_written_otherwise_is_the_same_body() {
        var one = """
            {"text":"hej","amount":12.50}\
            """;
        var other = """
            { "amount": 12.5, "text": "hej" }\
            """;
        assertThat(body(create("key-1", other))).isEqualTo(body(create("key-1", one)));
    }

    @Test
    void another_key_gives_another_id() {
        assertThat(id(create("key-1", BODY))).isNotEqualTo(id(create("key-2", BODY)));
    }

    @Test
    void another_body_under_the_same_key_gives_another_fingerprint_to_the_same_id() {
        var other = create("key-1", """
            {"text":"farvel"}\
            """);
        assertThat(id(other)).isEqualTo(id(create("key-1", BODY)));
        assertThat(body(other)).doesNotContain(fingerprint(create("key-1", BODY)));
    }

    @Test
    void another_caller_with_the_same_key_gets_another_id() {
        var other = json(http.post().uri("/v1/notes"), BODY)
                .header("Idempotency-Key", "key-1")
                .with(as(Map.of("sub", "subject-2"), Role.VISITATOR))
                .exchange();
        assertThat(id(other)).isNotEqualTo(id(create("key-1", BODY)));
    }

    @Test
    void a_creation_without_a_key_is_400() {
        var answer = json(http.post().uri("/v1/notes"), BODY)
                .with(as(Role.VISITATOR))
                .exchange();
        assertProblem(answer, 400, "IDEMPOTENCY_KEY_MISSING");
    }

    @Test
    void a_key_has_1_to_128_printable_characters() {
        assertThat(create("k".repeat(128), BODY)).hasStatus(201);
        assertProblem(create("k".repeat(129), BODY), 400, "IDEMPOTENCY_KEY_INVALID");
        assertProblem(create("nøgle", BODY), 400, "IDEMPOTENCY_KEY_INVALID");
    }

    private MvcTestResult put(String version) {
        return json(http.put().uri(PATH), BODY)
                .header("If-Match", version)
                .with(as(Role.VISITATOR))
                .exchange();
    }

    private MvcTestResult create(String key, String body) {
        return json(http.post().uri("/v1/notes"), body)
                .header("Idempotency-Key", key)
                .with(as(Role.VISITATOR))
                .exchange();
    }

    private static String id(MvcTestResult answer) {
        return JsonPath.read(body(answer), "$.id");
    }

    private static String fingerprint(MvcTestResult answer) {
        return JsonPath.read(body(answer), "$.fingerprint");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
