package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person is erased: what the person said and is called is gone, ids and dates stay, and nothing hangs. */
class ErasureTest extends RunningVisitation {
    private static final String COURT_ORDER = """
        {"basis":"COURT_ORDER","reference":"BS-1234/2026-NAE"}\
        """;
    private static final String RETENTION_PASSED = """
        {"basis":"RETENTION_PASSED"}\
        """;
    private static final List<String> WORDS =
            List.of("Anna", "Eksempelvej", "gerne ud", "Møder ingen", "omfattende støtte", "uroligt", "samtaler");

    @Autowired
    Parking parking;

    @Test
    void words_and_names_are_gone_and_ids_dates_and_codes_stay() {
        var theCase = activeCase();
        var citizenId = visitator().get(theCase).at("/citizenId");
        var decision = "/decisions/" + visitator().get(theCase).at("/decisions/0/id");
        var moment = Instant.now().toString();
        assertThat(visitator().get(theCase).text()).contains("gerne ud", "Møder ingen");

        assertThat(erase(citizenId, COURT_ORDER).status()).isEqualTo(200);

        var erased = visitator().get(theCase);
        assertThat(erased.at("/erased")).isEqualTo("true");
        assertThat(erased.at("/state")).isEqualTo("ACTIVE");
        assertThat(erased.at("/grant/supplierId")).isEqualTo("nsv");
        assertThat(erased.at("/decisions/0/status")).isEqualTo("ISSUED");
        assertThat(erased.text()).doesNotContain(WORDS);
        var then = visitator().get(theCase + "?asOf=" + moment);
        assertThat(then.at("/erased")).isEqualTo("true");
        assertThat(then.text()).doesNotContain(WORDS);
        var citizen = visitator().get("/v1/citizens/" + citizenId);
        assertThat(citizen.at("/erased")).isEqualTo("true");
        assertThat(citizen.text()).doesNotContain(WORDS).doesNotContain(cpr);
        var letter = visitator().get(theCase + decision + "/letter");
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.text())
                .contains("<p>(slettet)</p>", "Næstved Sociale Virksomhed", "Sidste dag, du kan klage")
                .doesNotContain(WORDS);
        await().until(() -> told(caseId(theCase), "person-erased") == 1);
    }

    @Test
    void nothing_is_written_about_an_erased_person_and_the_same_number_can_be_registered_anew() {
        var theCase = factFinding();
        var citizenId = visitator().get(theCase).at("/citizenId");
        assertThat(erase(citizenId, COURT_ORDER).status()).isEqualTo(200);

        assertErased(visitator().act("PUT", theCase, "/assessment", findings()));
        assertErased(visitator().create("/v1/cases", "again" + cpr, opening(citizenId)));
        assertErased(visitator().act("PUT", "/v1/citizens/" + citizenId, "/contact", """
            {"name":"Anna Eksempel","address":null}\
            """));
        assertThat(search(cpr).json().at("/items")).isEmpty();
        var anew = visitator().create("/v1/citizens", "anew-" + cpr, registration());
        assertThat(anew.status()).isEqualTo(201);
        assertThat(anew.at("/id")).isNotEqualTo(citizenId);
    }

    @Test
    void what_other_services_tell_afterwards_is_noted_and_parks_nothing() {
        var theCase = activeCase();
        var decisionId = visitator().get(theCase).at("/decisions/0/id");
        erase(visitator().get(theCase).at("/citizenId"), COURT_ORDER);
        var caseId = caseId(theCase);

        reportNeedChange(caseId, UUID.randomUUID(), 2);
        complain(caseId, decisionId);
        tell("plan.plan-adopted.v1", planId, 3, caseId, """
                {"planId":"%s","version":2,"transportMode":"TAXI"}\
                """, planId);

        awaitShown(theCase, "/plan/version", "2");
        assertThat(parking.ofCase(caseId)).isEmpty();
        assertThat(visitator().get(theCase).json().at("/reassessments")).isEmpty();
    }

    @Test
    void command_that_is_sent_again_erases_no_further_and_is_answered_alike() {
        var theCase = factFinding();
        var citizenId = visitator().get(theCase).at("/citizenId");
        var first = erase(citizenId, COURT_ORDER);
        var version = visitator().get(theCase).etag();
        var again = erase(citizenId, COURT_ORDER);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(visitator().get(theCase).etag()).isEqualTo(version);
    }

    @Test
    void DP_06_retention_must_have_passed_after_closing_and_hand_over() {
        var theCase = factFinding();
        var citizenId = visitator().get(theCase).at("/citizenId");
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("CASE_NOT_CLOSED");
        assertThat(archive(theCase, today).at("/code")).isEqualTo("CASE_STATE_FORBIDS");
        assertThat(visitator().act("POST", theCase, "/withdrawal", "").status()).isEqualTo(200);
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("NOT_HANDED_TO_ARCHIVE");
        assertThat(archive(theCase, today).at("/handedToArchiveOn")).isEqualTo(today);
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("RETENTION_NOT_PASSED");
        assertThat(visitator().get(theCase).at("/erased")).isEqualTo("false");
    }

    @Test
    void DP_06_the_day_before_the_retention_has_passed_nothing_is_erased_and_on_the_day_it_is() {
        var theCase = factFinding();
        var citizenId = visitator().get(theCase).at("/citizenId");
        var withdrawn = visitator().act("POST", theCase, "/withdrawal", "");
        var until = LocalDate.parse(withdrawn.at("/closing/retentionUntil"));
        archive(theCase, today);

        pass(LocalDate.parse(today).until(until.minusDays(1)));
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("RETENTION_NOT_PASSED");
        assertThat(visitator().get(theCase).text()).contains("gerne ud");

        pass(LocalDate.parse(today).until(until));
        assertThat(erase(citizenId, RETENTION_PASSED).status()).isEqualTo(200);
        assertThat(visitator().get(theCase).at("/erased")).isEqualTo("true");
        assertThat(visitator().get(theCase).text()).doesNotContain(WORDS);
        await().until(() -> told(caseId(theCase), "person-erased") == 1);
    }

    @Test
    void court_order_needs_a_reference_that_is_no_cpr_number() {
        var citizenId = registered();
        assertThat(erase(citizenId, """
            {"basis":"COURT_ORDER"}\
            """).at("/code")).isEqualTo("COURT_REFERENCE_MISSING");
        assertThat(erase(citizenId, """
            {"basis":"COURT_ORDER","reference":"010190-1234"}\
            """).status()).isEqualTo(400);
    }

    @Test
    void records_officer_sees_no_content_and_nobody_else_erases() {
        var theCase = factFinding();
        var citizenId = visitator().get(theCase).at("/citizenId");
        assertThat(officer().get(theCase).status()).isEqualTo(403);
        assertThat(officer().get("/v1/citizens/" + citizenId).status()).isEqualTo(403);
        for (var role : List.of("VISITATOR", "LEADER", "OPERATOR", "AUDITOR")) {
            assertThat(REAL.as(role, port)
                            .write("POST", "/v1/citizens/" + citizenId + "/erasure", null, COURT_ORDER)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(erase(UUID.randomUUID().toString(), COURT_ORDER).status()).isEqualTo(404);
    }

    private static void assertErased(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo("PERSON_ERASED");
    }

    private Answer erase(String citizenId, String body) {
        return officer().write("POST", "/v1/citizens/" + citizenId + "/erasure", null, body);
    }

    private Answer archive(String theCase, String on) {
        return officer().write("POST", theCase + "/archive-handover", null, """
            {"on":"%s"}\
            """.formatted(on));
    }

    private Portal officer() {
        return REAL.as("RECORDS_OFFICER", port);
    }
}
