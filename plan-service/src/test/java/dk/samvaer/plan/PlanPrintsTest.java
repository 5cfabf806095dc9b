package dk.samvaer.plan;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PAGE;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PRINT;
import static dk.samvaer.starter.testkit.letter.LetterCalls.ask;
import static dk.samvaer.starter.testkit.letter.LetterCalls.assertProblem;
import static dk.samvaer.starter.testkit.letter.LetterCalls.header;
import static dk.samvaer.starter.testkit.letter.LetterCalls.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.Representatives;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Printed plans, asked for by portals of the running service. */
@PlanTest
class PlanPrintsTest {
    private static final RealService REAL = RunningPlan.REAL;

    private final OneCase one = new OneCase();

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void todayAgain() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void AP_05_the_citizens_plan_is_a_page_and_a_print() {
        var print = adoptedPlan() + "/print";
        var page = ask(citizen(), print, PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Content-Disposition"))
                .isEqualTo("inline; filename=\"handleplan-2026-000123-version-1.html\"");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(page, "Vary")).contains("Accept");
        assertThat(page(citizen(), print))
                .contains("Din handleplan", "i sag 2026-000123, version 1", "En hverdag med andre", "Værksted")
                .contains("Lave mad med andre", "nogen at spise med", "Karla", "Ja tak", "Taxa");
        var pdf = ask(visitator(), print, PRINT);
        assertThat(header(pdf, "Content-Type")).isEqualTo(PRINT);
        assertThat(PrintedLetter.of(pdf.body()).text()).contains("Din handleplan", "En hverdag med andre");
        assertThat(ask(citizen(), print, PAGE, header(page, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void AP_08_ID_02_the_supplier_gets_the_purpose_the_goals_and_the_transport_and_no_name_or_other_part() {
        var plan = adoptedPlan();
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier("nsv").get(plan).status() == 200);
        assertThat(page(supplier("nsv"), plan + "/print"))
                .contains("Borgerens handleplan", "En hverdag med andre", "Lave mad med andre", "Taxa")
                .doesNotContain("Værksted", "Karla", "Ja tak", "nogen at spise med", "Intet behov", "Et år");
    }

    @Test
    void AP_08_who_reads_the_whole_plan_can_print_what_the_supplier_gets_and_the_supplier_no_more() {
        var plan = adoptedPlan();
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier("nsv").get(plan).status() == 200);
        var given = page(supplier("nsv"), plan + "/print");
        assertThat(page(visitator(), plan + "/print?forSupplier=true")).isEqualTo(given);
        assertThat(page(citizen(), plan + "/print?forSupplier=true")).isEqualTo(given);
        assertThat(page(supplier("nsv"), plan + "/print?forSupplier=false")).isEqualTo(given);
        assertThat(page(citizen(), plan + "/print?forSupplier=false")).contains("Værksted");
    }

    @Test
    void AP_08_consent_to_a_part_opens_it_in_the_suppliers_print() {
        var plan = adoptedPlan();
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier("nsv").get(plan).status() == 200);
        assertThat(visitator()
                        .act("POST", plan, "/consents", one.consent("INTERVENTION"))
                        .status())
                .isEqualTo(200);
        assertThat(page(supplier("nsv"), plan + "/print"))
                .contains("Værksted")
                .doesNotContain("Karla", "Ja tak", "Et år");
    }

    @Test
    void section_10_a_plan_is_printed_for_nobody_who_may_not_read_it() {
        var plan = adoptedPlan();
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier("nsv").get(plan).status() == 200);
        for (var stranger :
                new Portal[] {supplier("csn"), REAL.citizen(UUID.randomUUID().toString(), port)}) {
            assertProblem(ask(stranger, plan + "/print", PAGE), 404, "NOT_FOUND");
            assertProblem(ask(stranger, plan + "/print", PRINT), 404, "NOT_FOUND");
        }
        assertProblem(ask(REAL.as("AUDITOR", port), plan + "/print", PAGE), 403, "ROLE_MISSING");
        assertProblem(ask(REAL.as("TRANSPORT_OFFICE", port), plan + "/print", PAGE), 403, "ROLE_MISSING");
        one.placementEnded(REAL.bus(), LocalDate.parse(one.today));
        clock.moveTo(Duration.ofDays(1));
        await().until(() -> supplier("nsv").get(plan).status() == 404);
        assertProblem(ask(supplier("nsv"), plan + "/print", PAGE), 404, "NOT_FOUND");
    }

