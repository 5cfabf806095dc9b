package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A decision is prepared by several people: visitator, citizen and leader. */
@VisitationTest
class DecidingOverHttpTest {
    private static final String REFUSAL = """
        {"kind":"REFUSAL","reasons":{"legalRules":"SEL § 104","considerations":"Let støtte",
        "facts":"Se udredningen"}}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    DecidingOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void PH_01_the_citizen_sees_the_hearing_but_not_the_draft_and_answers() {
        var theCase = steps.readyCase();
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        var decision = drafted(theCase, REFUSAL);
        var hearing = """
            {"sentOn":"%s","facts":"Lægens vurdering"}\
            """.formatted(today());
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/hearing", hearing)
                        .at("/status"))
                .isEqualTo("HEARING");
        assertThat(citizen.get(theCase).json().at("/decisions")).isEmpty();
        assertThat(citizen.get(theCase).at("/hearings/0/facts")).isEqualTo("Lægens vurdering");
        var answered = citizen.act("POST", theCase, decision + "/hearing/answer", """
            {"answer":"Jeg er uenig"}\
            """);
        assertThat(answered.at("/outcome")).isEqualTo("ANSWERED");
        assertThat(actors.visitator().get(theCase).at("/decisions/0/status")).isEqualTo("DRAFT");
    }

    @Test
    void TG_08_the_proposal_and_what_is_missing_are_told_with_their_rules() {
        var theCase = steps.readyCase();
        var proposal = actors.visitator().get(theCase + "/target-group-proposal");
        assertThat(proposal.at("/proposal")).isEqualTo("NORMALLY_IN");
        assertThat(proposal.at("/steps/0/rule")).isEqualTo("TG-01");
        var decision = drafted(theCase, REFUSAL);
        var missing =
                actors.visitator().get(theCase + decision + "/readiness").json().at("/missing");
        assertThat(missing.findValuesAsString("code")).containsExactly("LEVEL_ALONE_NO_REASON", "HEARING_MISSING");
        assertThat(actors.visitator().get(theCase + "/readiness").json().at("/missing"))
                .isEqualTo(missing);
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/readiness", "")
                        .at("/code"))
                .isEqualTo("LEVEL_ALONE_NO_REASON");
    }

    @Test
    void TG_08_a_leader_is_asked_only_where_the_rules_say_so_and_a_visitator_does_not_approve() {
        var theCase = steps.readyCase();
        var decision = drafted(theCase, grant());
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/approval-request", "")
                        .at("/code"))
                .isEqualTo("APPROVAL_NOT_NEEDED");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/approval", """
                            {"outcome":"APPROVED"}\
                            """)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_decision_that_does_not_exist_is_not_found() {
        var theCase = steps.readyCase();
        var unknown = "/decisions/" + UUID.randomUUID();
        assertThat(actors.visitator()
                        .act("POST", theCase, unknown + "/readiness", "")
                        .status())
                .isEqualTo(404);
        assertThat(actors.visitator().get(theCase + unknown + "/readiness").status())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_thrown_away_and_an_issued_decision_is_not() {
        var theCase = steps.readyCase();
        var draft = drafted(theCase, grant());
        assertThat(actors.visitator().act("DELETE", theCase, draft, "").at("/status"))
                .isEqualTo("DISCARDED");
        var issued = steps.decide(theCase, grant());
        assertThat(actors.visitator().act("DELETE", theCase, issued, "").at("/code"))
                .isEqualTo("CASE_STATE_FORBIDS");
    }

    private String drafted(String theCase, String body) {
        return "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", body).at("/id");
    }
}
