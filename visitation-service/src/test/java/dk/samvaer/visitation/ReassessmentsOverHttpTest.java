package dk.samvaer.visitation;

import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A reassessment is asked for, and ends without a change where nothing else was asked for. */
@VisitationTest
class ReassessmentsOverHttpTest {
    private static final String NO_CHANGE = """
        {"outcome":"NO_CHANGE","reason":"Behovet er det samme"}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    ReassessmentsOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void a_reassessment_that_a_report_opened_ends_without_change_and_the_grant_stands() {
        var theCase = steps.activeCase();
        steps.reportNeedChange(caseId(theCase), UUID.randomUUID(), 2);
        steps.awaitShown(theCase, "/state", "REASSESSING");
        var closed = actors.visitator().act("POST", theCase, current(theCase), NO_CHANGE);
        assertThat(closed.at("/state")).isEqualTo("ACTIVE");
        assertThat(closed.at("/reassessments/0/closing/outcome")).isEqualTo("NO_CHANGE");
        assertThat(closed.at("/grant/status")).isEqualTo("ACTIVE");
    }

    @Test
    void an_unknown_reassessment_is_not_found_and_a_closed_one_is_not_closed_again() {
        var theCase = steps.activeCase();
        steps.reportNeedChange(caseId(theCase), UUID.randomUUID(), 2);
        steps.awaitShown(theCase, "/state", "REASSESSING");
        var unknown =
                actors.visitator().act("POST", theCase, "/reassessments/" + UUID.randomUUID() + "/closure", NO_CHANGE);
        assertThat(unknown.status()).isEqualTo(404);
        var closure = current(theCase);
        assertThat(actors.visitator().act("POST", theCase, closure, NO_CHANGE).status())
                .isEqualTo(200);
        var again = actors.visitator().act("POST", theCase, closure, NO_CHANGE);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("REASSESSMENT_NOT_OPEN");
        var ofNobody = "/v1/cases/" + UUID.randomUUID() + closure;
        assertThat(actors.visitator()
                        .write("POST", ofNobody, actors.visitator().get(theCase).etag(), NO_CHANGE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_the_citizen_asked_for_is_answered_by_a_decision() {
        var theCase = steps.activeCase();
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        assertThat(citizen.act("POST", theCase, "/reassessments", """
            {"reason":"Jeg vil hellere male"}\
            """).at("/state"))
                .isEqualTo("REASSESSING");
        var refused = actors.visitator().act("POST", theCase, current(theCase), NO_CHANGE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("DECISION_REQUIRED");
    }

    private String current(String theCase) {
        return "/reassessments/" + actors.visitator().get(theCase).at("/reassessments/0/id") + "/closure";
    }
}
