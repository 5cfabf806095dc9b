package dk.samvaer.visitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The letter of a decision, asked for by portals. */
class LetterOverHttpTest extends RunningVisitation {
    private static final String PAGE = "text/html";
    private static final String PRINT = "application/pdf";

    @Test
    void DE_02_an_issued_decision_has_a_letter_as_a_page_and_as_a_print() throws Exception {
        var theCase = readyCase();
        var letter = theCase + decide(theCase, grant()) + "/letter";
        var number = visitator().get(theCase).at("/caseNumber");

        var page = ask(visitator(), letter, PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Content-Disposition"))
                .isEqualTo("inline; filename=\"afgoerelse-" + number + ".html\"");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(new String(page.body(), UTF_8))
                .contains("Du bevilges et aktivitets- og samværstilbud", "Anna Eksempel", number)
                .contains("Næstved Sociale Virksomhed", "Taxa", "Serviceloven § 104", "1. december 2026")
                .doesNotContain(cpr, "Eksempelvej");

        var print = ask(visitator(), letter, PRINT);
        assertThat(header(print, "Content-Type")).isEqualTo(PRINT);
        assertThat(header(print, "Content-Disposition"))
                .isEqualTo("inline; filename=\"afgoerelse-" + number + ".pdf\"");
        try (var pdf = Loader.loadPDF(print.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Du bevilges et aktivitets- og samværstilbud");
        }
    }

    @Test
    void a_letter_that_the_caller_has_already_is_not_sent_again_until_it_says_something_new() throws Exception {
        var theCase = readyCase();
        var decision = decide(theCase, grant());
        var letter = theCase + decision + "/letter";
        var etag = header(ask(visitator(), letter, PAGE), "ETag");
        assertThat(ask(visitator(), letter, PAGE, etag).statusCode()).isEqualTo(304);
        assertThat(visitator()
                        .act("POST", theCase, decision + "/notification", "{\"receivedOn\":\"%s\"}".formatted(today))
                        .status())
                .isEqualTo(200);
        var known = ask(visitator(), letter, PAGE, etag);
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(new String(known.body(), UTF_8)).contains("regnes for modtaget den");
    }

    @Test
    void ID_02_a_protected_address_stands_in_the_letter_that_staff_print_and_not_in_the_one_that_others_read()
            throws Exception {
        var theCase = readyCase();
        var citizenId = visitator().get(theCase).at("/citizenId");
        var decision = "/decisions/"
                + visitator().act("POST", theCase, "/decisions", grant()).at("/id");
        assertThat(visitator().act("POST", theCase, decision + "/readiness", "").at("/status"))
                .isEqualTo("READY");
        assertThat(visitator()
                        .act("POST", theCase, decision + "/issuance", channel().replace("DIGITAL_POST", "LETTER"))
                        .status())
                .isEqualTo(200);
        var citizen = REAL.citizen(citizenId, port);
        var letter = theCase + decision + "/letter";
        assertThat(new String(ask(citizen, letter, PAGE).body(), UTF_8)).contains("Eksempelvej 1");
        visitator().act("PUT", "/v1/citizens/" + citizenId, "/protection", "{\"since\":\"%s\"}".formatted(today));
        assertThat(new String(ask(visitator(), letter, PAGE).body(), UTF_8)).contains("Eksempelvej 1");
        assertThat(new String(ask(citizen, letter, PAGE).body(), UTF_8))
                .contains("Anna Eksempel")
                .doesNotContain("Eksempelvej");
    }

    @Test
    void a_letter_in_another_form_a_letter_of_a_draft_and_of_no_decision_are_refused() throws Exception {
        var theCase = readyCase();
        var draft = theCase + "/decisions/"
                + visitator().act("POST", theCase, "/decisions", grant()).at("/id") + "/letter";
        assertProblem(ask(visitator(), draft, PAGE), 409, "DECISION_NOT_ISSUED");
        assertProblem(ask(visitator(), draft, "application/json"), 406, "NOT_ACCEPTABLE");
        var unknown = theCase + "/decisions/" + UUID.randomUUID() + "/letter";
        assertProblem(ask(visitator(), unknown, PRINT), 404, "NOT_FOUND");
    }

    @Test
    void a_draft_is_previewed_as_a_draft_by_those_who_decide_only() throws Exception {
        var theCase = readyCase();
        var preview = theCase + "/decisions/"
                + visitator().act("POST", theCase, "/decisions", grant()).at("/id") + "/letter/preview";
        var page = ask(REAL.as("LEADER", port), preview + "?channel=LETTER", PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), UTF_8)).contains("UDKAST", "Du bevilges", "Eksempelvej 1", "er sidste dag");
        assertThat(ask(visitator(), preview, PRINT).statusCode()).isEqualTo(200);
        var citizen = REAL.citizen(visitator().get(theCase).at("/citizenId"), port);
        assertProblem(ask(citizen, preview, PAGE), 403, "ROLE_MISSING");
        var issued = theCase + decide(theCase, grant()) + "/letter/preview";
        assertProblem(ask(visitator(), issued, PAGE), 409, "DECISION_STATE_FORBIDS");
    }

    @Test
    void a_citizen_reads_the_own_letter_and_neither_drafts_nor_other_peoples_letters() throws Exception {
        var theCase = readyCase();
        var citizenId = visitator().get(theCase).at("/citizenId");
        var draft = "/decisions/"
                + visitator().act("POST", theCase, "/decisions", grant()).at("/id");
        assertProblem(ask(REAL.citizen(citizenId, port), theCase + draft + "/letter", PAGE), 404, "NOT_FOUND");
        var issued = theCase + decide(theCase, grant()) + "/letter";
        assertThat(ask(REAL.citizen(citizenId, port), issued, PAGE).statusCode())
                .isEqualTo(200);
        var somebody = REAL.citizen(UUID.randomUUID().toString(), port);
        assertProblem(ask(somebody, issued, PAGE), 403, "NOT_YOURS");
        assertProblem(ask(REAL.as("AUDITOR", port), issued, PAGE), 403, "ROLE_MISSING");
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(new String(answer.body(), UTF_8)).contains(code);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> ask(Portal who, String path, String form, String... known)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(who.address() + path))
                .header("Authorization", "Bearer " + who.token())
                .header("Accept", form);
        for (var etag : known) {
            request.header("If-None-Match", etag);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
