package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.Bodies.wish;
import static dk.samvaer.visitation.Bodies.with;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A grant rests and goes on, and ends by a decision only. */
// DU-01, DE-04
@VisitationTest
class GrantOverHttpTest {
    private final Actors actors;
    private final CaseSteps steps;

    GrantOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void a_grant_is_suspended_and_resumed_and_both_are_published() {
        var theCase = steps.activeCase();
        var resting = suspend(theCase, away(today(), days(13)));
        assertThat(resting.at("/grant/status")).isEqualTo("SUSPENDED");
        assertThat(resting.at("/grant/suspension/ground")).isEqualTo("STAY_ELSEWHERE");
        var goingOn = resume(theCase, today());
        assertThat(goingOn.at("/grant/status")).isEqualTo("ACTIVE");
        assertThat(goingOn.json().at("/grant").has("suspension")).isFalse();
        await().untilAsserted(() ->
                assertThat(steps.bus().types(caseId(theCase))).endsWith("grant-suspended.v1", "grant-resumed.v1"));
    }

    @Test
    void DE_04_a_suspension_of_a_later_day_is_not_in_force_today_and_ends_by_itself() {
        var theCase = steps.activeCase();
        var planned = suspend(theCase, away(days(1), days(3)));
        assertThat(planned.at("/grant/status")).isEqualTo("ACTIVE");
        steps.pass(Period.ofDays(2));
        steps.awaitShown(theCase, "/grant/status", "SUSPENDED");
        steps.pass(Period.ofDays(5));
        steps.awaitShown(theCase, "/grant/status", "ACTIVE");
        await().until(() -> steps.published(caseId(theCase), "grant-resumed") == 1);
    }

    @Test
    void a_grant_does_not_rest_twice_nor_before_its_start_and_does_not_go_on_before_it_rested(CaseSteps another) {
        var theCase = steps.activeCase();
        assertRefused(resume(theCase, today()), "GRANT_STATE_FORBIDS");
        assertRefused(suspend(theCase, away(days(-1), days(5))), "SUSPENSION_BEFORE_START");
        assertRefused(suspend(theCase, away(today(), days(56))), "SUSPENSION_TOO_LONG");
        suspend(theCase, away(today(), days(5)));
        assertRefused(suspend(theCase, away(today(), days(5))), "GRANT_STATE_FORBIDS");
        assertRefused(resume(theCase, days(-1)), "RESUMPTION_BEFORE_SUSPENSION");
        assertRefused(suspend(another.factFinding(), away(today(), days(5))), "CASE_STATE_FORBIDS");
    }

