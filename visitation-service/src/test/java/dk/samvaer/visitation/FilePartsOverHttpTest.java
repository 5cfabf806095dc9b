package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.letter.LetterCalls.PRINT;
import static dk.samvaer.visitation.Bodies.review;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.letter.LetterCalls;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What complaint-service gets for the file about a complaint, and that nobody else gets any of it. */
@VisitationTest
class FilePartsOverHttpTest {
    private static final String SEARCH = "/v1/file-parts/search";
    private static final String PRINTED = "/v1/file-parts/print";

    private final Actors actors;
    private final CaseSteps steps;

    FilePartsOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void R54_CP_09_a_maintained_decision_has_all_parts_and_each_can_be_read_by_everybody() {
        var theCase = maintained();
        var found = search(service(), theCase, steps.complaintId);
        assertThat(found.at("/caseNumber"))
                .isEqualTo(actors.visitator().get(theCase).at("/caseNumber"));
        assertThat(kinds(found)).containsExactly("DECISION", "ASSESSMENT", "REVIEW", "CORRESPONDENCE", "TIMELINE");
        found.json().at("/items").forEach(part -> assertReadable(theCase, part));
    }

    @Test
    void R54_each_part_says_what_its_title_promises() {
        var theCase = maintained();
        assertThat(shown(theCase, "DECISION")).contains("Anna Eksempel", "Befordring");
        assertThat(shown(theCase, "ASSESSMENT"))
                .contains("Udredning efter Voksenudredningsmetoden", "Funktionsevneniveau:", "Samlet faglig vurdering");
        assertThat(shown(theCase, "REVIEW")).contains("Vi fastholder vores afgørelse", "Udredningen holder");
        assertThat(shown(theCase, "CORRESPONDENCE")).contains("Henvendelsen", "Det har borgeren bedt om");
        assertThat(shown(theCase, "TIMELINE"))
                .contains("En klage blev modtaget")
                .doesNotContain("complaint-received", "code.");
    }

    @Test
    void CP_09_what_is_only_partly_upheld_has_the_review_and_the_new_decision() {
        var theCase = complained();
        var body = review(steps.complaintId).replace("MAINTAINED", "PARTLY_UPHELD");
        actors.visitator().act("POST", theCase, "/complaint-reviews", body);
        assertThat(shown(theCase, "REVIEW")).contains("Klageren har fået delvist medhold", "Udredningen holder");
        steps.assessAgain(theCase);
        steps.decide(theCase, Bodies.change());
        assertThat(kinds(search(service(), theCase, steps.complaintId))).contains("DECISION", "REVIEW_DECISION");
        assertThat(shown(theCase, "ASSESSMENT"))
                .as("the version that the decision complained about rests on")
                .contains("<td><p>1</p></td>");
    }

    @Test
    void CP_08_there_is_no_review_before_it_has_been_decided() {
        assertThat(kinds(search(service(), complained(), steps.complaintId))).doesNotContain("REVIEW");
    }

    @Test
    void ID_02_a_protected_address_is_not_in_the_file() {
        var theCase = steps.readyCase();
        var draft = actors.visitator().act("POST", theCase, "/decisions", Bodies.grant());
        var decision = "/decisions/" + draft.at("/id");
        actors.visitator().act("POST", theCase, decision + "/readiness", "");
        var onPaper = Bodies.channel().replace("DIGITAL_POST", "LETTER");
        actors.visitator().act("POST", theCase, decision + "/issuance", onPaper);
        complain(theCase);
        assertThat(shown(theCase, "DECISION")).contains("Eksempelvej 1");
        actors.visitator()
                .act(
                        "PUT",
                        "/v1/citizens/" + actors.visitator().get(theCase).at("/citizenId"),
                        "/protection",
                        """
                        {"since":"%s"}\
                        """.formatted(Bodies.today()));
        assertThat(shown(theCase, "DECISION")).doesNotContain("Eksempelvej");
    }

