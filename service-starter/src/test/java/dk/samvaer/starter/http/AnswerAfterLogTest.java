package dk.samvaer.starter.http;

import static dk.samvaer.starter.http.HttpTest.Http.as;
import static dk.samvaer.starter.http.HttpTest.Http.assertProblem;
import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.audit.AccessEntry;
import dk.samvaer.starter.audit.AccessLog;
import dk.samvaer.starter.audit.ChainCheck;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody is shown what has not been logged. */
@HttpTest
@Import(AnswerAfterLogTest.Wiring.class)
class AnswerAfterLogTest {
    private static final String NOTE = "/v1/notes/" + NotesApi.CASE;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private HeldLog log;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void begin() {
        log.writing = new CompletableFuture<>();
    }

    @Test
    void DP_04_an_answer_waits_until_its_entry_is_written() throws Exception {
        var answer = new FutureTask<>(this::read);
        var caller = Thread.ofPlatform().start(answer);
        await().until(() -> caller.getState() == Thread.State.TIMED_WAITING);
        assertThat(answer.isDone()).isFalse();
        log.writing.complete(null);
        assertThat(answer.get()).hasStatusOk().hasHeader("ETag", "\"7\"").hasBodyTextEqualTo("""
            {"id":"%s"}\
            """.formatted(
                        NotesApi.CASE));
    }

    @Test
    void DP_04_what_cannot_be_logged_is_not_shown() {
        log.writing.completeExceptionally(new IllegalStateException("no database"));
        double before = unlogged();
        var answer = read();
        assertThat(unlogged() - before).isEqualTo(1);
        assertProblem(answer, 503, "ACCESS_LOG_UNAVAILABLE");
        assertThat(answer).bodyText().doesNotContain(NotesApi.CASE.toString());
        assertThat(answer).headers().doesNotContainHeader("ETag").containsHeader("Retry-After");
    }

    private double unlogged() {
        return meters.get("samvaer.access.unlogged").counter().count();
    }

    private MvcTestResult read() {
        return http.get().uri(NOTE).with(as(Role.VISITATOR)).exchange();
    }

    /** Writes when the test says so. */
    private static final class HeldLog implements AccessLog {
        private volatile CompletableFuture<Void> writing = new CompletableFuture<>();

        @Override
        public CompletionStage<Void> append(AccessEntry entry) {
            return writing;
        }

        @Override
        public Page<AccessEntry> find(Filter filter, Paging paging) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<ChainCheck> verify(Paging paging) {
            throw new UnsupportedOperationException();
        }
    }

    @TestConfiguration
    static class Wiring {
        @Bean
        @Primary
        HeldLog heldLog() {
            return new HeldLog();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
