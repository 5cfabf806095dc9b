package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.letter.LetterCalls.PAGE;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PRINT;
import static dk.samvaer.starter.testkit.letter.LetterCalls.ask;
import static dk.samvaer.starter.testkit.letter.LetterCalls.assertProblem;
import static dk.samvaer.starter.testkit.letter.LetterCalls.header;
import static dk.samvaer.starter.testkit.letter.LetterCalls.page;
import static dk.samvaer.visitation.Bodies.change;
import static dk.samvaer.visitation.Bodies.channel;
import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.review;
import static dk.samvaer.visitation.Bodies.today;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The letter of a decision, asked for by portals. */
@VisitationTest
class LetterOverHttpTest {
    private final Actors actors;
    private final CaseSteps steps;

    LetterOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void DE_02_an_issued_decision_has_a_letter_as_a_page_and_as_a_print() throws Exception {
        var theCase = steps.readyCase();
        var letter = theCase + steps.decide(theCase, grant()) + "/letter";
        var number = actors.visitator().get(theCase).at("/caseNumber");

        var page = ask(actors.visitator(), letter, PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Content-Disposition"))
                .isEqualTo("inline; filename=\"afgoerelse-" + number + ".html\"");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(new String(page.body(), UTF_8))
                .contains("Du får bevilget et aktivitets- og samværstilbud", "Anna Eksempel", number)
                .contains("Næstved Sociale Virksomhed", "Taxa", "Serviceloven § 104", inDanish(today()))
                .doesNotContain(steps.cpr, "Eksempelvej");

        var print = ask(actors.visitator(), letter, PRINT);
        assertThat(header(print, "Content-Type")).isEqualTo(PRINT);
        assertThat(header(print, "Content-Disposition"))
                .isEqualTo("inline; filename=\"afgoerelse-" + number + ".pdf\"");
        try (var pdf = Loader.loadPDF(print.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Du får bevilget et aktivitets- og samværstilbud");
        }
    }

    @Test
    void DE_02_an_issued_letter_stays_the_same_when_it_is_received_and_when_name_and_address_are_corrected()
            throws Exception {
        var theCase = steps.readyCase();
        var decision = issuedOnPaper(theCase);
        var letter = theCase + decision + "/letter";
        var etag = header(ask(actors.visitator(), letter, PAGE), "ETag");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/notification", """
                            {"receivedOn":"%s"}\
                            """.formatted(today()))
                        .status())
                .isEqualTo(200);
        correct(theCase);
        assertThat(ask(actors.visitator(), letter, PAGE, etag).statusCode()).isEqualTo(304);
        assertThat(page(actors.visitator(), letter))
                .contains("Anna Eksempel", "Eksempelvej 1")
                .doesNotContain("Anna Rettet", "Opdigtet Allé 2");
    }

    @Test
    void a_preview_shows_name_and_address_as_they_are_now() throws Exception {
        var theCase = steps.readyCase();
        var preview = theCase + "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id")
                + "/letter/preview?channel=LETTER";
        correct(theCase);
        assertThat(page(actors.visitator(), preview))
                .contains("Anna Rettet", "Opdigtet Allé 2")
                .doesNotContain("Anna Eksempel");
    }

    @Test
    void DP_07_the_letter_to_somebody_exempt_from_Digital_Post_is_previewed_on_paper() throws Exception {
        var theCase = steps.readyCase();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var exemption = actors.visitator().act("PUT", "/v1/citizens/" + citizenId, "/digital-post-exemption", """
            {"exempt":true}\
            """);
        assertThat(exemption.status()).as(exemption.text()).isEqualTo(200);
        var preview = theCase + "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id") + "/letter/preview";
        assertThat(page(actors.visitator(), preview)).contains("Eksempelvej 1", "arbejdsdage");
        assertProblem(ask(actors.visitator(), preview + "?channel=DIGITAL_POST", PAGE), 409, "DIGITAL_POST_EXEMPT");
    }

    @Test
    void RP_01_a_guardian_gets_a_copy_that_does_not_say_where_the_citizen_lives() throws Exception {
        var theCase = steps.readyCase();
        var guardian = """
            {"kind":"GUARDIAN","name":"Bodil Opdigtet","contact":"Opdigtet Allé 2","login":"bodil",
             "scope":{"areas":["PERSONAL"],"capacityRemoved":false},"from":"%s"}\
            """.formatted(today());
        var citizen = "/v1/citizens/" + actors.visitator().get(theCase).at("/citizenId");
        var registered = actors.visitator().act("POST", citizen, "/representatives", guardian);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        var letter = theCase + issuedOnPaper(theCase) + "/letter";
        assertThat(page(actors.visitator(), letter)).contains("Eksempelvej 1", "Kopi sendt til Bodil Opdigtet (værge)");
        var bodil = actors.visitator().get(theCase).at("/decisions/0/issued/copiesTo/0");
        assertThat(page(actors.visitator(), letter + "?copyTo=" + bodil))
                .contains("Opdigtet Allé 2", "kopi af et brev til Anna Eksempel")
                .doesNotContain("Eksempelvej 1<");
        assertProblem(ask(actors.visitator(), letter + "?copyTo=" + UUID.randomUUID(), PAGE), 404, "NOT_FOUND");
    }

    @Test
    void ID_02_a_protected_address_stands_in_the_letter_that_staff_print_and_not_in_the_one_that_others_read()
            throws Exception {
        var theCase = steps.readyCase();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var decision = issuedOnPaper(theCase);
        var citizen = actors.citizen(citizenId);
        var letter = theCase + decision + "/letter";
        assertThat(new String(ask(citizen, letter, PAGE).body(), UTF_8)).contains("Eksempelvej 1");
        actors.visitator().act("PUT", "/v1/citizens/" + citizenId, "/protection", """
            {"since":"%s"}\
            """.formatted(today()));
        assertThat(new String(ask(actors.visitator(), letter, PAGE).body(), UTF_8))
                .contains("Eksempelvej 1");
        assertThat(new String(ask(citizen, letter, PAGE).body(), UTF_8))
                .contains("Anna Eksempel")
                .doesNotContain("Eksempelvej");
    }

    @Test
    void a_letter_in_another_form_a_letter_of_a_draft_and_of_no_decision_are_refused() throws Exception {
        var theCase = steps.readyCase();
        var draft = theCase + "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id") + "/letter";
        assertProblem(ask(actors.visitator(), draft, PAGE), 409, "DECISION_NOT_ISSUED");
        assertProblem(ask(actors.visitator(), draft, "application/json"), 406, "NOT_ACCEPTABLE");
        var unknown = theCase + "/decisions/" + UUID.randomUUID() + "/letter";
        assertProblem(ask(actors.visitator(), unknown, PRINT), 404, "NOT_FOUND");
    }

    @Test
    void a_draft_is_previewed_as_a_draft_by_those_who_decide_only() throws Exception {
        var theCase = steps.readyCase();
        var preview = theCase + "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id") + "/letter/preview";
        var page = ask(actors.as("LEADER"), preview + "?channel=LETTER", PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), UTF_8))
                .contains("UDKAST", "Du får bevilget", "Eksempelvej 1", "Sidste dag, du kan klage");
        assertThat(ask(actors.visitator(), preview, PRINT).statusCode()).isEqualTo(200);
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        assertProblem(ask(citizen, preview, PAGE), 403, "ROLE_MISSING");
        var issued = theCase + steps.decide(theCase, grant()) + "/letter/preview";
        assertProblem(ask(actors.visitator(), issued, PAGE), 409, "DECISION_STATE_FORBIDS");
    }

    @Test
    void a_citizen_reads_the_own_letter_and_neither_drafts_nor_other_peoples_letters() throws Exception {
        var theCase = steps.readyCase();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var draft = "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id");
        assertProblem(ask(actors.citizen(citizenId), theCase + draft + "/letter", PAGE), 404, "NOT_FOUND");
        var issued = theCase + steps.decide(theCase, grant()) + "/letter";
        assertThat(ask(actors.citizen(citizenId), issued, PAGE).statusCode()).isEqualTo(200);
        var somebody = actors.citizen(UUID.randomUUID().toString());
        assertProblem(ask(somebody, issued, PAGE), 404, "NOT_FOUND");
        assertProblem(ask(actors.as("AUDITOR"), issued, PAGE), 403, "ROLE_MISSING");
    }

    @Test
    void CP_09_R53_a_maintained_decision_has_a_letter_and_a_complaint_that_waits_or_is_unknown_has_none()
            throws Exception {
        var theCase = steps.activeCase();
        var letter = complained(theCase);
        assertProblem(ask(actors.visitator(), letter, PAGE), 409, "COMPLAINT_NOT_MAINTAINED");
        var unknown = theCase + "/complaints/" + UUID.randomUUID() + "/letter";
        assertProblem(ask(actors.visitator(), unknown, PAGE), 404, "NOT_FOUND");
        maintain(theCase);
        assertThat(page(actors.visitator(), letter))
                .contains("Vi fastholder vores afgørelse", inDanish(today()), "Ankestyrelsen", "Anna Eksempel")
                .doesNotContain(steps.cpr);
        var print = ask(actors.as("COMPLAINT_OFFICER"), letter, PRINT);
        assertThat(header(print, "Content-Disposition")).contains("genvurdering-");
        var etag = header(ask(actors.visitator(), letter, PAGE), "ETag");
        correct(theCase);
        assertThat(ask(actors.visitator(), letter, PAGE, etag).statusCode()).isEqualTo(304);
    }

    @Test
    void CP_09_the_letter_of_a_maintained_decision_is_for_the_citizen_and_for_nobody_elses() throws Exception {
        var theCase = steps.activeCase();
        var letter = complained(theCase);
        maintain(theCase);
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        assertThat(page(actors.citizen(citizenId), letter)).contains("Vi fastholder vores afgørelse");
        var somebody = actors.citizen(UUID.randomUUID().toString());
        assertProblem(ask(somebody, letter, PAGE), 404, "NOT_FOUND");
        assertProblem(ask(actors.as("AUDITOR"), letter, PAGE), 403, "ROLE_MISSING");
        assertProblem(ask(actors.staff("nsv"), letter, PAGE), 403, "ROLE_MISSING");
    }

    @Test
    void R53_CP_09_the_letter_of_the_decision_after_an_upheld_complaint_says_that_it_was_upheld() throws Exception {
        var theCase = steps.activeCase();
        complained(theCase);
        var upheld = review(steps.complaintId).replace("MAINTAINED", "UPHELD");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/complaint-reviews", upheld)
                        .status())
                .isEqualTo(200);
        steps.assessAgain(theCase);
        var draft = theCase + "/decisions/"
                + actors.visitator()
                        .act("POST", theCase, "/decisions", change())
                        .at("/id");
        assertThat(page(actors.visitator(), draft + "/letter/preview")).contains("Vi giver medhold i klagen");
        actors.visitator().act("POST", theCase, draft.substring(theCase.length()) + "/readiness", "");
        assertThat(actors.visitator()
                        .act("POST", theCase, draft.substring(theCase.length()) + "/issuance", channel())
                        .at("/status"))
                .isEqualTo("ISSUED");
        assertThat(page(actors.visitator(), draft + "/letter"))
                .contains("sat op fra 3 til 4 dage om ugen", "modtog vi en klage", "Vi giver medhold i klagen");
        assertProblem(
                ask(actors.visitator(), theCase + "/complaints/" + steps.complaintId + "/letter", PAGE),
                409,
                "COMPLAINT_NOT_MAINTAINED");
    }

    /** The path of the letter about the complaint. */
    private String complained(String theCase) {
        var decision = actors.visitator().get(theCase).at("/decisions/0/id");
        steps.complain(CaseSteps.caseId(theCase), decision);
        steps.awaitShown(theCase, "/state", "REASSESSING");
        return theCase + "/complaints/" + steps.complaintId + "/letter";
    }

    private void maintain(String theCase) {
        var reviewed = actors.visitator().act("POST", theCase, "/complaint-reviews", review(steps.complaintId));
        assertThat(reviewed.at("/decisions/0/complaints/0/review")).isEqualTo("MAINTAINED");
        assertThat(reviewed.at("/decisions/0/complaints/0/letter/sentOn")).isEqualTo(today());
    }

    private String issuedOnPaper(String theCase) {
        var decision = "/decisions/"
                + actors.visitator().act("POST", theCase, "/decisions", grant()).at("/id");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/readiness", "")
                        .at("/status"))
                .isEqualTo("READY");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/issuance", channel().replace("DIGITAL_POST", "LETTER"))
                        .status())
                .isEqualTo(200);
        return decision;
    }

    private void correct(String theCase) {
        var citizen = "/v1/citizens/" + actors.visitator().get(theCase).at("/citizenId");
        var name = """
            {"name":"Anna Rettet","address":"Opdigtet Allé 2"}\
            """;
        assertThat(actors.visitator().act("PUT", citizen, "/contact", name).status())
                .isEqualTo(200);
    }

    private static String inDanish(String day) {
        return DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da")).format(LocalDate.parse(day));
    }
}
