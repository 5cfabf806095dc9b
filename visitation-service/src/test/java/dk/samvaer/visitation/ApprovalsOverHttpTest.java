package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.channel;
import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.refusal;
import static dk.samvaer.visitation.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import org.junit.jupiter.api.Test;

/** What a visitator may not decide alone goes to a leader, who is somebody else. */
// TG-06, TG-07
@VisitationTest
class ApprovalsOverHttpTest {
    private static final String AUTHOR = "initials-abc";

    private final Actors actors;
    private final CaseSteps steps;

    ApprovalsOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void TG_07_a_leader_lets_level_0_in_and_the_decision_is_ready() {
        var theCase = readyAtLevel0();
        var decision = awaitingApproval(theCase);
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/readiness", "")
                        .at("/code"))
                .isEqualTo("DECISION_STATE_FORBIDS");
        var approved = leader("leader-xyz").act("POST", theCase, decision + "/approval", approval());
        assertThat(approved.at("/status")).isEqualTo("READY");
        assertThat(approved.at("/approval/outcome")).isEqualTo("APPROVED");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/issuance", channel())
                        .at("/status"))
                .isEqualTo("ISSUED");
    }

    @Test
    void TG_07_nobody_approves_the_own_draft_nor_refuses_it_as_leader() {
        var theCase = readyAtLevel0();
        var decision = awaitingApproval(theCase);
        var author = leader(AUTHOR);
        assertRefused(author.act("POST", theCase, decision + "/approval", approval()), "APPROVER_IS_AUTHOR");
        assertRefused(author.act("POST", theCase, decision + "/approval", """
            {"outcome":"REJECTED","reason":"Fortrudt"}\
            """), "APPROVER_IS_AUTHOR");
        assertThat(actors.visitator().get(theCase).at("/decisions/0/status")).isEqualTo("AWAITING_APPROVAL");
    }

    @Test
    void TG_07_a_leader_who_says_no_says_why_and_the_draft_goes_back() {
        var theCase = readyAtLevel0();
        var decision = awaitingApproval(theCase);
        var leader = leader("leader-xyz");
        assertRefused(leader.act("POST", theCase, decision + "/approval", """
            {"outcome":"REJECTED"}\
            """), "REASON_REQUIRED");
        var refused = leader.act("POST", theCase, decision + "/approval", """
            {"outcome":"REJECTED","reason":"Ikke begrundet"}\
            """);
        assertThat(refused.at("/status")).isEqualTo("DRAFT");
        assertThat(refused.at("/approval/reason")).isEqualTo("Ikke begrundet");
        assertRefused(actors.visitator().act("POST", theCase, decision + "/readiness", ""), "LEADER_APPROVAL_REQUIRED");
    }

    @Test
    void TG_07_what_was_approved_is_approved_again_after_it_was_revised() {
        var theCase = readyAtLevel0();
        var decision = awaitingApproval(theCase);
        leader("leader-xyz").act("POST", theCase, decision + "/approval", approval());
        var revised =
                actors.visitator().act("PUT", theCase, decision, grantAtLevel0().replace(":3,", ":4,"));
        assertThat(revised.at("/status")).isEqualTo("DRAFT");
        assertRefused(
                actors.visitator().act("POST", theCase, decision + "/issuance", channel()), "DECISION_STATE_FORBIDS");
        assertRefused(actors.visitator().act("POST", theCase, decision + "/readiness", ""), "LEADER_APPROVAL_REQUIRED");
    }

    @Test
    void PA_01_DE_05_remuneration_is_a_line_that_a_leader_approves_and_nothing_is_remunerated_without_an_offer() {
        var theCase = steps.readyCase();
        var paid = """
            "remuneration":{"activityType":"SERVICE","granted":true,"reason":"Står i kiosken hver dag"}\
            """;
        assertRefused(
                actors.visitator().act("POST", theCase, "/decisions", with(refusal(), paid)),
                "REMUNERATION_WITHOUT_OFFER");
        var decision = "/decisions/"
                + actors.visitator()
                        .act("POST", theCase, "/decisions", with(grant(), paid))
                        .at("/id");
        assertRefused(actors.visitator().act("POST", theCase, decision + "/readiness", ""), "LEADER_APPROVAL_REQUIRED");
        actors.visitator().act("POST", theCase, decision + "/approval-request", "");
        leader("leader-xyz").act("POST", theCase, decision + "/approval", approval());
        var issued = actors.visitator().act("POST", theCase, decision + "/issuance", channel());
        assertThat(issued.json().at("/issued/lines").findValuesAsString("subject"))
                .contains("REMUNERATION");
    }

    private String readyAtLevel0() {
        var theCase = steps.readyCase();
        var level0 = findings(0, "0");
        actors.visitator().act("PUT", theCase, "/assessment", level0);
        assertThat(actors.visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .status())
                .isEqualTo(200);
        return theCase;
    }

    private String awaitingApproval(String theCase) {
        var author = actors.as("VISITATOR", AUTHOR);
        var decision = "/decisions/"
                + author.act("POST", theCase, "/decisions", grantAtLevel0()).at("/id");
        assertThat(author.act("POST", theCase, decision + "/approval-request", "")
                        .at("/status"))
                .isEqualTo("AWAITING_APPROVAL");
        return decision;
    }

    private String grantAtLevel0() {
        return Bodies.with(grant(), """
            "exceptionReason":"Mister ellers færdigheder"\
            """);
    }

    private static String approval() {
        return """
            {"outcome":"APPROVED","reason":"Enig"}\
            """;
    }

    private Portal leader(String subject) {
        return actors.as("LEADER", subject);
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo(code);
    }
}
