package dk.samvaer.starter.http;

import static dk.samvaer.starter.http.HttpTest.Http.as;
import static dk.samvaer.starter.http.HttpTest.Http.assertProblem;
import static dk.samvaer.starter.http.HttpTest.Http.json;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "rule, 409, PLAN_OFFER_MISSING",
        "missing, 404, NOT_FOUND",
        "stale, 412, VERSION_STALE",
        "reused, 422, IDEMPOTENCY_KEY_REUSED",
        "input, 400, INVALID_INPUT",
        "overloaded, 503, OVERLOADED",
        "database, 503, DATABASE_UNAVAILABLE",
        "driver, 503, DATABASE_UNAVAILABLE",
        "slow, 503, DATABASE_UNAVAILABLE",
        "bug, 500, INTERNAL_ERROR"
    })
    void every_failure_is_a_problem_with_its_code(String kind, int status, String code) {
        var answer = fail(kind, "en");
        assertProblem(answer, status, code);
        assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo(status == 503 ? "5" : null);
    }

    @Test
    void a_bug_is_logged_without_what_its_message_says(CapturedOutput log) {
        fail("bug", "en");
        assertThat(log)
                .contains("java.lang.IllegalStateException", "NotesApi.java")
                .doesNotContain("0101901234", "Testesen");
    }

    @ParameterizedTest
    @CsvSource({
        "da, En regel forhindrer det, Planen er ikke tilbudt.",
        "'da-DK,en;q=0.5', En regel forhindrer det, Planen er ikke tilbudt.",
        "en, A rule forbids this, The plan has not been offered.",
        "'sv,de', A rule forbids this, The plan has not been offered.",
        "'%%%', A rule forbids this, The plan has not been offered."
    })
    void people_read_the_service_s_text_in_Danish_or_else_in_English(String languages, String title, String detail) {
        var answer = fail("rule", languages);
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo(title);
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(detail);
    }

    @Test
    void an_error_in_a_field_without_a_text_of_its_own_shows_its_code() {
        var answer = fail("input", "da");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/cpr");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].detail").isEqualTo("CPR_INVALID");
    }

    @Test
    void an_unknown_route_is_404() {
        assertProblem(http.get().uri("/v1/nothing").with(as(Role.VISITATOR)).exchange(), 404, "ROUTE_UNKNOWN");
    }

    @Test
    void a_method_that_a_route_does_not_have_is_405_and_says_which_it_has() {
        var answer = http.delete().uri("/v1/notes").with(as(Role.VISITATOR)).exchange();
        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.getResponse().getHeader("Allow")).contains("GET", "POST");
    }

    @Test
    void an_answer_that_is_not_JSON_cannot_be_had() {
        var answer = http.get()
                .uri("/v1/notes")
                .accept("text/html")
                .with(as(Role.VISITATOR))
                .exchange();
        assertProblem(answer, 406, "NOT_ACCEPTABLE");
    }

    @Test
    void a_body_that_is_not_JSON_is_415() {
        var answer = http.post()
                .uri("/v1/notes")
                .contentType("text/plain")
                .content("hello")
                .header("Idempotency-Key", "k")
                .with(as(Role.VISITATOR))
                .exchange();
        assertProblem(answer, 415, "MEDIA_TYPE_UNSUPPORTED");
    }

    private MvcTestResult fail(String kind, String languages) {
        return json(http.post().uri("/v1/notes/failures/" + kind), "")
                .header("Accept-Language", languages)
                .with(as(Role.VISITATOR))
                .exchange();
    }
}
