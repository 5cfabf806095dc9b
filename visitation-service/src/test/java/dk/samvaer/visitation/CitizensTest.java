package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.channel;
import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.notice;
import static dk.samvaer.visitation.Bodies.registration;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen's entry over HTTP: who corrects it, what is hidden from whom, and how the citizen is written to. */
@VisitationTest
class CitizensTest {
    private static final String EXEMPT = """
        {"exempt":true}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    CitizensTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void ID_01_a_citizen_is_found_by_CPR_number_and_by_nothing_like_it() {
        var citizenId = steps.registered();
        assertThat(steps.search(steps.cpr.substring(0, 6) + "-" + steps.cpr.substring(6))
                        .at("/items/0/id"))
                .isEqualTo(citizenId);
        assertThat(steps.search("251248-9996").json().at("/items")).isEmpty();
        assertThat(steps.search(steps.cpr.substring(1)).at("/errors/0/code")).isEqualTo("CPR_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NewCitizen", "CitizenSearch"})
    void ID_01_the_contract_says_how_a_CPR_number_is_written(String body) {
        var pattern = actors.stranger()
                .get("/v3/api-docs")
                .json()
                .at("/components/schemas/" + body + "/properties/cpr/pattern")
                .asString();
        assertThat(steps.cpr).matches(pattern);
        assertThat("010190-1234").matches(pattern);
        assertThat(List.of("", "10190-1234", "010190--1234", "010190 1234", "01019012345", "Anna"))
                .noneMatch(it -> it.matches(pattern));
    }

    @Test
    void a_correction_of_name_and_address_shows_and_is_for_a_visitator_who_has_seen_the_newest() {
        var citizen = "/v1/citizens/" + steps.registered();
        var contact = """
            {"name":"Anna Rettet","address":"Eksempelvej 2"}\
            """;
        var before = actors.visitator().get(citizen).etag();
        assertThat(put(citizen, "/contact", contact).at("/name")).isEqualTo("Anna Rettet");
        assertThat(actors.visitator().get(citizen).at("/address")).isEqualTo("Eksempelvej 2");
        assertThat(actors.visitator()
                        .write("PUT", citizen + "/contact", before, contact)
                        .status())
                .isEqualTo(412);
        assertThat(actors.visitator()
                        .write("PUT", citizen + "/contact", null, contact)
                        .status())
                .isEqualTo(428);
        assertThat(put(citizen, "/contact", """
            {"name":" "}\
            """).at("/errors/0/code")).isEqualTo("NOT_BLANK");
        assertThat(put(citizen, "/contact", """
            {"name":"%s"}\
            """.formatted("a".repeat(201))).status())
                .isEqualTo(400);
        assertThat(citizen(citizen).act("PUT", citizen, "/contact", contact).status())
                .isEqualTo(403);
        assertThat(actors.visitator()
                        .write("PUT", "/v1/citizens/" + UUID.randomUUID() + "/contact", "\"1\"", contact)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ID_02_a_protected_address_is_shown_to_staff_of_the_authority_only() {
        var citizen = "/v1/citizens/" + steps.registered();
        assertThat(citizen(citizen).get(citizen).at("/address")).isEqualTo("Eksempelvej 1");
        var shown = put(citizen, "/protection", since(LocalDate.parse(today())));
        assertThat(shown.at("/address")).isEqualTo("Eksempelvej 1");
        assertThat(shown.at("/protectedUntil"))
                .isEqualTo(LocalDate.parse(today()).plusYears(1).toString());
        for (var role : new String[] {"LEADER", "COMPLAINT_OFFICER"}) {
            assertThat(actors.as(role).get(citizen).at("/address")).isEqualTo("Eksempelvej 1");
        }
        var hidden = citizen(citizen).get(citizen).json();
        assertThat(hidden.has("address")).isFalse();
        assertThat(hidden.at("/nameAddressProtected").asBoolean()).isTrue();
        assertThat(actors.visitator().act("DELETE", citizen, "/protection", "").at("/nameAddressProtected"))
                .isEqualTo("false");
        assertThat(citizen(citizen).get(citizen).at("/address")).isEqualTo("Eksempelvej 1");
    }

    @Test
    void ID_02_protection_that_has_lapsed_or_lies_ahead_is_refused_and_can_stand_from_the_registration() {
        var citizen = "/v1/citizens/" + steps.registered();
        assertThat(put(citizen, "/protection", since(LocalDate.parse(today()).plusDays(1)))
                        .at("/code"))
                .isEqualTo("DATE_IN_FUTURE");
        assertThat(put(citizen, "/protection", since(LocalDate.parse(today()).minusYears(1)))
                        .at("/code"))
                .isEqualTo("PROTECTION_LAPSED");
        assertThat(put(citizen, "/protection", "{}").at("/errors/0/code")).isEqualTo("NOT_NULL");
        var other = with(registration("251248-" + steps.cpr.substring(6)), """
            "protectedSince":"%s","digitalPostExempt":true\
            """.formatted(today()));
        var shown = actors.visitator()
                .create("/v1/citizens", "protected" + steps.planId, other)
                .json();
        assertThat(shown.at("/nameAddressProtected").asBoolean()).isTrue();
        assertThat(shown.at("/digitalPostExempt").asBoolean()).isTrue();
    }

    @Test
    void DP_07_a_notice_and_a_decision_reach_somebody_exempt_from_Digital_Post_on_paper() {
        var theCase = steps.readyCase();
        var citizen = "/v1/citizens/" + actors.visitator().get(theCase).at("/citizenId");
        assertThat(put(citizen, "/digital-post-exemption", EXEMPT).at("/digitalPostExempt"))
                .isEqualTo("true");
        var decision = "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/readiness", "")
                        .at("/status"))
                .isEqualTo("READY");
        var issuance = decision + "/issuance";
        assertThat(actors.visitator().act("POST", theCase, issuance, channel()).at("/code"))
                .isEqualTo("DIGITAL_POST_EXEMPT");
        assertThat(actors.visitator().act("POST", theCase, issuance, """
            {"channel":"LETTER"}\
            """).at("/status"))
                .isEqualTo("ISSUED");
    }

    @Test
    void DP_07_CO_02_the_written_notice_too() {
        var citizenId = steps.registered();
        var theCase = steps.opened(citizenId, "paper");
        put("/v1/citizens/" + citizenId, "/digital-post-exemption", EXEMPT);
        assertThat(actors.visitator().act("POST", theCase, "/notice", notice()).at("/code"))
                .isEqualTo("DIGITAL_POST_EXEMPT");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/notice", notice().replace("DIGITAL_POST", "HANDED_OVER"))
                        .at("/state"))
                .isEqualTo("FACT_FINDING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", """
        {"exempt":null}\
        """, """
            {"exempt":"yes"}\
            """, """
                {"exempt":true,"why":"x"}\
                """})
    void DP_07_an_exemption_is_said_plainly(String body) {
        assertThat(put("/v1/citizens/" + steps.registered(), "/digital-post-exemption", body)
                        .status())
                .isEqualTo(400);
    }

    private Answer put(String citizen, String what, String body) {
        return actors.visitator().act("PUT", citizen, what, body);
    }

    private Portal citizen(String citizen) {
        return actors.citizen(citizen.substring("/v1/citizens/".length()));
    }

    private static String since(LocalDate day) {
        return """
            {"since":"%s"}\
            """.formatted(day);
    }
}
