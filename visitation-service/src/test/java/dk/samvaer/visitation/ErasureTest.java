package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.opening;
import static dk.samvaer.visitation.Bodies.registration;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
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
@VisitationTest
class ErasureTest {
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

    private final Actors actors;
    private final CaseSteps steps;

    ErasureTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void words_and_names_are_gone_and_ids_dates_and_codes_stay() {
        var theCase = steps.activeCase();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var decision = "/decisions/" + actors.visitator().get(theCase).at("/decisions/0/id");
        var moment = Instant.now().toString();
        assertThat(actors.visitator().get(theCase).text()).contains("gerne ud", "Møder ingen");

        assertThat(erase(citizenId, COURT_ORDER).status()).isEqualTo(200);

        var erased = actors.visitator().get(theCase);
        assertThat(erased.at("/erased")).isEqualTo("true");
        assertThat(erased.at("/state")).isEqualTo("ACTIVE");
        assertThat(erased.at("/grant/supplierId")).isEqualTo("nsv");
        assertThat(erased.at("/decisions/0/status")).isEqualTo("ISSUED");
        assertThat(erased.text()).doesNotContain(WORDS);
        var then = actors.visitator().get(theCase + "?asOf=" + moment);
        assertThat(then.at("/erased")).isEqualTo("true");
        assertThat(then.text()).doesNotContain(WORDS);
        var citizen = actors.visitator().get("/v1/citizens/" + citizenId);
        assertThat(citizen.at("/erased")).isEqualTo("true");
        assertThat(citizen.text()).doesNotContain(WORDS).doesNotContain(steps.cpr);
        var letter = actors.visitator().get(theCase + decision + "/letter");
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.text())
                .contains("<p>(slettet)</p>", "Næstved Sociale Virksomhed", "Sidste dag, du kan klage")
                .doesNotContain(WORDS);
        await().until(() -> steps.published(caseId(theCase), "person-erased") == 1);
    }

    @Test
    void nothing_is_written_about_an_erased_person_and_the_same_number_can_be_registered_anew() {
        var theCase = steps.factFinding();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        assertThat(erase(citizenId, COURT_ORDER).status()).isEqualTo(200);

        assertErased(actors.visitator().act("PUT", theCase, "/assessment", findings()));
        assertErased(actors.visitator().create("/v1/cases", "again" + steps.planId, opening(citizenId)));
        assertErased(actors.visitator().act("PUT", "/v1/citizens/" + citizenId, "/contact", """
            {"name":"Anna Eksempel","address":"Eksempelvej 1"}\
            """));
        assertThat(steps.search(steps.cpr).json().at("/items")).isEmpty();
        var anew = actors.visitator().create("/v1/citizens", "anew-" + steps.planId, registration(steps.cpr));
        assertThat(anew.status()).isEqualTo(201);
        assertThat(anew.at("/id")).isNotEqualTo(citizenId);
    }

    @Test
    void what_other_services_tell_afterwards_is_noted_and_parks_nothing() {
        var theCase = steps.activeCase();
        var decisionId = actors.visitator().get(theCase).at("/decisions/0/id");
        erase(actors.visitator().get(theCase).at("/citizenId"), COURT_ORDER);
        var caseId = caseId(theCase);

        steps.reportNeedChange(caseId, UUID.randomUUID(), 2);
        steps.complain(caseId, decisionId);
        steps.tell("plan.plan-adopted.v1", steps.planId, 3, caseId, """
            {"planId":"%s","version":2,"transportMode":"TAXI"}\
            """, steps.planId);

        steps.awaitShown(theCase, "/plan/version", "2");
        assertThat(parking.ofCase(caseId)).isEmpty();
        assertThat(actors.visitator().get(theCase).json().at("/reassessments")).isEmpty();
    }

    @Test
    void command_that_is_sent_again_erases_no_further_and_is_answered_alike() {
        var theCase = steps.factFinding();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var first = erase(citizenId, COURT_ORDER);
        var version = actors.visitator().get(theCase).etag();
        var again = erase(citizenId, COURT_ORDER);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(actors.visitator().get(theCase).etag()).isEqualTo(version);
    }

    @Test
    void DP_06_retention_must_have_passed_after_closing_and_hand_over() {
        var theCase = steps.factFinding();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("CASE_NOT_CLOSED");
        assertThat(archive(theCase, today()).at("/code")).isEqualTo("CASE_STATE_FORBIDS");
        assertThat(actors.visitator().act("POST", theCase, "/withdrawal", "").status())
                .isEqualTo(200);
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("NOT_HANDED_TO_ARCHIVE");
        assertThat(archive(theCase, today()).at("/handedToArchiveOn")).isEqualTo(today());
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("RETENTION_NOT_PASSED");
        assertThat(actors.visitator().get(theCase).at("/erased")).isEqualTo("false");
    }

    @Test
    void DP_06_the_day_before_the_retention_has_passed_nothing_is_erased_and_on_the_day_it_is() {
        var theCase = steps.factFinding();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var withdrawn = actors.visitator().act("POST", theCase, "/withdrawal", "");
        var until = LocalDate.parse(withdrawn.at("/closing/retentionUntil"));
        archive(theCase, today());

        steps.pass(LocalDate.parse(today()).until(until.minusDays(1)));
        assertThat(erase(citizenId, RETENTION_PASSED).at("/code")).isEqualTo("RETENTION_NOT_PASSED");
        assertThat(actors.visitator().get(theCase).text()).contains("gerne ud");

        steps.pass(LocalDate.parse(today()).until(until));
        assertThat(erase(citizenId, RETENTION_PASSED).status()).isEqualTo(200);
        assertThat(actors.visitator().get(theCase).at("/erased")).isEqualTo("true");
        assertThat(actors.visitator().get(theCase).text()).doesNotContain(WORDS);
        await().until(() -> steps.published(caseId(theCase), "person-erased") == 1);
    }

    @Test
    void court_order_needs_a_reference_that_is_no_cpr_number() {
        var citizenId = steps.registered();
        assertThat(erase(citizenId, """
            {"basis":"COURT_ORDER"}\
            """).at("/code")).isEqualTo("COURT_REFERENCE_MISSING");
        assertThat(erase(citizenId, """
            {"basis":"COURT_ORDER","reference":"010190-1234"}\
            """).status()).isEqualTo(400);
    }

    @Test
    void records_officer_sees_no_content_and_nobody_else_erases() {
        var theCase = steps.factFinding();
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        assertThat(officer().get(theCase).status()).isEqualTo(403);
        assertThat(officer().get("/v1/citizens/" + citizenId).status()).isEqualTo(403);
        for (var role : List.of("VISITATOR", "LEADER", "OPERATOR", "AUDITOR")) {
            assertThat(actors.as(role)
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
        return actors.as("RECORDS_OFFICER");
    }
}
