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

/** The names and addresses that transport-service asks for: of whom it gets them, and who else gets none. */
@VisitationTest
class DrivenCitizensOverHttpTest {
    private static final String SEARCH = "/v1/driven-citizens/search";

    private final Actors actors;
    private final CaseSteps steps;

    DrivenCitizensOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void TR_03_transport_service_is_told_name_and_address_of_a_citizen_who_is_driven() {
        var theCase = steps.activeCase();
        var found = search(caseId(theCase));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("/items/0/caseId")).isEqualTo(caseId(theCase).toString());
        assertThat(found.at("/items/0/name")).isEqualTo("Anna Eksempel");
        assertThat(found.at("/items/0/address")).isEqualTo("Eksempelvej 1");
        assertThat(found.at("/items/0/nameAddressProtected")).isEqualTo("false");
        assertThat(found.json().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("caseId", "citizenId", "name", "address", "nameAddressProtected");
    }

    @Test
    void ID_02_a_protected_address_is_told_as_protected_and_a_missing_one_is_left_out() {
        var theCase = steps.activeCase();
        var citizen = "/v1/citizens/" + actors.visitator().get(theCase).at("/citizenId");
        actors.visitator().act("PUT", citizen, "/protection", """
            {"since":"%s"}\
            """.formatted(Bodies.today()));
        assertThat(search(caseId(theCase)).at("/items/0/nameAddressProtected")).isEqualTo("true");
        actors.visitator().act("PUT", citizen, "/contact", """
            {"name":"Anna Eksempel"}\
            """);
        assertThat(search(caseId(theCase)).json().at("/items/0").has("address")).isFalse();
    }

    @Test
    void TR_03_nothing_is_told_before_the_decision_on_transport_is_issued() {
        var theCase = steps.readyCase();
        assertUnknown(caseId(theCase));
        steps.decide(theCase, Bodies.grant());
        assertThat(search(caseId(theCase)).at("/items/0/name")).isEqualTo("Anna Eksempel");
    }

    @Test
    void TR_05_nothing_is_told_in_a_case_that_was_withdrawn_after_transport_was_granted() {
        var theCase = steps.readyCase();
        actors.visitator().act("POST", theCase, "/withdrawal", "");
        assertUnknown(caseId(theCase));
    }

    @Test
    void TR_05_nothing_is_told_once_the_transport_has_ended() {
        var theCase = steps.activeCase();
        steps.tell(
                "transport.transport-ended.v1",
                steps.transportId,
                3,
                caseId(theCase),
                """
                {"transportGrantId":"%s","mode":"TAXI","on":"%s"}\
                """,
                steps.transportId,
                Bodies.today());
        await().until(() -> search(caseId(theCase)).json().at("/items").isEmpty());
        assertUnknown(caseId(theCase));
    }

    @Test
    void TR_03_another_mode_that_waits_for_its_decision_takes_nothing_away() {
        var theCase = steps.activeCase();
        steps.tell(
                "transport.transport-change-proposed.v1",
                steps.transportId,
                3,
                caseId(theCase),
                """
                {"transportGrantId":"%s","mode":"PUBLIC_TRANSPORT","from":"%s","decisionLineId":"%s"}\
                """,
                steps.transportId,
                Bodies.today(),
                UUID.randomUUID());
        steps.awaitShown(theCase, "/transports/0/mode", "PUBLIC_TRANSPORT");
        assertThat(search(caseId(theCase)).at("/items/0/name")).isEqualTo("Anna Eksempel");
    }

    @Test
    void section_10_an_unknown_case_answers_as_one_in_which_nobody_is_driven() {
        var opened = caseId(steps.opened(steps.registered(), "opened"));
        var nowhere = UUID.randomUUID();
        assertThat(search(opened, nowhere).text()).isEqualTo("""
            {"items":[],"unknown":["%s","%s"]}\
            """.formatted(opened, nowhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-service", "supplier-service", "complaint-service", "system", "Transport-service"})
    void section_10_no_other_service_is_told(String subject) {
        var refused = search(actors.as("SYSTEM", subject), body(UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/code")).isEqualTo("SERVICE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void section_10_no_person_is_told_whatever_the_name(Role role) {
        assertThat(search(actors.as(role.name(), "transport-service"), body(UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void DP_04_the_log_says_for_whom_the_service_asked_and_what_was_not_told() {
        var theCase = steps.readyCase();
        var driven = caseId(theCase);
        search(driven);
        assertThat(logged(driven, "REFUSED")).hasSize(1);
        assertThat(logged(driven, "ADMITTED")).isEmpty();
        steps.decide(theCase, Bodies.grant());
        var person = "office-" + driven;
        search(service(), """
            {"caseIds":["%s"],"onBehalfOf":"%s"}\
            """.formatted(driven, person));
        search(driven);
        assertThat(logged(driven, "ADMITTED"))
                .extracting(it -> it.at("/onBehalfOf").asString(""))
                .containsExactlyInAnyOrder(person, "");
        assertThat(logged(driven, "ADMITTED")).allSatisfy(it -> {
            assertThat(it.at("/subject").asString()).isEqualTo("transport-service");
            assertThat(it.at("/action").asString()).isEqualTo("READ");
        });
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

    private void assertUnknown(UUID caseId) {
        var found = search(caseId);
        assertThat(found.json().at("/items")).isEmpty();
        assertThat(found.at("/unknown/0")).isEqualTo(caseId.toString());
    }

    private List<JsonNode> logged(UUID caseId, String outcome) {
        return actors.as("AUDITOR")
                .get("/v1/access-log?pageSize=100&caseId=" + caseId)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/operation").asString().equals("DrivenCitizensController.searchDrivenCitizens"))
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
        return actors.as("SYSTEM", "transport-service");
    }

    private static String body(UUID... caseIds) {
        return """
            {"caseIds":[%s]}\
            """.formatted(
                List.of(caseIds).stream().map(it -> '"' + it.toString() + '"').collect(Collectors.joining(",")));
    }
}