    @Test
    void section_10_nothing_is_told_of_a_case_that_nobody_has_complained_about() {
        var theCase = maintained();
        assertThat(search(service(), theCase, UUID.randomUUID()).status()).isEqualTo(404);
        var other = "/v1/cases/" + UUID.randomUUID();
        assertThat(search(service(), other, steps.complaintId).status()).isEqualTo(404);
        var unknownPart = print(theCase, "ASSESSMENT", UUID.randomUUID().toString());
        assertThat(service().write("POST", PRINTED, null, unknownPart).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-service", "transport-service", "supplier-service", "system", "Complaint-service"})
    void section_10_no_other_service_gets_a_part(String subject) {
        assertRefused(actors.as("SYSTEM", subject), "SERVICE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void section_10_no_person_gets_a_part_whatever_the_name(Role role) {
        var refused = actors.as(role.name(), "complaint-service")
                .write("POST", SEARCH, null, terms("/v1/cases/" + UUID.randomUUID(), UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(403);
    }

    private void assertRefused(Portal who, String code) {
        var nowhere = "/v1/cases/" + UUID.randomUUID();
        var search = search(who, nowhere, UUID.randomUUID());
        assertThat(search.status()).isEqualTo(403);
        assertThat(search.at("/code")).isEqualTo(code);
        var print = who.write(
                "POST",
                PRINTED,
                null,
                print(nowhere, "DECISION", UUID.randomUUID().toString()));
        assertThat(print.status()).isEqualTo(403);
        assertThat(print.at("/code")).isEqualTo(code);
    }

    @Test
    void DP_04_each_read_is_logged_with_the_service_and_the_person_for_whom_it_asks() {
        var theCase = maintained();
        var person = "officer-" + caseId(theCase);
        var asked = terms(theCase, steps.complaintId).replace("}", ",\"onBehalfOf\":\"" + person + "\"}");
        assertThat(service().write("POST", SEARCH, null, asked).status()).isEqualTo(200);
        assertThat(logged(caseId(theCase))).anySatisfy(it -> {
            assertThat(it.at("/subject").asString()).isEqualTo("complaint-service");
            assertThat(it.at("/action").asString()).isEqualTo("READ");
            assertThat(it.at("/onBehalfOf").asString()).isEqualTo(person);
        });
    }

    private void assertReadable(String theCase, JsonNode part) {
        var terms =
                print(theCase, part.at("/kind").asString(), part.at("/partId").asString());
        var pdf = LetterCalls.search(service(), PRINTED, PRINT, terms);
        assertThat(pdf.statusCode()).isEqualTo(200);
        PrintedLetter.of(pdf.body()).assertNoPageIsEmpty();
        assertThat(PrintedLetter.of(pdf.body()).text()).doesNotContain(steps.cpr);
    }

    private String shown(String theCase, String kind) {
        var id = search(service(), theCase, steps.complaintId)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .at("/partId")
                .asString();
        return service().write("POST", PRINTED, null, print(theCase, kind, id)).text();
    }

    private List<JsonNode> logged(UUID caseId) {
        return actors.as("AUDITOR")
                .get("/v1/access-log?pageSize=100&caseId=" + caseId)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/operation").asString().equals("FilePartsController.searchFileParts"))
                .toList();
    }

    private String complained() {
        var theCase = steps.activeCase();
        complain(theCase);
        return theCase;
    }

    private void complain(String theCase) {
        steps.complain(caseId(theCase), actors.visitator().get(theCase).at("/decisions/0/id"));
        steps.awaitShown(theCase, "/state", "REASSESSING");
    }

    private String maintained() {
        var theCase = complained();
        actors.visitator().act("POST", theCase, "/complaint-reviews", review(steps.complaintId));
        return theCase;
    }

    private Portal service() {
        return actors.as("SYSTEM", "complaint-service");
    }

    private static List<String> kinds(Answer found) {
        return found.json()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/kind").asString())
                .toList();
    }

    private static Answer search(Portal who, String theCase, UUID complaintId) {
        return who.write("POST", SEARCH, null, terms(theCase, complaintId));
    }

    private static String terms(String theCase, UUID complaintId) {
        return """
            {"caseId":"%s","complaintId":"%s"}\
            """.formatted(caseId(theCase), complaintId);
    }

    private String print(String theCase, String kind, String partId) {
        return """
            {"caseId":"%s","complaintId":"%s","kind":"%s","partId":"%s"}\
            """.formatted(caseId(theCase), steps.complaintId, kind, partId);
    }
}
