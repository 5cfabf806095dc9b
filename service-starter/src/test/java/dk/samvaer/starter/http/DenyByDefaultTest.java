package dk.samvaer.starter.http;

import static dk.samvaer.starter.http.HttpTest.Http.as;
import static dk.samvaer.starter.http.HttpTest.Http.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import dk.samvaer.starter.domain.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
class DenyByDefaultTest {
    private static final String NOTE = "/v1/notes/" + NotesApi.CASE;
    private static final String ASSURANCE = "https://data.gov.dk/concept/core/nsis/loa";

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes", "/v1/nothing", "/v1/notes/open-by-mistake", "/v1/notes?unknown=1", "/"})
    void without_a_token_every_address_is_401_whether_it_exists_or_not(String uri) {
        var answer = http.get().uri(uri).exchange();
        assertProblem(answer, 401, "TOKEN_MISSING_OR_INVALID");
        assertThat(answer).headers().containsHeader("WWW-Authenticate");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_method_that_allows_nobody_is_403_to_everybody(Role role) {
        assertProblem(get("/v1/notes/open-by-mistake", role), 403, "ROLE_MISSING");
    }

    @Test
    void a_role_that_is_allowed_passes_and_another_does_not() {
        assertThat(get("/v1/notes", Role.VISITATOR)).hasStatusOk();
        assertProblem(get("/v1/notes", Role.LEADER), 403, "ROLE_MISSING");
    }

    @Test
    void a_caller_without_the_role_does_not_learn_what_a_method_takes() {
        assertProblem(get("/v1/notes?unknown=1", Role.LEADER), 403, "ROLE_MISSING");
    }

    @Test
    void a_token_without_roles_or_with_unknown_ones_is_403() {
        var none = http.get().uri("/v1/notes").with(jwt()).exchange();
        assertProblem(none, 403, "ROLE_MISSING");
        var unknown = http.get()
                .uri("/v1/notes")
                .with(jwt().jwt(token -> token.claim("roles", "ADMIN")))
                .exchange();
        assertProblem(unknown, 403, "ROLE_MISSING");
    }

    @Test
    void the_acting_role_is_the_first_of_the_caller_s_that_is_allowed() {
        var answer = http.get()
                .uri("/v1/notes/me")
                .with(as(Role.AUDITOR, Role.VISITATOR, Role.LEADER))
                .exchange();
        assertThat(answer).bodyJson().extractingPath("$.role").isEqualTo("VISITATOR");
        assertThat(answer).bodyJson().extractingPath("$.causeRole").isEqualTo("VISITATOR");
        assertThat(answer).bodyJson().extractingPath("$.subject").isEqualTo("subject-1");
    }

    @Test
    void a_request_keeps_the_correlation_id_that_it_brings_and_else_gets_one() {
        var id = UUID.randomUUID().toString();
        var brought = http.get()
                .uri("/v1/notes/me")
                .header("Correlation-Id", id)
                .with(as(Role.LEADER))
                .exchange();
        assertThat(brought).hasHeader("Correlation-Id", id);
        assertThat(brought).bodyJson().extractingPath("$.correlationId").isEqualTo(id);
        assertThat(get("/v1/notes/me", Role.LEADER).getResponse().getHeader("Correlation-Id"))
                .isNotEmpty()
                .isNotEqualTo(id);
    }

    @Test
    void a_citizen_sees_the_own_case_and_no_other() {
        assertThat(http.get()
                        .uri(NOTE)
                        .with(as(Map.of("citizen_id", NotesApi.CITIZEN.toString()), Role.CITIZEN))
                        .exchange())
                .hasStatusOk();
        assertProblem(get(NOTE, Role.CITIZEN), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"Low, 403", "'', 403", "substantial, 403", "Substantial, 200", "High, 200"})
    void DP_07_a_citizen_logs_in_with_two_factors(String level, int status) {
        Map<String, Object> claims = Map.of(ASSURANCE, level, "citizen_id", NotesApi.CITIZEN.toString());
        var answer = http.get().uri(NOTE).with(as(claims, Role.CITIZEN)).exchange();
        assertThat(answer).hasStatus(status);
        if (status == 403) {
            assertProblem(answer, 403, "ASSURANCE_TOO_LOW");
        }
    }

    @Test
    void DP_07_staff_log_in_as_the_municipality_says() {
        assertThat(http.get()
                        .uri("/v1/notes")
                        .with(as(Map.of(ASSURANCE, "Low"), Role.VISITATOR))
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void the_database_s_metrics_and_the_rest_of_the_actuator_are_for_operators() {
        assertThat(get("/actuator/prometheus", Role.VISITATOR)).hasStatus(403);
        assertThat(get("/actuator/prometheus", Role.OPERATOR)).hasStatus(404);
    }

    private MvcTestResult get(String uri, Role role) {
        return http.get().uri(uri).with(as(role)).exchange();
    }
}