    @Test
    void RP_01_a_guardian_prints_the_plan_as_far_as_the_mandate_covers_it() {
        var plan = adoptedPlan();
        var people = new Representatives(REAL, port, one.citizenId, plan);
        assertThat(page(people.guardian(), plan + "/print")).contains("Din handleplan");
        assertThat(ask(people.guardian("unregistered"), plan + "/print", PAGE).statusCode())
                .isEqualTo(404);
        assertThat(ask(people.guardianForAllBut("READ_CASE"), plan + "/print", PAGE)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_previewed_as_a_draft_by_the_municipality_only() {
        var plan = draftedPlan();
        var preview = plan + "/print/preview";
        assertThat(page(REAL.as("LEADER", port), preview))
                .contains("UDKAST", "Udkast til handleplan i sag 2026-000123, version 1", "En hverdag med andre");
        assertProblem(ask(citizen(), preview, PAGE), 403, "ROLE_MISSING");
        assertProblem(ask(supplier("nsv"), preview, PAGE), 403, "ROLE_MISSING");
        assertProblem(ask(visitator(), plan + "/print", PAGE), 409, "ACTION_PLAN_NOT_ADOPTED");
        assertProblem(ask(citizen(), plan + "/print", PAGE), 409, "ACTION_PLAN_NOT_ADOPTED");
    }

    @Test
    void an_earlier_version_is_printed_on_request_and_an_unknown_one_or_another_form_is_refused() {
        var plan = adoptedPlan();
        one.transport(REAL.bus(), 2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        await().until(() -> visitator().get(plan).at("/status").equals("DRAFTING"));
        adopt(plan);
        assertThat(page(citizen(), plan + "/print")).contains("version 2", "Offentlig transport");
        assertThat(page(citizen(), plan + "/print?version=1")).contains("Versionen gælder ikke længere.", "Taxa");
        assertProblem(ask(citizen(), plan + "/print?version=3", PAGE), 404, "NOT_FOUND");
        assertProblem(ask(citizen(), plan + "/print?version=x", PAGE), 400, "PARAMETER_INVALID");
        assertProblem(ask(citizen(), plan + "/print", "application/json"), 406, "NOT_ACCEPTABLE");
        assertProblem(ask(visitator(), plan + "/print/preview", PAGE), 409, "NO_DRAFT");
    }

    @Test
    void SU_04_the_pedagogical_plan_is_printed_for_citizen_and_supplier_and_its_draft_for_the_supplier() {
        var plan = adoptedPlan();
        one.placementStarted(REAL.bus());
        var work = "/v1/pedagogical-plans/" + first(supplier("nsv"), one.pedagogicalPlans());
        assertProblem(ask(supplier("nsv"), work + "/print/preview", PAGE), 409, "NO_DRAFT");
        supplier("nsv").act("POST", work, "/draft", one.subGoals());
        assertThat(page(supplier("nsv"), work + "/print/preview")).contains("UDKAST", "Skære grøntsager");
        assertProblem(ask(citizen(), work + "/print/preview", PAGE), 403, "ROLE_MISSING");
        assertProblem(ask(citizen(), work + "/print", PAGE), 409, "PEDAGOGICAL_PLAN_NOT_ACTIVE");
        assertThat(supplier("nsv").act("POST", work, "/activation", "{}").status())
                .isEqualTo(200);
        assertThat(page(citizen(), work + "/print"))
                .contains("Din pædagogiske plan", "sag 2026-000123, version 1", "version 1 af din handleplan");
        assertThat(page(supplier("nsv"), work + "/print")).contains("Borgerens pædagogiske plan");
        assertThat(PrintedLetter.of(ask(citizen(), work + "/print", PRINT).body())
                        .text())
                .contains("Din pædagogiske plan", "Hører til mål 1");
        assertProblem(ask(supplier("csn"), work + "/print", PAGE), 404, "NOT_FOUND");
        assertProblem(ask(REAL.as("COMPLAINT_OFFICER", port), work + "/print", PAGE), 403, "ROLE_MISSING");
        assertThat(visitator().get(plan).status()).isEqualTo(200);
    }

    @Test
    void DP_04_a_print_stands_in_the_access_log_and_so_does_one_that_was_refused() {
        var plan = adoptedPlan();
        page(citizen(), plan + "/print");
        ask(supplier("csn"), plan + "/print", PAGE);
        var prints = REAL.as("AUDITOR", port)
                .get("/v1/access-log?pageSize=100&caseId=" + one.caseId)
                .json()
                .at("/items")
                .valueStream()
                .filter(entry -> entry.at("/operation").asString("").endsWith("printActionPlan"))
                .map(entry -> entry.at("/outcome").asString(""))
                .toList();
        assertThat(prints).containsExactly("ADMITTED", "REFUSED");
    }

    @Test
    void DP_06_an_erased_plan_is_printed_without_its_texts() {
        var plan = adoptedPlan();
        one.erased(REAL.bus());
        await().until(() -> !visitator().get(plan).text().contains("En hverdag"));
        assertThat(page(visitator(), plan + "/print"))
                .contains("(slettet)", "Taxa")
                .doesNotContain("En hverdag", "Karla", "Lave mad");
    }

    @Test
    void R54_CP_09_complaint_service_gets_the_plan_of_the_day_of_the_decision_and_nobody_else_does() {
        var plan = adoptedPlan();
        var found = service("complaint-service").write("POST", "/v1/file-parts/search", null, fileTerms(""));
        assertThat(found.at("/items/0/title")).startsWith("Handleplan, version 1 af");
        var before = fileTerms(",\"decidedAt\":\"" + DanishTime.startOf(LocalDate.parse(one.today)) + "\"");
        assertThat(service("complaint-service")
                        .write("POST", "/v1/file-parts/search", null, before)
                        .at("/items/0/title"))
                .isEqualTo("Oplysning om handleplan");
        var terms = fileTerms(",\"kind\":\"PLAN\",\"partId\":\"" + found.at("/items/0/partId") + "\"");
        assertThat(service("complaint-service")
                        .write("POST", "/v1/file-parts/print", null, terms)
                        .text())
                .contains("En hverdag med andre", "Karla", "version 1");
        for (var other : new Portal[] {
            service("transport-service"), service("system"), REAL.as("COMPLAINT_OFFICER", "complaint-service", port)
        }) {
            assertThat(other.write("POST", "/v1/file-parts/search", null, fileTerms(""))
                            .status())
                    .isEqualTo(403);
            assertThat(other.write("POST", "/v1/file-parts/print", null, terms).status())
                    .isEqualTo(403);
        }
        assertThat(visitator().get(plan).status()).isEqualTo(200);
    }

    @Test
    void R54_AP_02_a_plan_that_was_declined_is_told_as_declined_and_another_case_has_no_part() {
        one.opened(REAL.bus());
        var plan = "/v1/action-plans/" + first(visitator(), one.actionPlans());
        visitator().act("POST", plan, "/offer", one.offer());
        visitator().act("POST", plan, "/refusal", """
            {"declinedOn":"%s","declinedBy":"CITIZEN"}\
            """.formatted(one.today));
        var part = plan.substring("/v1/action-plans/".length());
        var terms = fileTerms(",\"kind\":\"PLAN\",\"partId\":\"" + part + "\"");
        assertThat(service("complaint-service")
                        .write("POST", "/v1/file-parts/print", null, terms)
                        .text())
                .contains("Der var ingen handleplan", "Borgeren takkede nej");
        var unknown = terms.replace(one.caseId.toString(), UUID.randomUUID().toString());
        assertThat(service("complaint-service")
                        .write("POST", "/v1/file-parts/print", null, unknown)
                        .status())
                .isEqualTo(404);
        assertThat(service("complaint-service")
                        .write(
                                "POST",
                                "/v1/file-parts/print",
                                null,
                                terms.replace(part, UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
    }

    private String fileTerms(String more) {
        return """
            {"caseId":"%s","decidedOn":"%s"%s}\
            """.formatted(one.caseId, one.today, more);
    }

    private Portal service(String name) {
        return REAL.as("SYSTEM", name, port);
    }

    private String adoptedPlan() {
        var plan = draftedPlan();
        one.transport(REAL.bus(), 1, "transport.transport-granted.v1", "TAXI");
        await().until(() -> visitator().get(plan).at("/transportMode").equals("TAXI"));
        adopt(plan);
        return plan;
    }

    private String draftedPlan() {
        one.opened(REAL.bus());
        var plan = "/v1/action-plans/" + first(visitator(), one.actionPlans());
        visitator().act("POST", plan, "/offer", one.offer());
        visitator().act("POST", plan, "/acceptance", one.acceptance());
        var written = visitator().act("PUT", plan, "/content", one.content());
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        return plan;
    }

    private void adopt(String plan) {
        var adopted = visitator().act("POST", plan, "/adoption", """
            {"citizensView":"Ja tak","notAgreedBecause":"Vil tænke over det"}\
            """);
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(200);
    }

    private static String first(Portal person, String list) {
        await().until(() -> !person.get(list).at("/items/0/id").isEmpty());
        return person.get(list).at("/items/0/id");
    }

    private Portal visitator() {
        return REAL.as("VISITATOR", port);
    }

    private Portal citizen() {
        return REAL.citizen(one.citizenId.toString(), port);
    }

    private Portal supplier(String supplierId) {
        return REAL.staff(supplierId, port);
    }
}
