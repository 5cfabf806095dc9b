package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was known and decided in a case at a moment. */
@VisitationTest
class AsKnownOnTest {
    private final Actors actors;
    private final CaseSteps steps;

    AsKnownOnTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void case_is_shown_as_it_was_known_at_three_moments() {
        var before = Instant.now().minusSeconds(60);
        var theCase = steps.factFinding();
        var asked = Instant.now();
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings())
                        .status())
                .isEqualTo(200);
        var assessing = Instant.now();
        assertThat(actors.visitator()
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
        assertThat(asOf(theCase, today()).at("/state")).isEqualTo("APPRAISED");
    }

    @Test
    void what_was_known_has_no_version_to_write_on() {
        var theCase = steps.factFinding();
        assertThat(asOf(theCase, today()).etag()).isNull();
        assertThat(actors.visitator().get(theCase).etag()).isNotNull();
        assertThat(actors.visitator().get(theCase).at("/asKnownOn")).isEmpty();
    }

    @Test
    void moment_that_is_none_or_has_not_come_is_refused() {
        var theCase = steps.factFinding();
        assertThat(asOf(theCase, "2999-01-01").at("/code")).isEqualTo("AS_OF_IN_FUTURE");
        assertThat(asOf(theCase, "yesterday").status()).isEqualTo(400);
    }

    private Answer asOf(String theCase, String moment) {
        return actors.visitator().get(theCase + "?asOf=" + moment);
    }
}