    @Test
    void the_ground_is_a_code_and_only_a_visitator_lets_a_grant_rest() {
        var theCase = steps.activeCase();
        var unknown = away(today(), days(5)).replace("STAY_ELSEWHERE", "TOO_EXPENSIVE");
        assertThat(suspend(theCase, unknown).status()).isEqualTo(400);
        var etag = actors.visitator().get(theCase).etag();
        assertThat(actors.as("LEADER")
                        .write("POST", theCase + "/grant/suspension", etag, away(today(), days(5)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void DE_04_a_grant_rests_at_the_citizens_wish_on_the_days_that_were_asked_for() {
        var theCase = steps.activeCase();
        var atWish = away(today(), days(13)).replace("STAY_ELSEWHERE", "CITIZEN_WISH");
        assertRefused(suspend(theCase, atWish), "WISH_MISSING");
        var asked = """
            {"subject":"SUSPENSION","from":"%s","until":"%s"}\
            """.formatted(today(), days(13));
        var recorded = actors.visitator().act("POST", theCase, "/wishes", wish(asked));
        var wishId = "\"wishId\":\"" + recorded.at("/wishes/1/id") + "\"";
        var longer = away(today(), days(14)).replace("STAY_ELSEWHERE", "CITIZEN_WISH");
        assertRefused(suspend(theCase, with(longer, wishId)), "SUSPENSION_NOT_AS_WISHED");
        var resting = suspend(theCase, with(atWish, wishId));
        assertThat(resting.at("/grant/suspension/ground")).isEqualTo("CITIZEN_WISH");
    }

    @Test
    void DU_01_a_grant_has_no_end_and_none_comes_by_itself() {
        var theCase = steps.activeCase();
        assertThat(actors.visitator().get(theCase).json().at("/grant").has("endsOn"))
                .isFalse();
        steps.pass(Period.ofYears(3));
        assertThat(actors.visitator().act("POST", theCase, "/closure", "").at("/code"))
                .isEqualTo("GRANT_RUNS");
        assertThat(actors.visitator().get(theCase).at("/grant/status")).isEqualTo("ACTIVE");
        assertThat(steps.published(caseId(theCase), "grant-terminated")).isZero();
    }

    @Test
    void DE_04_a_decision_with_reasons_ends_a_grant_on_its_last_day_and_nothing_is_ended_twice() {
        var theCase = steps.activeCase();
        steps.terminate(theCase);
        var ended = actors.visitator().get(theCase);
        assertThat(ended.at("/grant/status")).isEqualTo("ACTIVE");
        assertThat(ended.at("/grant/endsOn")).isEqualTo(today());
        await().until(() -> steps.published(caseId(theCase), "grant-terminated") == 1);
        assertRefused(suspend(theCase, away(today(), days(5))), "GRANT_STATE_FORBIDS");
    }

    @Test
    void R28_the_metrics_count_the_reassessments_that_are_open() {
        var theCase = steps.activeCase();
        double before = reassessmentsOpen();
        actors.visitator().act("POST", theCase, "/reassessments", """
            {"reason":"Jeg vil gerne komme en dag mere"}\
            """);
        await().untilAsserted(() -> assertThat(reassessmentsOpen()).isEqualTo(before + 1));
    }

    private double reassessmentsOpen() {
        var told = actors.as("OPERATOR").get("/actuator/prometheus").text();
        return told.lines()
                .filter(line -> line.startsWith("samvaer_reassessments_open"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void SU_05_the_citizens_request_is_taken_back_while_it_is_not_decided_and_nobody_elses() {
        var theCase = steps.activeCase();
        var asked = actors.visitator().act("POST", theCase, "/reassessments", """
            {"reason":"Jeg vil gerne komme en dag mere"}\
            """);
        var reassessment = "/reassessments/" + asked.at("/reassessments/0/id") + "/causes/";
        assertRefused(
                actors.visitator().act("DELETE", theCase, reassessment + UUID.randomUUID(), ""), "REQUEST_UNKNOWN");
        var cause = reassessment + asked.at("/reassessments/0/causes/0/id");
        var withdrawn = actors.visitator().act("DELETE", theCase, cause, "");
        assertThat(withdrawn.at("/state")).isEqualTo("ACTIVE");
        assertRefused(actors.visitator().act("DELETE", theCase, cause, ""), "REASSESSMENT_NOT_OPEN");
    }

    @Test
    void DE_04_DE_01_a_termination_without_reasons_or_hearing_is_refused() {
        var theCase = steps.activeCase();
        actors.visitator().act("POST", theCase, "/reassessments", """
            {"reason":"Tilbuddet bruges ikke"}\
            """);
        var bare = """
            {"kind":"TERMINATION","startsOn":"%s"}\
            """.formatted(today());
        var draft = actors.visitator().act("POST", theCase, "/decisions", bare).at("/id");
        var missing = actors.visitator().get(theCase + "/decisions/" + draft + "/readiness");
        assertThat(missing.json().at("/missing").findValuesAsString("code"))
                .containsExactly(
                        "NEW_ASSESSMENT_REQUIRED", "LEVEL_ALONE_NO_REASON", "HEARING_MISSING", "REASONS_MISSING");
        assertRefused(
                actors.visitator().act("POST", theCase, "/decisions/" + draft + "/readiness", ""),
                "NEW_ASSESSMENT_REQUIRED");
        assertThat(actors.visitator().get(theCase).at("/grant/status")).isEqualTo("ACTIVE");
    }

    private Answer suspend(String theCase, String suspension) {
        return actors.visitator().act("POST", theCase, "/grant/suspension", suspension);
    }

    private Answer resume(String theCase, String from) {
        return actors.visitator().act("POST", theCase, "/grant/resumption", """
            {"from":"%s","reasonCode":"HOME_AGAIN"}\
            """.formatted(from));
    }

    private static String away(String from, String until) {
        return """
            {"from":"%s","until":"%s","ground":"STAY_ELSEWHERE","reason":"Indlagt på en opdigtet klinik"}\
            """.formatted(from, until);
    }

    private static String days(int after) {
        return LocalDate.parse(today()).plusDays(after).toString();
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo(code);
    }
}
