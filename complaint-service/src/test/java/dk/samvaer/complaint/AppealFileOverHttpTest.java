package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.complaint.PartOwners.Behaviour;
import dk.samvaer.complaint.application.appealfile.AppealFiles;
import dk.samvaer.complaint.application.forwarding.AppealFile;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The file is gathered from those who own its parts, and what is missing is named with the reason. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AppealFileOverHttpTest {
    private static final RealService REAL =
            RealService.on("complaint", "samvaer.visitation.events", "samvaer.complaint.events");
    private static final PartOwners OWNERS = new PartOwners();

    private final UUID caseId = UUID.randomUUID();
    private final UUID citizenId = UUID.randomUUID();
    private final UUID decisionId = UUID.randomUUID();
    private final UUID extentLine = UUID.randomUUID();
    private final UUID transportLine = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private long told;

    @Autowired
    private AppealFiles files;

    @Autowired
    private Aggregates<Complaint, ComplaintEvent> complaints;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
        settings.add("VISITATION_URL", () -> OWNERS.url("visitation"));
        settings.add("PLAN_URL", () -> OWNERS.url("plan"));
        settings.add("TRANSPORT_URL", () -> OWNERS.url("transport"));
        settings.add("TOKEN_URI", () -> OWNERS.url("token"));
        settings.add("samvaer.complaint.services.left-alone", () -> "200ms");
    }

    @BeforeEach
    void calm() {
        OWNERS.calm();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void R54_CP_09_the_whole_file_is_gathered_from_those_who_own_its_parts() {
        var complaint = maintained(extentLine);
        var file = assembled(complaint, Confidential.of("Se side 2"));
        assertThat(file.parts())
                .extracting(AppealFile.Part::kind)
                .containsExactly(
                        "COMPLAINT",
                        "STATEMENT",
                        "DECISION",
                        "REVIEW",
                        "ASSESSMENT",
                        "PLAN",
                        "CORRESPONDENCE",
                        "TIMELINE");
        assertThat(OWNERS.asked()).filteredOn(it -> it.has("kind")).hasSize(6);
        assertThat(OWNERS.asked())
                .allSatisfy(it -> assertThat(it.at("/caseId").asString()).isEqualTo(caseId.toString()))
                .noneMatch(it -> it.has("onBehalfOf"));
    }

    @Test
    void R54_each_owner_is_sent_what_it_needs_and_no_more() {
        officer().get(maintained(transportLine) + "/appeal-file/completeness");
        assertThat(question("visitation").propertyNames())
                .containsExactlyInAnyOrder("caseId", "complaintId", "onBehalfOf", "owner");
        assertThat(question("plan").at("/decidedOn").asString()).isEqualTo(today.toString());
        assertThat(Instant.parse(question("plan").at("/decidedAt").asString())).isBeforeOrEqualTo(Instant.now());
        assertThat(question("visitation").has("decidedAt")).isFalse();
        assertThat(question("transport").at("/lineIds"))
                .extracting(JsonNode::asString)
                .containsExactly(transportLine.toString());
        assertThat(question("visitation").at("/onBehalfOf").asString()).isEqualTo("complaint_officer");
    }

    @Test
    void R54_C4_transport_is_part_of_the_file_where_a_line_about_it_is_complained_about_and_else_not_asked_for() {
        assertThat(assembled(maintained(transportLine), null).parts())
                .extracting(AppealFile.Part::kind)
                .contains("TRANSPORT");
        assertThat(OWNERS.asked()).anyMatch(it -> it.at("/owner").asString().equals("transport"));
    }

    @Test
    void R54_where_no_line_about_transport_is_complained_about_it_is_not_asked_for() {
        assertThat(assembled(maintained(extentLine), null).parts())
                .extracting(AppealFile.Part::kind)
                .doesNotContain("TRANSPORT");
        assertThat(OWNERS.asked()).noneMatch(it -> it.at("/owner").asString().equals("transport"));
    }

    @Test
    void R54_a_file_that_has_everything_is_complete_and_one_part_less_is_named() {
        var complaint = maintained(extentLine);
        var whole = officer().get(complaint + "/appeal-file/completeness");
        assertThat(whole.at("/complete")).isEqualTo("true");
        assertThat(whole.json().at("/missing")).isEmpty();
        assertThat(whole.json().at("/parts")).hasSize(7);
        OWNERS.has("visitation", "DECISION", "REVIEW", "CORRESPONDENCE", "TIMELINE");
        var less = officer().get(complaint + "/appeal-file/completeness");
        assertThat(less.at("/complete")).isEqualTo("false");
        assertThat(less.text())
                .contains(
                        "\"missing\":[{\"kind\":\"ASSESSMENT\",\"service\":\"visitation-service\",\"why\":\"NOT_THERE\"}]");
        assertIncomplete(complaint, new MissingPart("ASSESSMENT", Why.NOT_THERE));
    }

    @ParameterizedTest
    @CsvSource({
        "plan, FAILS, PLAN, AWAY",
        "plan, REFUSES, PLAN, REFUSED",
        "plan, KNOWS_NOTHING, PLAN, NOT_THERE",
        "plan, LISTS_ONLY, PLAN, AWAY",
        "plan, GIVES_RUBBISH, PLAN, AWAY",
        "transport, FAILS, TRANSPORT, AWAY",
        "transport, REFUSES, TRANSPORT, REFUSED",
        "transport, KNOWS_NOTHING, TRANSPORT, NOT_THERE"
    })
    void R54_what_an_owner_does_not_give_is_named_with_the_reason(
            String owner, Behaviour behaviour, String kind, Why why) {
        var complaint = maintained(transportLine);
        OWNERS.behaves(owner, behaviour);
        assertIncomplete(complaint, new MissingPart(kind, why));
        OWNERS.behaves(owner, Behaviour.ANSWERS);
        await().until(() -> officer()
                .get(complaint + "/appeal-file/completeness")
                .at("/complete")
                .equals("true"));
        await().ignoreException(AppealFileIncomplete.class)
                .untilAsserted(
                        () -> assertThat(assembled(complaint, null).parts()).hasSize(8));
    }

    @Test
    void R54_where_visitation_is_away_each_of_its_parts_is_named() {
        var complaint = maintained(extentLine);
        OWNERS.behaves("visitation", Behaviour.FAILS);
        assertIncomplete(
                complaint,
                new MissingPart("DECISION", Why.AWAY),
                new MissingPart("REVIEW", Why.AWAY),
                new MissingPart("ASSESSMENT", Why.AWAY),
                new MissingPart("CORRESPONDENCE", Why.AWAY),
                new MissingPart("TIMELINE", Why.AWAY));
        OWNERS.behaves("visitation", Behaviour.ANSWERS);
        await().until(() -> officer()
                .get(complaint + "/appeal-file/completeness")
                .at("/complete")
                .equals("true"));
    }

    @Test
    void CP_09_what_was_partly_upheld_needs_the_new_decision_too() {
        var complaint = reviewed(extentLine, "PARTLY_UPHELD");
        assertIncomplete(complaint, new MissingPart("REVIEW_DECISION", Why.NOT_THERE));
        OWNERS.has("visitation", "DECISION", "ASSESSMENT", "REVIEW", "REVIEW_DECISION", "CORRESPONDENCE", "TIMELINE");
        assertThat(assembled(complaint, null).parts())
                .extracting(AppealFile.Part::kind)
                .contains("REVIEW_DECISION");
    }

    @Test
    void R54_parts_that_are_too_large_together_are_refused_and_nothing_is_asked_for() {
        var complaint = maintained(extentLine);
        OWNERS.behaves("visitation", Behaviour.GIVES_MUCH);
        OWNERS.behaves("plan", Behaviour.GIVES_MUCH);
        var refused = officer().act("POST", complaint, "/forwarding", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("APPEAL_FILE_TOO_LARGE");
        assertThat(refused.at("/detail")).contains("32 MiB");
        assertThat(officer().get(complaint).at("/state")).isEqualTo("MAINTAINED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISITATOR", "LEADER", "TRANSPORT_OFFICE", "AUDITOR", "SYSTEM"})
    void section_10_nobody_but_the_complaint_officer_is_told_what_the_file_has(String role) {
        var path = maintained(extentLine) + "/appeal-file/completeness";
        assertThat(REAL.as(role, port).get(path).status()).isEqualTo(403);
        assertThat(REAL.citizen(citizenId.toString(), port).get(path).status()).isEqualTo(403);
    }

    private JsonNode question(String owner) {
        return OWNERS.asked().stream()
                .filter(it -> it.at("/owner").asString().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private void assertIncomplete(String complaint, MissingPart... missing) {
        assertThatThrownBy(() -> assembled(complaint, null))
                .isInstanceOfSatisfying(
                        AppealFileIncomplete.class,
                        it -> assertThat(it.missing()).containsExactlyInAnyOrder(missing));
    }

    private AppealFile assembled(String complaint, @Nullable Confidential statement) {
        var id = UUID.fromString(complaint.substring("/v1/complaints/".length()));
        return files.assemble(complaints.find(id).orElseThrow(), statement, Instant.now());
    }

    private String maintained(UUID lineId) {
        return reviewed(lineId, "MAINTAINED");
    }

    private String reviewed(UUID lineId, String outcome) {
        visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        visitation("decision-issued", """
            {"decisionId":"%s","issuedOn":"%s","lines":[
             {"lineId":"%s","subject":"EXTENT","outcome":"GRANTED"},
             {"lineId":"%s","subject":"TRANSPORT","outcome":"REFUSED"}]}\
            """.formatted(decisionId, today, extentLine, transportLine));
        var body = """
            {"decisionId":"%s","lineIds":["%s"],"channel":"PORTAL","grounds":"To dage er for lidt"}\
            """.formatted(decisionId, lineId);
        var citizen = REAL.citizen(citizenId.toString(), port);
        await().until(() ->
                citizen.create("/v1/complaints", "first-" + decisionId, body).status() == 201);
        var id = citizen.create("/v1/complaints", "first-" + decisionId, body).at("/id");
        visitation("complaint-review-decided", """
            {"complaintId":"%s","outcome":"%s"}\
            """.formatted(id, outcome));
        var complaint = "/v1/complaints/" + id;
        await().until(() -> officer().get(complaint).at("/state").equals(outcome));
        return complaint;
    }

    private void visitation(String fact, String facts) {
        var data = """
            {"caseId":"%s",%s\
            """.formatted(caseId, facts.substring(1));
        REAL.bus().tell("visitation." + fact + ".v1", caseId, ++told, caseId, data);
    }

    private Portal officer() {
        return REAL.as("COMPLAINT_OFFICER", port);
    }
}
