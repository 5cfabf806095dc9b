package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.consent;
import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.notice;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a case gets its facts, as portals meet it. */
@VisitationTest
class FactFindingOverHttpTest {
    private static final String HEADER_ONLY = """
        {"vumVersion":"2.0","purpose":"At finde det rette tilbud","situation":"Er alene det meste af dagen","wishes":"Jeg vil gerne male sammen med andre",
         "diagnoses":[{"name":"Opdigtet lidelse","madeBy":"Egen læge","madeWhen":"2014","reference":"Journal, bilag 3"}]}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    FactFindingOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void CO_02_a_notice_that_leaves_something_out_is_refused() {
        var theCase = steps.opened(steps.registered(), "notice");
        var incomplete = notice().replace("""
            "POWERS_TO_COLLECT",\
            """, "");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/notice", incomplete)
                        .at("/code"))
                .isEqualTo("NOTICE_INCOMPLETE");
        var silent = """
            {"sentOn":"%s","channel":"LETTER"}\
            """.formatted(today());
        assertThat(actors.visitator().act("POST", theCase, "/notice", silent).at("/errors/0/pointer"))
                .isEqualTo("/told");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/notice", notice())
                        .json()
                        .at("/notice/told"))
                .hasSize(3);
    }

    @Test
    void CO_01_what_a_consent_covers_is_asked_of_its_source_and_the_answer_is_filed() {
        var theCase = steps.factFinding();
        var requested = request(theCase, consented(theCase), "HEALTH");
        assertThat(requested.status()).isEqualTo(201);
        assertThat(requested.at("/informationRequests/0/source")).isEqualTo("Egen læge");
        var answered = onRequest(theCase, "/answer", answer());
        assertThat(answered.at("/informationRequests/0/status")).isEqualTo("ANSWERED");
        assertThat(answered.at("/informationRequests/0/answer")).isEqualTo("Bliver træt efter en time");
        assertThat(onRequest(theCase, "/answer", answer()).at("/code")).isEqualTo("INFORMATION_REQUEST_STATE_FORBIDS");
        var citizen = actors.citizen(answered.at("/citizenId")).get(theCase);
        assertThat(citizen.at("/informationRequests/0/question")).isEqualTo("Hvad kan hun klare?");
        assertThat(citizen.json().at("/informationRequests/0").has("answer")).isFalse();
    }

    @Test
    void CO_01_what_the_consent_does_not_cover_and_what_it_no_longer_covers_is_refused() {
        var theCase = steps.factFinding();
        var consent = consented(theCase);
        assertThat(request(theCase, consent, "SOCIAL").at("/code")).isEqualTo("CONSENT_DOES_NOT_COVER");
        assertThat(request(theCase, consent, "HEALTH").status()).isEqualTo(201);
        var withdrawn = actors.visitator().act("DELETE", theCase, "/consents/" + consent, "");
        assertThat(withdrawn.at("/informationRequests/0/status")).isEqualTo("RECALLED");
        assertThat(request(theCase, consent, "HEALTH").at("/code")).isEqualTo("CONSENT_WITHDRAWN");
        assertThat(onRequest(theCase, "/answer", answer()).at("/code")).isEqualTo("INFORMATION_REQUEST_STATE_FORBIDS");
    }

    @Test
    void a_path_to_a_consent_or_request_that_the_case_does_not_have_answers_404() {
        var theCase = steps.factFinding();
        var unknown = UUID.randomUUID();
        assertThat(actors.visitator()
                        .act("DELETE", theCase, "/consents/" + unknown, "")
                        .status())
                .isEqualTo(404);
        assertThat(actors.visitator()
                        .act("POST", theCase, "/information-requests/" + unknown + "/answer", answer())
                        .status())
                .isEqualTo(404);
        assertThat(request(theCase, unknown.toString(), "HEALTH").at("/code")).isEqualTo("CONSENT_UNKNOWN");
    }

    @Test
    void a_request_rests_on_a_consent_or_on_the_law_and_says_when_it_was_sent() {
        var theCase = steps.factFinding();
        var path = "/information-requests";
        var sentOn = """
            "sentOn":"%s"\
            """.formatted(today());
        var consented = underConsent(UUID.randomUUID().toString(), "HEALTH");
        var both = Bodies.with(consented, basis());
        var unsent = consented.replace(sentOn + ",", "");
        var sentUnapproved = Bodies.with(withoutConsent(), sentOn);
        var refused = actors.visitator().act("POST", theCase, path, both);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/code")).isEqualTo("CONSENT_OR_LEGAL_BASIS");
        assertThat(actors.visitator().act("POST", theCase, path, unsent).at("/errors/0/pointer"))
                .isEqualTo("/sentOn");
        assertThat(actors.visitator().act("POST", theCase, path, sentUnapproved).at("/errors/0/code"))
                .isEqualTo("SENT_WHEN_APPROVED");
    }

    @Test
    void CO_02_without_consent_nobody_is_asked_before_a_leader_has_approved() {
        var theCase = steps.factFinding();
        var requested = actors.visitator().act("POST", theCase, "/information-requests", withoutConsent());
        assertThat(requested.at("/informationRequests/0/status")).isEqualTo("AWAITING_APPROVAL");
        assertThat(actors.citizen(requested.at("/citizenId"))
                        .get(theCase)
                        .json()
                        .at("/informationRequests"))
                .isEmpty();
        assertThat(onRequest(theCase, "/approval", "").status()).isEqualTo(403);
        var approved = on(leader(), theCase, "/approval", "");
        assertThat(approved.at("/informationRequests/0/status")).isEqualTo("SENT");
        assertThat(approved.at("/informationRequests/0/sentOn")).isEqualTo(today());
        assertThat(onRequest(theCase, "/cancellation", reason()).at("/informationRequests/0/status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void AS_01_an_assessment_is_drafted_waits_for_information_and_is_completed_when_it_is_waived() {
        var theCase = steps.factFinding();
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", HEADER_ONLY)
                        .at("/assessments/0/status"))
                .isEqualTo("DRAFT");
        request(theCase, consented(theCase), "HEALTH");
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings())
                        .at("/assessments/0/status"))
                .isEqualTo("AWAITING_INFORMATION");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .at("/code"))
                .isEqualTo("INFORMATION_AWAITED");
        assertThat(onRequest(theCase, "/waiver", reason()).at("/assessments/0/status"))
                .isEqualTo("IN_PROGRESS");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .at("/assessments/0/status"))
                .isEqualTo("COMPLETED");
    }

    @Test
    void AS_09_a_correction_is_a_new_version_linked_to_the_old_one_and_can_be_given_up() {
        var theCase = steps.readyCase();
        var corrected =
                actors.visitator().act("PUT", theCase, "/assessment", findings().replace("60", "70"));
        assertThat(corrected.at("/assessments/1/previousVersionId")).isEqualTo(corrected.at("/assessments/0/id"));
        assertThat(corrected.at("/assessments/0/findings/percent")).isEqualTo("60");
        var cancelled = actors.visitator().act("POST", theCase, "/assessment/cancellation", reason());
        assertThat(cancelled.at("/assessments/1/status")).isEqualTo("CANCELLED");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/assessment/cancellation", reason())
                        .at("/code"))
                .isEqualTo("NO_ASSESSMENT_IN_PROGRESS");
        assertThat(actors.citizen(cancelled.at("/citizenId"))
                        .get(theCase)
                        .json()
                        .at("/assessments"))
                .hasSize(1);
    }

    @Test
    void AS_02_the_header_keeps_the_citizens_wishes_and_diagnoses_with_who_when_and_reference() {
        var theCase = steps.factFinding();
        var drafted = actors.visitator().act("PUT", theCase, "/assessment", HEADER_ONLY);
        assertThat(drafted.at("/assessments/0/findings/wishes")).isEqualTo("Jeg vil gerne male sammen med andre");
        assertThat(drafted.at("/assessments/0/findings/purpose")).isEqualTo("At finde det rette tilbud");
        assertThat(drafted.at("/assessments/0/findings/situation")).isEqualTo("Er alene det meste af dagen");
        assertThat(drafted.at("/assessments/0/findings/diagnoses/0/madeBy")).isEqualTo("Egen læge");
        assertThat(drafted.at("/assessments/0/findings/diagnoses/0/madeWhen")).isEqualTo("2014");
        assertThat(drafted.at("/assessments/0/findings/diagnoses/0/reference")).isEqualTo("Journal, bilag 3");
        var unfounded = HEADER_ONLY.replace("""
            "madeBy":"Egen læge",\
            """, "");
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", unfounded)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "25.5", "'60'"})
    void TG_04_a_percent_that_is_no_whole_number_from_0_to_100_is_refused(String percent) {
        var theCase = steps.factFinding();
        var body = findings(3, percent.replace('\'', '"'));
        assertThat(actors.visitator().act("PUT", theCase, "/assessment", body).status())
                .isEqualTo(400);
    }

    @Test
    void AS_04_AS_08_the_method_in_force_on_a_day_is_published_with_national_codes_and_help_texts() {
        var method = "/v1/reference/assessment-method";
        var now = actors.visitator().get(method + "?on=2026-11-23");
        assertThat(now.at("/version")).isEqualTo("2.0");
        assertThat(now.json().at("/themes")).hasSize(11);
        assertThat(now.at("/themes/4/term/code")).isEqualTo("3856b434-f72e-42a5-b9d1-0cc93f48434b");
        assertThat(now.at("/areas/0/help/danish")).contains("uden nogen form for hjælp, hjælpemidler eller medicin");
        assertThat(now.at("/areas/1/help/danish")).contains("uden støtte fra tilbud");
        assertThat(now.at("/functionalLevels/3/percentFrom")).isEqualTo("51");
        var then = actors.visitator().get(method + "?on=2020-12-31");
        assertThat(then.at("/version")).isEqualTo("1.0");
        assertThat(then.json().at("/themes/0/term").has("code")).isFalse();
        assertThat(actors.visitator().get(method).at("/version")).isEqualTo("2.0");
        assertThat(actors.staff("nsv").get(method).status()).isEqualTo(403);
    }

    @Test
    void a_case_is_handed_to_a_visitator_by_an_opaque_subject() {
        var theCase = steps.opened(steps.registered(), "assigned");
        var assigned = leader().act("PUT", theCase, "/assignee", """
            {"assignee":"visitator-7"}\
            """);
        assertThat(assigned.at("/assignee")).isEqualTo("visitator-7");
        assertThat(actors.citizen(assigned.at("/citizenId")).get(theCase).json().has("assignee"))
                .isFalse();
        assertThat(actors.visitator().act("PUT", theCase, "/assignee", """
            {"assignee":"Anna Eksempel"}\
            """).status())
                .isEqualTo(400);
    }

    private Portal leader() {
        return actors.as("LEADER");
    }

    private String consented(String theCase) {
        return actors.visitator().act("POST", theCase, "/consents", consent()).at("/consents/0/id");
    }

    private Answer request(String theCase, String consentId, String category) {
        return actors.visitator().act("POST", theCase, "/information-requests", underConsent(consentId, category));
    }

    private Answer onRequest(String theCase, String act, String body) {
        return on(actors.visitator(), theCase, act, body);
    }

    private Answer on(Portal who, String theCase, String act, String body) {
        var requestId = actors.visitator().get(theCase).at("/informationRequests/0/id");
        return who.act("POST", theCase, "/information-requests/" + requestId + act, body);
    }

    private String underConsent(String consentId, String category) {
        return """
            {"consentId":"%s","categories":["%s"],"question":"Hvad kan hun klare?","sentOn":"%s","answerBy":"%s"}\
            """.formatted(
                        consentId, category, today(), LocalDate.parse(today()).plusWeeks(2));
    }

    private String withoutConsent() {
        return """
            {"categories":["HEALTH"],"question":"Er hun indlagt?","answerBy":"%s",%s}\
            """.formatted(LocalDate.parse(today()).plusWeeks(2), basis());
    }

    private static String basis() {
        return """
            "withoutConsent":{"source":"Sygehuset","legalReference":"RSL § 11 c","reason":"Kan ikke træffes"}\
            """;
    }

    private String answer() {
        return """
            {"receivedOn":"%s","answer":"Bliver træt efter en time"}\
            """.formatted(today());
    }

    private static String reason() {
        return """
            {"reason":"Intet svar efter to rykkere"}\
            """;
    }
}
