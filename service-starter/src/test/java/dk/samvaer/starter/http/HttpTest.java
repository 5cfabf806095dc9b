package dk.samvaer.starter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.testkit.WithoutDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A test of the sample service's HTTP alone, without a database, as services write theirs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
        controllers = NotesApi.class,
        properties = {SampleService.MASTER_KEY, SampleService.INDEX_KEY, SampleService.LOGIN_KEY, SampleService.ISSUER})
@Import(WithoutDatabase.class)
@interface HttpTest {

    /** What the tests say of requests and answers. */
    final class Http {
        private Http() {}

        static RequestPostProcessor as(Role... roles) {
            return as(Map.of(), roles);
        }

        static RequestPostProcessor as(Map<String, Object> claims, Role... roles) {
            var names = Stream.of(roles).map(Role::name).toList();
            return jwt().jwt(token -> token.subject("subject-1")
                    .claim("roles", List.copyOf(names))
                    .claim("https://data.gov.dk/concept/core/nsis/loa", "Substantial")
                    .claims(all -> all.putAll(claims)));
        }

        static MockMvcRequestBuilder json(MockMvcRequestBuilder request, String body) {
            return request.contentType(MediaType.APPLICATION_JSON).content(body);
        }

        static void assertProblem(MvcTestResult answer, int status, String code) {
            assertThat(answer).hasStatus(status);
            assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(answer).hasHeader("API-Version", "1");
            assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
            assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("https://samvaer.dk/problems/"
                            + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            assertThat(answer).bodyJson().extractingPath("$.traceId").asString().isNotEmpty();
            assertThat(answer).bodyText().doesNotContain("Exception", "at dk.samvaer", "0101901234", "Testesen");
        }

        static void assertError(MvcTestResult answer, String pointer, String code) {
            assertProblem(answer, 400, "INVALID_INPUT");
            assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
            assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        }
    }
}
