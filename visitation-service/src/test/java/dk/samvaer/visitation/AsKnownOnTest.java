package dk.samvaer.visitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was known and decided in a case at a moment. */
class AsKnownOnTest extends RunningVisitation {

    @Test
    void case_is_shown_as_it_was_known_at_three_moments() {
        var before = Instant.now().minusSeconds(60);
        var theCase = factFinding();
        var asked = Instant.now();
        assertThat(visitator().act("PUT", theCase, "/assessment", findings()).status())
                .isEqualTo(200);
        var assessing = Instant.now();
        assertThat(visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .status())
                .isEqualTo(200);
        var appraised = Instant.now();

        assertThat(asOf(theCase, before.toString()).status()).isEqualTo(404);
        var then = asOf(theCase, asked.toString());
        assertThat(then.at("/state")).isEqualTo("FACT_FINDING");
        assertThat(then.at("/enquiry/words")).isEqualTo("Jeg vil gerne ud blandt andre");
        assertThat(then.json().at("/assessments")).isEmpty();
        assertThat(then.at("/asKnownOn")).isEqualTo(asked.toString());
        assertThat(asOf(theCase, assessing.toString()).at("/assessments/0/status"))
                .isEqualTo("IN_PROGRESS");
        assertThat(asOf(theCase, appraised.toString()).at("/state")).isEqualTo("APPRAISED");
        assertThat(asOf(theCase, today).at("/state")).isEqualTo("APPRAISED");
    }

    @Test
    void what_was_known_has_no_version_to_write_on() {
        var theCase = factFinding();
        assertThat(asOf(theCase, today).etag()).isNull();
        assertThat(visitator().get(theCase).etag()).isNotNull();
        assertThat(visitator().get(theCase).at("/asKnownOn")).isEmpty();
    }

    @Test
    void moment_that_is_none_or_has_not_come_is_refused() {
        var theCase = factFinding();
        assertThat(asOf(theCase, "2999-01-01").at("/code")).isEqualTo("AS_OF_IN_FUTURE");
        assertThat(asOf(theCase, "yesterday").status()).isEqualTo(400);
    }

    private Answer asOf(String theCase, String moment) {
        return visitator().get(theCase + "?asOf=" + moment);
    }
}
