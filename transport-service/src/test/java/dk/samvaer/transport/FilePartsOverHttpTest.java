package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PRINT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.letter.LetterCalls;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The determination that complaint-service gets for the file about a complaint, and that nobody else gets it. */
@TransportTest
class FilePartsOverHttpTest {
    private static final String GRANTS = "/v1/transport-grants";
    private static final String SEARCH = "/v1/file-parts/search";
    private static final String PRINTED = "/v1/file-parts/print";

    private final TransportSteps steps;

    FilePartsOverHttpTest(TransportSteps steps) {
        this.steps = steps;
    }

    @Test
    void R54_TR_03_what_a_line_determines_is_given_with_assessment_and_reasons() {
        var grant = refused();
        var line = steps.visitator().get(grant).at("/decisionLineId");
        var found = search(service(), line);
        assertThat(found.at("/items/0/kind")).isEqualTo("TRANSPORT");
        assertThat(found.at("/items/0/title")).isEqualTo("Vurdering af befordring");
        var terms = print(line, found.at("/items/0/partId"));
        assertThat(service().write("POST", PRINTED, null, terms).text())
                .contains("Kan ikke gå langt", "Svært nedsat", "Kørestol", "Afslag på befordring", "Kan cykle");
        var pdf = PrintedLetter.of(
                LetterCalls.search(service(), PRINTED, PRINT, terms).body());
        pdf.assertNoPageIsEmpty();
        assertThat(pdf.text()).contains("Afslag på befordring", "Kommunen, fordi udredningen blev afsluttet");
    }

    @Test
    void R54_a_line_that_determines_no_transport_of_the_case_gives_nothing() {
        var grant = refused();
        var line = steps.visitator().get(grant).at("/decisionLineId");
        assertThat(search(service(), UUID.randomUUID().toString()).json().at("/items"))
                .isEmpty();
        var elsewhere = terms(UUID.randomUUID(), line);
        assertThat(service().write("POST", SEARCH, null, elsewhere).json().at("/items"))
                .isEmpty();
        var id = grant.substring(GRANTS.length() + 1);
        assertThat(service()
                        .write("POST", PRINTED, null, print(UUID.randomUUID().toString(), id))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-service", "visitation-service", "transport-service", "system", "Complaint-service"})
    void section_10_no_other_service_gets_it(String subject) {
        var other = steps.as("SYSTEM", subject);
        var line = UUID.randomUUID().toString();
        assertThat(search(other, line).at("/code")).isEqualTo("SERVICE_NOT_ALLOWED");
        var printed = other.write("POST", PRINTED, null, print(line, line));
        assertThat(printed.status()).isEqualTo(403);
        assertThat(printed.at("/code")).isEqualTo("SERVICE_NOT_ALLOWED");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void section_10_no_person_gets_it_whatever_the_name(Role role) {
        var person = steps.as(role.name(), "complaint-service");
        assertThat(search(person, UUID.randomUUID().toString()).status()).isEqualTo(403);
    }

    @Test
    void DP_04_each_read_is_logged_with_the_person_for_whom_it_is_asked() {
        var line = steps.visitator().get(refused()).at("/decisionLineId");
        var person = "officer-" + steps.caseId;
        var asked = terms(steps.caseId, line).replace("]}", "],\"onBehalfOf\":\"" + person + "\"}");
        assertThat(service().write("POST", SEARCH, null, asked).status()).isEqualTo(200);
        var log = steps.as("AUDITOR").get("/v1/access-log?pageSize=100&caseId=" + steps.caseId);
        assertThat(log.json().at("/items").valueStream()).anySatisfy(it -> {
            assertThat(it.at("/subject").asString()).isEqualTo("complaint-service");
            assertThat(it.at("/onBehalfOf").asString()).isEqualTo(person);
            assertThat(it.at("/action").asString()).isEqualTo("READ");
        });
    }

    /** The path of a grant that was refused. */
    private String refused() {
        steps.visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(steps.citizenId));
        steps.visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":false}\
            """.formatted(UUID.randomUUID()));
        await().until(() -> !rows().at("/items/0/id").isEmpty());
        var grant = GRANTS + "/" + rows().at("/items/0/id");
        steps.visitator().act("POST", grant, "/assessment", """
            {"text":"Kan ikke gå langt","movingAbout":"SEVERE","needs":["WHEELCHAIR"]}\
            """);
        assertThat(steps.visitator().act("POST", grant, "/refusal", """
            {"reason":"Kan cykle"}\
            """).at("/state"))
                .isEqualTo("REFUSED");
        return grant;
    }

    private Answer rows() {
        return steps.visitator().get(GRANTS + "?caseId=" + steps.caseId);
    }

    private Portal service() {
        return steps.as("SYSTEM", "complaint-service");
    }

    private Answer search(Portal who, String lineId) {
        return who.write("POST", SEARCH, null, terms(steps.caseId, lineId));
    }

    private static String terms(UUID caseId, String lineId) {
        return """
            {"caseId":"%s","lineIds":["%s"]}\
            """.formatted(caseId, lineId);
    }

    private String print(String lineId, String partId) {
        return """
            {"caseId":"%s","lineIds":["%s"],"kind":"TRANSPORT","partId":"%s"}\
            """.formatted(steps.caseId, lineId, partId);
    }
}
