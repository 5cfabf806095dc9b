package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case ends because the citizen withdraws, because nothing is left to decide or to grant, or by death; and may be taken up again. */
// Rules of the domain § 11
@VisitationTest
class EndingOverHttpTest {
    private final Actors actors;
    private final CaseSteps steps;

    EndingOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void a_citizen_withdraws_the_own_application_and_nobody_elses() {
        var theCase = steps.factFinding();
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        var etag = actors.visitator().get(theCase).etag();
        var other = actors.citizen(UUID.randomUUID().toString());
        assertThat(other.write("POST", theCase + "/withdrawal", etag, "").status())
                .isEqualTo(404);
        var withdrawn = citizen.act("POST", theCase, "/withdrawal", "");
        assertThat(withdrawn.at("/state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/closing/reason")).isEqualTo("WITHDRAWN");
        awaitClosed(theCase, "WITHDRAWN");
    }

    @Test
    void an_application_is_not_withdrawn_after_its_decision() {
        var theCase = steps.refused(findings(1, "20"));
        assertRefused(actors.visitator().act("POST", theCase, "/withdrawal", ""), "CASE_STATE_FORBIDS");
        assertThat(actors.visitator().get(theCase).at("/state")).isEqualTo("DECIDED");
    }

    @Test
    void a_case_is_closed_when_its_refusal_has_become_final_and_not_before() {
        var theCase = steps.refused(findings(1, "20"));
        assertRefused(actors.visitator().act("POST", theCase, "/closure", ""), "REFUSAL_NOT_FINAL");
        steps.pass(Period.ofWeeks(6));
        steps.awaitShown(theCase, "/decisions/0/status", "FINAL");
        assertThat(actors.visitator().act("POST", theCase, "/closure", "").at("/closing/reason"))
                .isEqualTo("REFUSED");
        awaitClosed(theCase, "REFUSED");
    }

    @Test
    void DE_04_a_running_grant_holds_the_case_open_until_a_decision_has_ended_it() {
        var theCase = steps.activeCase();
        assertRefused(actors.visitator().act("POST", theCase, "/closure", ""), "GRANT_RUNS");
        steps.terminate(theCase);
        assertThat(actors.visitator().get(theCase).at("/grant/status")).isEqualTo("ACTIVE");
        assertThat(actors.visitator().get(theCase).at("/grant/endsOn")).isEqualTo(today());
        assertRefused(actors.visitator().act("POST", theCase, "/closure", ""), "GRANT_RUNS");
        steps.pass(Period.ofDays(1));
        steps.awaitShown(theCase, "/grant/status", "TERMINATED");
        assertThat(actors.visitator().act("POST", theCase, "/closure", "").at("/closing/reason"))
                .isEqualTo("GRANT_TERMINATED");
        awaitClosed(theCase, "GRANT_TERMINATED");
    }

    @Test
    void a_death_ends_grant_and_case_once_and_lies_not_ahead() {
        var theCase = steps.activeCase();
        var tomorrow = LocalDate.parse(today()).plusDays(1).toString();
        assertRefused(die(theCase, tomorrow), "DATE_IN_FUTURE");
        var dead = die(theCase, today());
        assertThat(dead.at("/state")).isEqualTo("CLOSED");
        assertThat(dead.at("/closing/reason")).isEqualTo("DECEASED");
        assertThat(dead.at("/grant/endsOn")).isEqualTo(today());
        awaitClosed(theCase, "DECEASED");
        assertThat(steps.published(caseId(theCase), "grant-terminated")).isEqualTo(1);
        assertRefused(die(theCase, today()), "CASE_STATE_FORBIDS");
        assertRefused(applyAnew(theCase, today()), "CASE_STATE_FORBIDS");
    }

    @Test
    void a_new_application_takes_up_a_closed_case_and_no_open_one() {
        var theCase = steps.refused(findings(1, "20"));
        assertRefused(applyAnew(theCase, today()), "CASE_STATE_FORBIDS");
        steps.pass(Period.ofWeeks(6));
        steps.awaitShown(theCase, "/decisions/0/status", "FINAL");
        actors.visitator().act("POST", theCase, "/closure", "");
        var again = applyAnew(theCase, today());
        assertThat(again.at("/state")).isEqualTo("REASSESSING");
        assertThat(again.at("/reassessments/0/trigger")).isEqualTo("CITIZEN_REQUEST");
        assertThat(again.at("/reassessments/0/causes/0/reason")).isEqualTo("Nu vil jeg gerne igen");
        assertThat(again.json().has("closing")).isFalse();
        assertReaffirmed(theCase);
    }

    // AS-01
    private void assertReaffirmed(String theCase) {
        var reaffirmation = """
            {"parts":["ASSESSMENT"],"reason":"Behovet er det samme som i foråret"}\
            """;
        assertThat(actors.as("LEADER")
                        .act("POST", theCase, "/assessment/reaffirmation", reaffirmation)
                        .status())
                .isEqualTo(403);
        var reaffirmed = actors.visitator().act("POST", theCase, "/assessment/reaffirmation", reaffirmation);
        assertThat(reaffirmed.at("/reaffirmations/0/parts/0")).isEqualTo("ASSESSMENT");
        assertRefused(
                actors.visitator().act("POST", theCase, "/assessment/reaffirmation", reaffirmation),
                "NOTHING_TO_REAFFIRM");
    }

    @Test
    void only_a_visitator_closes_registers_a_death_and_takes_up_again() {
        var theCase = steps.factFinding();
        var etag = actors.visitator().get(theCase).etag();
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        for (var nobody : List.of(citizen, actors.as("LEADER"), actors.as("COMPLAINT_OFFICER"))) {
            for (var act : List.of("/closure", "/death", "/new-application")) {
                assertThat(nobody.write("POST", theCase + act, etag, "{}").status())
                        .isEqualTo(403);
            }
        }
        assertThat(die("/v1/cases/" + UUID.randomUUID(), etag, today()).status())
                .isEqualTo(404);
    }

    private void awaitClosed(String theCase, String reason) {
        await().until(() -> steps.published(caseId(theCase), "case-closed") == 1);
        assertThat(steps.bus().heard(caseId(theCase)).getLast().value()).contains("""
            "reasonCode":"%s"\
            """.formatted(reason));
    }

    private Answer die(String theCase, String on) {
        return die(theCase, actors.visitator().get(theCase).etag(), on);
    }

    private Answer die(String theCase, @Nullable String etag, String on) {
        return actors.visitator().write("POST", theCase + "/death", etag, """
            {"diedOn":"%s"}\
            """.formatted(on));
    }

    private Answer applyAnew(String theCase, String receivedOn) {
        var application = """
            {"receivedOn":"%s","words":"Nu vil jeg gerne igen"}\
            """.formatted(receivedOn);
        return actors.visitator().act("POST", theCase, "/new-application", application);
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo(code);
    }
}
