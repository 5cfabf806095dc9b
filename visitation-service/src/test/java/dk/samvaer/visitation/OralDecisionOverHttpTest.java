package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** The citizen is told a decision, and asks for its reasons in writing. */
@VisitationTest
class OralDecisionOverHttpTest {
    private static final String UNHEARD = """
        "noHearingReason":"Aftalt",
        "reasons":{"legalRules":"SEL § 104","considerations":"Let støtte","facts":"Se udredningen"}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    OralDecisionOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void DE_03_the_citizen_asks_through_the_portal_and_the_day_of_sending_is_kept() {
        var theCase = steps.readyCase();
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        var decision = toldOrally(theCase);
        var asked = citizen.act("POST", theCase, decision + "/reasons-request", "{}");
        assertThat(asked.at("/writtenReasons/requestedOn")).isEqualTo(today());
        assertThat(asked.at("/writtenReasons/answerBy"))
                .isEqualTo(LocalDate.parse(today()).plusDays(14).toString());
        assertThat(actors.visitator()
                        .get(theCase + "/overview")
                        .json()
                        .at("/waiting")
                        .toString())
                .contains("SEND_REASONS");
        var sent = actors.visitator().act("POST", theCase, decision + "/written-reasons", """
            {"sentOn":"%s"}\
            """.formatted(today()));
        assertThat(sent.at("/writtenReasons/sentOn")).isEqualTo(today());
    }

    @Test
    void DE_03_who_asks_after_the_fourteen_days_is_refused() {
        var theCase = steps.readyCase();
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        var decision = toldOrally(theCase);
        steps.pass(Period.ofDays(25));
        var asked = citizen.act("POST", theCase, decision + "/reasons-request", "{}");
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.at("/code")).isEqualTo("REASONS_REQUEST_OUTSIDE_PERIOD");
    }

    @Test
    void DE_03_through_the_portal_it_comes_today_and_only_a_visitator_names_another_day() {
        var theCase = steps.readyCase();
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        var request = toldOrally(theCase) + "/reasons-request";
        var named = """
            {"receivedOn":"%s"}\
            """.formatted(today());
        var refused = citizen.act("POST", theCase, request, named);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/receivedOn");
        assertThat(refused.at("/errors/0/code")).isEqualTo("COMES_TODAY");
        assertThat(actors.visitator().act("POST", theCase, request, named).at("/writtenReasons/requestedOn"))
                .isEqualTo(today());
    }

    @Test
    void DE_03_RP_02_a_guardian_asks_where_the_guardianship_reaches_so_far() {
        var theCase = steps.readyCase();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var request = toldOrally(theCase) + "/reasons-request";
        represented(citizenId, "bodil", """
            {"areas":["PERSONAL"],"limitedTo":["CONSENT"]}\
            """);
        represented(citizenId, "carl", """
            {"areas":["PERSONAL"]}\
            """);
        assertThat(actors.guardian("bodil", citizenId)
                        .act("POST", theCase, request, "{}")
                        .at("/code"))
                .isEqualTo("GUARDIAN_SCOPE_MISSING");
        assertThat(actors.guardian("carl", citizenId)
                        .act("POST", theCase, request, "{}")
                        .at("/writtenReasons/requestedOn"))
                .isEqualTo(today());
    }

    private void represented(String citizenId, String login, String scope) {
        var body = """
            {"kind":"GUARDIAN","name":"Bodil Opdigtet","login":"%s","from":"%s","scope":%s}\
            """;
        var registered = actors.visitator()
                .act("POST", "/v1/citizens/" + citizenId, "/representatives", body.formatted(login, today(), scope));
        assertThat(registered.status()).isEqualTo(201);
    }

    private String toldOrally(String theCase) {
        var decision = steps.decide(theCase, partial());
        var told = actors.visitator().act("POST", theCase, decision + "/oral-notification", """
            {"toldOn":"%s","guidanceGiven":true}\
            """.formatted(today()));
        assertThat(told.at("/writtenReasons/toldOn")).isEqualTo(today());
        return decision;
    }

    /** Less than the citizen asked for. */
    private String partial() {
        return Bodies.with(grant().replace("GRANT", "PARTIAL_GRANT"), UNHEARD);
    }
}
