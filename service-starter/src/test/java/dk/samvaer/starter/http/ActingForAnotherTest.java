package dk.samvaer.starter.http;

import static dk.samvaer.starter.http.HttpTest.Http.as;
import static dk.samvaer.starter.http.HttpTest.Http.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.security.Representations;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the token of a guardian claims counts for what the guardian may do, route by route. */
@HttpTest
class ActingForAnotherTest {
    private static final String NOTE = "/v1/notes/" + NotesApi.CASE;
    private static final Set<Matter> MAY = EnumSet.noneOf(Matter.class);

    @Autowired
    private MockMvcTester http;

    @TestConfiguration
    static class OneGuardian {
        @Bean
        Representations representations() {
            return OneGuardian::may;
        }

        private static boolean may(Caller claimed, Matter matter) {
            return NotesApi.CITIZEN.equals(claimed.citizenId()) && MAY.contains(matter);
        }
    }

    @BeforeEach
    void nothingYet() {
        MAY.clear();
    }

    @Test
    void RP_01_reading_needs_the_right_to_read_the_case() {
        MAY.addAll(EnumSet.complementOf(EnumSet.of(Matter.READ_CASE)));
        assertProblem(read(), 404, "NOT_FOUND");
        MAY.add(Matter.READ_CASE);
        assertThat(read()).hasStatusOk();
    }

    @Test
    void RP_01_an_act_needs_the_right_that_it_names() {
        MAY.addAll(EnumSet.complementOf(EnumSet.of(Matter.COMPLAIN)));
        assertProblem(write("/complaint"), 404, "NOT_FOUND");
        MAY.add(Matter.COMPLAIN);
        assertThat(write("/complaint")).hasStatusOk();
    }

    @Test
    void RP_01_an_act_that_names_no_right_is_done_by_nobody_for_another() {
        MAY.addAll(EnumSet.allOf(Matter.class));
        assertProblem(write("/matterless"), 404, "NOT_FOUND");
    }

    private MvcTestResult read() {
        return http.get().uri(NOTE + "/of-represented").with(guardian()).exchange();
    }

    private MvcTestResult write(String act) {
        return http.post().uri(NOTE + act).with(guardian()).exchange();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor guardian() {
        return as(Map.of("citizen_id", NotesApi.CITIZEN.toString()), Role.GUARDIAN);
    }
}
