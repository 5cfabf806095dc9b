package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.review;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Which representative gets which letter, over HTTP. */
@VisitationTest
class LettersToRepresentativesTest {
    private static final String ALL_PERSONAL = """
        "scope":{"areas":["PERSONAL"]}\
        """;
    private static final String TO_COMPLAIN = """
        "scope":{"areas":["PERSONAL"],"limitedTo":["COMPLAIN"]}\
        """;
    private static final String TO_CONSENT = """
        "scope":{"areas":["PERSONAL"],"limitedTo":["CONSENT","WITHDRAW_CONSENT"]}\
        """;
    private static final String ECONOMIC = """
        "scope":{"areas":["ECONOMIC"]}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    LettersToRepresentativesTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void RP_01_a_guardian_who_may_complain_gets_the_letters_and_one_for_other_matters_does_not() throws Exception {
        var theCase = steps.readyCase();
        var citizenId = citizenOf(theCase);
        guardian(citizenId, "bodil", TO_COMPLAIN);
        guardian(citizenId, "carl", TO_CONSENT);
        guardian(citizenId, "dorte", ECONOMIC);
        var letter = theCase + steps.decide(theCase, grant()) + "/letter";
        var bodil = actors.guardian("bodil", citizenId);
        assertThat(page(bodil, letter).body()).contains("Du får bevilget", "Kopi sendt til bodil (værge)");
        assertThat(page(bodil, letter).body()).doesNotContain("carl", "dorte");
        refused(page(actors.guardian("carl", citizenId), letter), 403, "GUARDIAN_SCOPE_MISSING");
        refused(page(actors.guardian("dorte", citizenId), letter), 403, "GUARDIAN_SCOPE_MISSING");
        refused(page(actors.guardian("egon", citizenId), letter), 404, "NOT_FOUND");
    }

    @Test
    void RP_01_CP_09_the_letter_of_a_maintained_decision_goes_to_who_may_complain_only() throws Exception {
        var theCase = steps.activeCase();
        var citizenId = citizenOf(theCase);
        guardian(citizenId, "bodil", TO_COMPLAIN);
        guardian(citizenId, "carl", TO_CONSENT);
        steps.complain(
                CaseSteps.caseId(theCase), actors.visitator().get(theCase).at("/decisions/0/id"));
        steps.awaitShown(theCase, "/state", "REASSESSING");
        var reviewed = actors.visitator().act("POST", theCase, "/complaint-reviews", review(steps.complaintId));
        var copies = reviewed.json().at("/decisions/0/complaints/0/letter/copiesTo");
        assertThat(copies).hasSize(1);
        var letter = theCase + "/complaints/" + steps.complaintId + "/letter";
        var bodil = actors.guardian("bodil", citizenId);
        assertThat(page(bodil, letter + "?copyTo=" + copies.get(0).asString()).body())
                .contains("Vi fastholder vores afgørelse", "Du får den, fordi du er værge");
        refused(page(actors.guardian("carl", citizenId), letter), 403, "GUARDIAN_SCOPE_MISSING");
    }

    @Test
    void RP_01_a_copy_is_for_the_one_it_was_made_for_and_for_staff() throws Exception {
        var theCase = steps.readyCase();
        var citizenId = citizenOf(theCase);
        guardian(citizenId, "bodil", ALL_PERSONAL);
        guardian(citizenId, "carl", ALL_PERSONAL);
        var letter = theCase + steps.decide(theCase, grant()) + "/letter";
        var bodils = letter + "?copyTo=" + actors.visitator().get(theCase).at("/decisions/0/issued/copiesTo/0");
        assertThat(page(actors.guardian("bodil", citizenId), bodils).body()).contains("Allé bodil");
        assertThat(page(actors.as("COMPLAINT_OFFICER"), bodils).body()).contains("Allé bodil");
        refused(page(actors.guardian("carl", citizenId), bodils), 404, "NOT_FOUND");
        refused(page(actors.citizen(citizenId), bodils), 404, "NOT_FOUND");
    }

    @Test
    void RP_01_ID_02_a_representative_does_not_read_in_the_citizens_letter_where_the_citizen_lives() throws Exception {
        var theCase = steps.readyCase();
        var citizenId = citizenOf(theCase);
        guardian(citizenId, "bodil", ALL_PERSONAL);
        var decision = "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id");
        actors.visitator().act("POST", theCase, decision + "/readiness", "");
        var onPaper = """
            {"channel":"LETTER"}\
            """;
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/issuance", onPaper)
                        .status())
                .isEqualTo(200);
        var letter = theCase + decision + "/letter";
        assertThat(page(actors.citizen(citizenId), letter).body()).contains("Eksempelvej 1");
        assertThat(page(actors.guardian("bodil", citizenId), letter).body())
                .contains("Anna Eksempel")
                .doesNotContain("Eksempelvej");
    }

    @Test
    void RP_01_RP_02_letters_are_closed_to_a_representative_whose_mandate_has_ended() throws Exception {
        var theCase = steps.readyCase();
        var citizenId = citizenOf(theCase);
        var bodilsId = guardian(citizenId, "bodil", ALL_PERSONAL).at("/representatives/0/id");
        var letter = theCase + steps.decide(theCase, grant()) + "/letter";
        var bodil = actors.guardian("bodil", citizenId);
        assertThat(page(bodil, letter + "?copyTo=" + bodilsId).statusCode()).isEqualTo(200);
        actors.visitator().act("DELETE", "/v1/citizens/" + citizenId, "/representatives/" + bodilsId, "");
        refused(page(bodil, letter), 404, "NOT_FOUND");
        refused(page(bodil, letter + "?copyTo=" + bodilsId), 404, "NOT_FOUND");
    }

    @Test
    void RP_02_a_party_representative_gets_the_letter_while_the_power_of_attorney_holds() throws Exception {
        var theCase = steps.readyCase();
        var citizenId = citizenOf(theCase);
        var power = """
            {"kind":"PARTY_REPRESENTATIVE","name":"Finn","contact":"Allé 3","login":"finn","from":"%1$s",
             "powerOfAttorney":{"givenOn":"%1$s","reference":"Journal 7"}}\
            """.formatted(today());
        var registered = actors.visitator().act("POST", "/v1/citizens/" + citizenId, "/representatives", power);
        var finnsId = registered.at("/representatives/0/id");
        var letter = theCase + steps.decide(theCase, grant()) + "/letter";
        var finn = actors.partyRepresentative("finn", citizenId);
        assertThat(page(finn, letter + "?copyTo=" + finnsId).body())
                .contains("Du får bevilget", "fordi du er partsrepræsentant");
        refused(page(actors.guardian("finn", citizenId), letter), 404, "NOT_FOUND");
        var revoked = actors.visitator()
                .act("DELETE", "/v1/citizens/" + citizenId, "/representatives/" + finnsId + "/power-of-attorney", "");
        assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);
        refused(page(finn, letter), 403, "POWER_OF_ATTORNEY_MISSING");
        refused(page(finn, letter + "?copyTo=" + finnsId), 403, "POWER_OF_ATTORNEY_MISSING");
    }

    private String citizenOf(String theCase) {
        return actors.visitator().get(theCase).at("/citizenId");
    }

    private Answer guardian(String citizenId, String login, String scope) {
        var registered = actors.visitator()
                .act("POST", "/v1/citizens/" + citizenId, "/representatives", """
                    {"kind":"GUARDIAN","name":"%1$s","contact":"Allé %1$s","login":"%1$s","from":"%2$s",%3$s}\
                    """.formatted(login, today(), scope));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered;
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static HttpResponse<String> page(Portal who, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(who.address() + path))
                .header("Authorization", "Bearer " + who.token())
                .header("Accept", "text/html");
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
