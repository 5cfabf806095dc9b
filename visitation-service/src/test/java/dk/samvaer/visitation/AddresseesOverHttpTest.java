package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** To whom letters about a complaint go: what complaint-service is told, in which cases, and who else is told nothing. */
@VisitationTest
class AddresseesOverHttpTest {
    private static final String SEARCH = "/v1/addressees/search";

    private final Actors actors;
    private final CaseSteps steps;

    AddresseesOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void DP_07_complaint_service_is_told_that_a_letter_goes_by_Digital_Post_which_needs_no_address() {
        var theCase = complainedCase();
        var found = search(caseId(theCase));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("/items/0/delivery")).isEqualTo("DIGITAL_POST");
        assertThat(found.at("/items/0/name")).isEqualTo("Anna Eksempel");
        assertThat(found.at("/items/0/caseNumber"))
                .isEqualTo(actors.visitator().get(theCase).at("/caseNumber"));
        assertThat(found.json().at("/items/0").has("address")).isFalse();
        assertThat(found.json().at("/items/0/copies")).isEmpty();
    }

    @Test
    void R10_complaint_service_is_told_which_unit_sends_the_letter() {
        var sender = search(caseId(complainedCase())).json().at("/items/0/sender");
        assertThat(sender.at("/name").asString()).isEqualTo("Visitation for Handicap og Psykiatri");
        assertThat(sender.at("/address/1").asString()).isEqualTo("4700 Næstved");
        assertThat(sender.propertyNames())
                .containsExactlyInAnyOrder("name", "municipality", "address", "phone", "openingHours");
    }

    @Test
    void DP_07_ID_02_who_is_written_to_on_paper_is_told_with_the_address_and_whether_it_is_protected() {
        var theCase = complainedCase();
        actors.visitator().act("PUT", citizen(theCase), "/digital-post-exemption", """
            {"exempt":true}\
            """);
        assertThat(search(caseId(theCase)).at("/items/0/delivery")).isEqualTo("LETTER");
        assertThat(search(caseId(theCase)).at("/items/0/address")).isEqualTo("Eksempelvej 1");
        assertThat(search(caseId(theCase)).at("/items/0/addressProtected")).isEqualTo("false");
        actors.visitator().act("PUT", citizen(theCase), "/protection", """
            {"since":"%s"}\
            """.formatted(Bodies.today()));
        assertThat(search(caseId(theCase)).at("/items/0/addressProtected")).isEqualTo("true");
    }

    @Test
    void DP_07_a_letter_that_can_go_nowhere_is_handed_over() {
        var theCase = complainedCase();
        actors.visitator().act("PUT", citizen(theCase), "/digital-post-exemption", """
            {"exempt":true}\
            """);
        actors.visitator().act("PUT", citizen(theCase), "/contact", """
            {"name":"Anna Eksempel"}\
            """);
        assertThat(search(caseId(theCase)).at("/items/0/delivery")).isEqualTo("HANDED_OVER");
    }

    @Test
    void RP_01_a_guardian_who_may_complain_gets_a_copy_and_one_for_other_matters_does_not() {
        var theCase = complainedCase();
        guardian(theCase, "bodil", "COMPLAIN");
        guardian(theCase, "carl", "CONSENT");
        var copies = search(caseId(theCase)).json().at("/items/0/copies");
        assertThat(copies).hasSize(1);
        assertThat(copies.at("/0/kind").asString()).isEqualTo("GUARDIAN");
        assertThat(copies.at("/0/name").asString()).isEqualTo("bodil");
        assertThat(copies.at("/0/contact").asString()).isEqualTo("Opdigtet Allé 2");
    }

    @Test
    void section_10_a_case_without_a_complaint_answers_as_one_that_does_not_exist() {
        var silent = caseId(steps.activeCase());
        var nowhere = UUID.randomUUID();
        assertThat(search(silent, nowhere).text()).isEqualTo("""
            {"items":[],"unknown":["%s","%s"]}\
            """.formatted(silent, nowhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-service", "supplier-service", "transport-service", "system", "Complaint-service"})
    void section_10_no_other_service_is_told(String subject) {
        var refused = search(actors.as("SYSTEM", subject), body(UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/code")).isEqualTo("SERVICE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void section_10_no_person_is_told_whatever_the_name(Role role) {
        assertThat(search(actors.as(role.name(), "complaint-service"), body(UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void DP_04_the_log_says_for_whom_the_service_asked_and_what_was_not_told() {
        var theCase = steps.activeCase();
        var caseId = caseId(theCase);
        search(caseId);
        assertThat(logged(caseId, "REFUSED")).hasSize(1);
        assertThat(logged(caseId, "ADMITTED")).isEmpty();
        complain(theCase);
        var person = "officer-" + caseId;
        search(service(), """
            {"caseIds":["%s"],"onBehalfOf":"%s"}\
            """.formatted(caseId, person));
        assertThat(logged(caseId, "ADMITTED"))
                .extracting(it -> it.at("/onBehalfOf").asString(""))
                .contains(person, "");
        assertThat(logged(caseId, "ADMITTED"))
                .allSatisfy(it -> assertThat(it.at("/subject").asString()).isEqualTo("complaint-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101901234", "010190-1234", "two words", ""})
    void DP_02_on_whose_behalf_is_an_identifier_and_no_number_of_a_person(String person) {
        assertThat(search(service(), """
            {"caseIds":["%s"],"onBehalfOf":"%s"}\
            """.formatted(UUID.randomUUID(), person)).status())
                .isEqualTo(400);
    }

    @Test
    void a_search_names_from_one_to_a_hundred_cases() {
        assertThat(search(service(), """
            {"caseIds":[]}\
            """).at("/errors/0/code")).isEqualTo("NOT_EMPTY");
        var many = Collections.nCopies(101, UUID.randomUUID());
        assertThat(search(many.toArray(UUID[]::new)).at("/errors/0/code")).isEqualTo("SIZE");
    }

    private String complainedCase() {
        var theCase = steps.activeCase();
        complain(theCase);
        return theCase;
    }

    /** And waits until that is known. */
    private void complain(String theCase) {
        steps.complain(caseId(theCase), actors.visitator().get(theCase).at("/decisions/0/id"));
        await().until(() -> !search(caseId(theCase)).json().at("/items").isEmpty());
    }

    private void guardian(String theCase, String login, String matter) {
        var registered = actors.visitator()
                .act("POST", citizen(theCase), "/representatives", """
                    {"kind":"GUARDIAN","name":"%s","contact":"Opdigtet Allé 2","login":"%s",
                     "scope":{"areas":["PERSONAL"],"limitedTo":["%s"]},"from":"%s"}\
                    """.formatted(login, login, matter, Bodies.today()));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
    }

    private String citizen(String theCase) {
        return "/v1/citizens/" + actors.visitator().get(theCase).at("/citizenId");
    }

    private List<JsonNode> logged(UUID caseId, String outcome) {
        return actors.as("AUDITOR")
                .get("/v1/access-log?pageSize=100&caseId=" + caseId)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/operation").asString().equals("AddresseesController.searchAddressees"))
                .filter(it -> it.at("/outcome").asString().equals(outcome))
                .toList();
    }

    private Answer search(UUID... caseIds) {
        return search(service(), body(caseIds));
    }

    private static Answer search(Portal portal, String body) {
        return portal.write("POST", SEARCH, null, body);
    }

    private Portal service() {
        return actors.as("SYSTEM", "complaint-service");
    }

    private static String body(UUID... caseIds) {
        return """
            {"caseIds":[%s]}\
            """.formatted(
                List.of(caseIds).stream().map(it -> '"' + it.toString() + '"').collect(Collectors.joining(",")));
    }
}
