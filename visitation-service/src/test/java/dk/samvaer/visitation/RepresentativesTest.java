package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.consent;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.Bodies.with;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and do what for a citizen, over HTTP: a claim in a token is not enough. */
@VisitationTest
class RepresentativesTest {
    private static final String PERSONAL = """
        "scope":{"areas":["PERSONAL"]}\
        """;
    private static final String ECONOMIC = """
        "scope":{"areas":["ECONOMIC"]}\
        """;
    private static final String CONTACT = """
        "contact":"x"\
        """;
    private static final String REASON = """
        {"reason":"Hun har brug for mere"}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    RepresentativesTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void RP_01_a_guardian_for_personal_matters_sees_the_case_and_asks_for_a_reassessment() {
        var theCase = steps.activeCase();
        var citizenId = citizenOf(theCase);
        register(citizenId, "GUARDIAN", PERSONAL);
        var bodil = actors.guardian("bodil", citizenId);
        assertThat(bodil.get(theCase).at("/state")).isEqualTo("ACTIVE");
        assertThat(bodil.get("/v1/citizens/" + citizenId).json().has("representatives"))
                .isFalse();
        assertThat(bodil.act("POST", theCase, "/reassessments", REASON).at("/state"))
                .isEqualTo("REASSESSING");
    }

    @Test
    void RP_01_a_guardian_acts_only_in_the_matters_that_the_guardianship_names() {
        var theCase = steps.activeCase();
        var citizenId = citizenOf(theCase);
        register(citizenId, "GUARDIAN", """
            "scope":{"areas":["PERSONAL"],"limitedTo":["CONSENT","WITHDRAW_CONSENT"]}\
            """);
        var bodil = actors.guardian("bodil", citizenId);
        assertThat(bodil.act("POST", theCase, "/reassessments", REASON).at("/code"))
                .isEqualTo("GUARDIAN_SCOPE_MISSING");
        var consentId =
                actors.visitator().act("POST", theCase, "/consents", consent()).at("/consents/0/id");
        assertThat(acts(bodil, theCase)).containsExactly("WITHDRAW_CONSENT");
        assertThat(acts(actors.citizen(citizenId), theCase)).contains("WITHDRAW_CONSENT", "REQUEST_REASSESSMENT");
        assertThat(bodil.act("DELETE", theCase, "/consents/" + consentId, "").at("/consents/0/withdrawnOn"))
                .isEqualTo(today());
    }

    @Test
    void RP_01_SU_05_a_citizens_request_is_not_taken_back_by_somebody_whose_mandate_does_not_reach_so_far() {
        var theCase = steps.activeCase();
        var citizenId = citizenOf(theCase);
        register(citizenId, "GUARDIAN", """
            "scope":{"areas":["PERSONAL"],"limitedTo":["COMPLAIN"]}\
            """);
        var asked = actors.citizen(citizenId).act("POST", theCase, "/reassessments", REASON);
        var cause = "/reassessments/" + asked.at("/reassessments/0/id") + "/causes/"
                + asked.at("/reassessments/0/causes/0/id");
        var bodil = actors.guardian("bodil", citizenId);
        assertThat(bodil.act("DELETE", theCase, cause, "").at("/code")).isEqualTo("GUARDIAN_SCOPE_MISSING");
        assertThat(actors.citizen(citizenId).act("DELETE", theCase, cause, "").at("/state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void RP_01_RP_02_a_consent_is_not_withdrawn_by_somebody_whose_mandate_does_not_reach_so_far() {
        var theCase = steps.factFinding();
        var citizenId = citizenOf(theCase);
        register(citizenId, "GUARDIAN", """
            "scope":{"areas":["PERSONAL"],"limitedTo":["COMPLAIN"]}\
            """);
        var consentId =
                actors.visitator().act("POST", theCase, "/consents", consent()).at("/consents/0/id");
        var bodil = actors.guardian("bodil", citizenId);
        var before = actors.visitator().get(theCase);
        assertThat(bodil.act("DELETE", theCase, "/consents/" + consentId, "").at("/code"))
                .isEqualTo("GUARDIAN_SCOPE_MISSING");
        assertThat(actors.visitator().get(theCase)).isEqualTo(before);
    }

    @Test
    void RP_01_CO_01_a_guardians_consent_names_a_guardian_whose_scope_covers_it() {
        var theCase = steps.factFinding();
        var citizenId = citizenOf(theCase);
        register(citizenId, "GUARDIAN", PERSONAL);
        register(citizenId, "RELATIVE", CONTACT);
        var people = register(citizenId, "GUARDIAN", ECONOMIC).json().at("/representatives");
        var given = consentBy(theCase, people.at("/0/id").asString());
        assertThat(given.at("/consents/0/representativeId"))
                .isEqualTo(people.at("/0/id").asString());
        assertThat(consentBy(theCase, people.at("/1/id").asString()).at("/code"))
                .isEqualTo("KINSHIP_GIVES_NO_RIGHT");
        assertThat(consentBy(theCase, people.at("/2/id").asString()).at("/code"))
                .isEqualTo("GUARDIAN_SCOPE_MISSING");
        assertThat(consentBy(theCase, UUID.randomUUID().toString()).at("/code")).isEqualTo("REPRESENTATIVE_UNKNOWN");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/consents", guardiansConsent())
                        .at("/code"))
                .isEqualTo("GUARDIAN_NOT_NAMED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GUARDIAN             | GUARDIAN             | "scope":{"areas":["ECONOMIC"]}                | GUARDIAN_SCOPE_MISSING
        GUARDIAN             | GUARDIAN             | "scope":{"areas":["PERSONAL"],"limitedTo":[]} | GUARDIAN_SCOPE_MISSING
        GUARDIAN             | CO_GUARDIAN          | "contact":"Opdigtet Allé 2"                   | CO_GUARDIAN_NEVER_ALONE
        PARTY_REPRESENTATIVE | PARTY_REPRESENTATIVE | "contact":"x"                                 | POWER_OF_ATTORNEY_MISSING
        GUARDIAN             | RELATIVE             | "contact":"x"                                 | NOT_FOUND
        PARTY_REPRESENTATIVE | COMPANION            | "contact":"x"                                 | NOT_FOUND
        PARTY_REPRESENTATIVE | GUARDIAN             | "scope":{"areas":["PERSONAL"]}                | NOT_FOUND
        """)
    void RP_01_RP_02_nobody_else_sees_citizen_or_case_whatever_the_token_says(
            String role, String kind, String mandate, String code) {
        var citizenId = steps.registered();
        var theCase = steps.opened(citizenId, "unseen");
        register(citizenId, kind, mandate);
        var bodil = role.equals("GUARDIAN")
                ? actors.guardian("bodil", citizenId)
                : actors.partyRepresentative("bodil", citizenId);
        assertRefused(bodil.get("/v1/citizens/" + citizenId), code);
        assertRefused(bodil.get(theCase), code);
        assertRefused(bodil.write("POST", theCase + "/reassessments", "\"1\"", REASON), code);
    }

    @Test
    void RP_01_a_citizen_and_who_represents_the_citizen_list_the_own_cases_and_no_others() {
        var citizenId = steps.registered();
        var theCase = steps.opened(citizenId, "listed");
        register(citizenId, "GUARDIAN", PERSONAL);
        for (var reader : List.of(actors.citizen(citizenId), actors.guardian("bodil", citizenId))) {
            var listed = reader.get("/v1/cases").json().at("/items");
            assertThat(listed.findValuesAsString("id")).containsExactly(theCase.substring("/v1/cases/".length()));
            assertThat(listed.get(0).has("assignee")).isFalse();
            assertThat(reader.get("/v1/cases?citizenId=" + UUID.randomUUID())
                            .json()
                            .at("/items"))
                    .isEmpty();
        }
        assertUnknown(actors.guardian("somebody-else", citizenId).get("/v1/cases"));
        for (var staff : List.of("LEADER", "COMPLAINT_OFFICER")) {
            assertThat(actors.as(staff)
                            .get("/v1/cases?citizenId=" + citizenId)
                            .json()
                            .at("/items"))
                    .hasSize(1);
        }
    }

    @Test
    void RP_01_a_guardian_is_known_by_the_own_login_for_the_own_citizen_and_until_the_end() {
        var citizenId = steps.registered();
        var citizen = "/v1/citizens/" + citizenId;
        var registered = register(citizenId, "GUARDIAN", PERSONAL);
        var bodil = actors.guardian("bodil", citizenId);
        assertThat(bodil.get(citizen).status()).isEqualTo(200);
        assertUnknown(actors.guardian("carl", citizenId).get(citizen));
        assertUnknown(actors.guardian("bodil", UUID.randomUUID().toString()).get(citizen));
        var ended = actors.visitator()
                .act("DELETE", citizen, "/representatives/" + registered.at("/representatives/0/id"), "");
        assertThat(ended.at("/representatives/0/until")).isEqualTo(today());
        assertThat(ended.at("/representatives/0/inForce")).isEqualTo("false");
        assertUnknown(bodil.get(citizen));
    }

    @Test
    void RP_02_a_party_representative_needs_a_power_of_attorney_that_can_be_revoked() {
        var citizenId = steps.registered();
        var citizen = "/v1/citizens/" + citizenId;
        var bodil = actors.partyRepresentative("bodil", citizenId);
        var id = register(citizenId, "PARTY_REPRESENTATIVE", CONTACT).at("/representatives/0/id");
        var power = "/representatives/" + id + "/power-of-attorney";
        assertForbidden(bodil.get(citizen), "POWER_OF_ATTORNEY_MISSING");
        var given = actors.visitator().act("PUT", citizen, power, powerOfAttorney(LocalDate.parse(today())));
        assertThat(given.at("/representatives/0/powerOfAttorney/givenOn")).isEqualTo(today());
        assertThat(bodil.get(citizen).status()).isEqualTo(200);
        assertThat(actors.visitator()
                        .act("DELETE", citizen, power, "")
                        .at("/representatives/0/powerOfAttorney/revokedOn"))
                .isEqualTo(today());
        assertForbidden(bodil.get(citizen), "POWER_OF_ATTORNEY_MISSING");
        assertThat(actors.visitator()
                        .act(
                                "PUT",
                                citizen,
                                power,
                                powerOfAttorney(LocalDate.parse(today()).plusDays(1)))
                        .at("/code"))
                .isEqualTo("DATE_IN_FUTURE");
    }

    @Test
    void DP_04_an_access_that_was_refused_stands_in_the_access_log_of_the_case() {
        var citizenId = steps.registered();
        var theCase = steps.opened(citizenId, "logged");
        assertUnknown(actors.guardian("dorte", citizenId).get(theCase));
        var log = actors.as("AUDITOR").get("/v1/access-log?caseId=" + caseId(theCase));
        assertThat(log.json().at("/items"))
                .filteredOn(it -> it.at("/subject").asString().equals("dorte"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.at("/outcome").asString()).isEqualTo("REFUSED");
                    assertThat(it.at("/role").asString()).isEqualTo("GUARDIAN");
                    assertThat(it.at("/operation").asString()).isEqualTo("CasesController.readCase");
                });
    }

    @Test
    void ID_02_a_protected_address_is_hidden_from_who_acts_for_the_citizen() {
        var citizenId = steps.registered();
        var citizen = "/v1/citizens/" + citizenId;
        register(citizenId, "GUARDIAN", PERSONAL);
        actors.visitator().act("PUT", citizen, "/protection", """
            {"since":"%s"}\
            """.formatted(today()));
        var shown = actors.guardian("bodil", citizenId).get(citizen).json();
        assertThat(shown.has("address")).isFalse();
        assertThat(shown.has("cpr")).isFalse();
        assertThat(shown.at("/nameAddressProtected").asBoolean()).isTrue();
    }

    @Test
    void a_citizen_sees_who_represents_but_not_how_they_log_in_or_where_they_live() {
        var citizenId = steps.registered();
        register(citizenId, "GUARDIAN", PERSONAL + "," + CONTACT);
        var seen = actors.citizen(citizenId).get("/v1/citizens/" + citizenId).json();
        assertThat(seen.at("/representatives/0/name").asString()).isEqualTo("Bodil Opdigtet");
        assertThat(seen.at("/representatives/0").has("login")).isFalse();
        assertThat(seen.at("/representatives/0").has("contact")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GUARDIAN  | "contact":"x"                                              | GUARDIAN_SCOPE_REQUIRED
        RELATIVE  | "scope":{"areas":["PERSONAL"]}                             | SCOPE_MISPLACED
        GUARDIAN  | "scope":{"areas":["PERSONAL"],"capacityRemoved":true}      | CAPACITY_REMOVAL_IS_ECONOMIC
        COMPANION | "powerOfAttorney":{"givenOn":"2026-01-01","reference":"J"} | POWER_OF_ATTORNEY_MISPLACED
        COMPANION | "until":"2020-01-01"                                       | ENDS_BEFORE_IT_BEGINS
        """)
    void RP_01_RP_02_a_mandate_that_the_law_does_not_know_is_refused(String kind, String mandate, String code) {
        var refused = register(steps.registered(), kind, mandate);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "scope":{"areas":[]}
        "scope":{"areas":["SPIRITUAL"]}
        "scope":{"areas":[null]}
        "login":""
        "colour":"red"
        "powerOfAttorney":{"givenOn":"2026-01-01","reference":" "}
        """)
    void a_body_that_says_nothing_sensible_is_invalid(String mandate) {
        assertThat(register(steps.registered(), "GUARDIAN", mandate).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-1234", "0101901234", "dk:610190 1234"})
    void DP_03_a_login_is_never_a_CPR_number(String login) {
        var mandate = """
            "login":"%s"\
            """.formatted(login);
        var refused = register(steps.registered(), "RELATIVE", mandate);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/code")).isEqualTo("CPR_NOT_ALLOWED");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/login");
    }

    @Test
    void what_does_not_exist_is_not_found_and_every_write_names_the_version_it_builds_on() {
        var citizenId = steps.registered();
        var list = "/v1/citizens/" + citizenId + "/representatives";
        var body = representative("RELATIVE", CONTACT);
        assertThat(actors.visitator()
                        .act("DELETE", "/v1/citizens/" + citizenId, "/representatives/" + UUID.randomUUID(), "")
                        .status())
                .isEqualTo(404);
        assertThat(actors.visitator()
                        .write("POST", "/v1/citizens/" + UUID.randomUUID() + "/representatives", "\"1\"", body)
                        .status())
                .isEqualTo(404);
        assertThat(actors.visitator().write("POST", list, null, body).status()).isEqualTo(428);
        assertThat(actors.visitator().write("POST", list, "\"99\"", body).status())
                .isEqualTo(412);
        assertThat(actors.as("LEADER").write("POST", list, "\"1\"", body).status())
                .isEqualTo(403);
        assertThat(actors.stranger().write("POST", list, "\"1\"", body).status())
                .isEqualTo(401);
    }

    private static List<String> acts(Portal who, String theCase) {
        return who.get(theCase + "/overview")
                .json()
                .at("/acts")
                .valueStream()
                .map(it -> it.asString())
                .toList();
    }

    private Answer consentBy(String theCase, String representativeId) {
        var body = with(guardiansConsent(), """
            "representativeId":"%s"\
            """.formatted(representativeId));
        return actors.visitator().act("POST", theCase, "/consents", body);
    }

    private static String guardiansConsent() {
        return consent().replace("CITIZEN", "GUARDIAN");
    }

    private Answer register(String citizenId, String kind, String mandate) {
        return actors.visitator()
                .act("POST", "/v1/citizens/" + citizenId, "/representatives", representative(kind, mandate));
    }

    private String representative(String kind, String mandate) {
        var body = """
            {"kind":"%s","name":"Bodil Opdigtet","from":"%s",%s}\
            """.formatted(kind, today(), mandate);
        return mandate.contains("login") ? body : with(body, """
            "login":"bodil"\
            """);
    }

    private static String powerOfAttorney(LocalDate givenOn) {
        return """
            {"givenOn":"%s","reference":"Journal 7"}\
            """.formatted(givenOn);
    }

    private String citizenOf(String theCase) {
        return actors.visitator().get(theCase).at("/citizenId");
    }

    /** Who is registered with the citizen learns which mandate is missing; to anybody else there is no such citizen and no such case. */
    private static void assertRefused(Answer answer, String code) {
        if (code.equals("NOT_FOUND")) {
            assertUnknown(answer);
        } else {
            assertForbidden(answer, code);
        }
    }

    private static void assertUnknown(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/code")).isEqualTo("NOT_FOUND");
    }

    private static void assertForbidden(Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo(code);
    }
}
