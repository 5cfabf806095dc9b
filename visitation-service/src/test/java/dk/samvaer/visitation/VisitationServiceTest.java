package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.OpenApi;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a case over HTTP and on the bus, and what every portal may rely on. */
class VisitationServiceTest extends RunningVisitation {
    @Test
    void a_case_goes_from_enquiry_to_grant_and_back_when_need_changes_and_when_the_board_sends_it_back() {
        var theCase = readyCase();
        var caseId = caseId(theCase);
        assertThat(visitator().get(theCase + "/readiness").json().at("/missing"))
                .isEmpty();
        var decision = decide(theCase, grant());
        assertThat(visitator()
                        .act("POST", theCase, decision + "/notification", """
                            {"sentOn":"%s"}\
                            """.formatted(today))
                        .at("/status"))
                .isEqualTo("NOTIFIED");
        tell("supplier.placement-started.v1", placementId, 1, caseId, """
                {"placementId":"%s","startedOn":"%s"}\
                """, placementId, today);
        awaitShown(theCase, "/state", "ACTIVE");

        reportNeedChange(caseId, UUID.randomUUID(), 2);
        reportNeedChange(caseId, UUID.randomUUID(), 3);
        awaitShown(theCase, "/state", "REASSESSING");
        await().until(() -> told(caseId, "need-change-received") == 2);
        assertThat(told(caseId, "reassessment-opened")).isEqualTo(1);
        assessAgain(theCase);
        decide(theCase, CHANGE);
        awaitShown(theCase, "/state", "ACTIVE");
        await().until(() -> told(caseId, "grant-changed") == 1 && told(caseId, "reassessment-closed") == 1);

        complain(caseId, visitator().get(theCase).at("/decisions/1/id"));
        awaitShown(theCase, "/state", "REASSESSING");
        assertThat(visitator()
                        .act("POST", theCase, "/complaint-reviews", review())
                        .at("/state"))
                .isEqualTo("ACTIVE");
        tell("complaint.appeal-outcome-recorded.v1", complaintId, 2, caseId, """
                {"complaintId":"%s","outcome":"REMITTED"}\
                """, complaintId);
        awaitShown(theCase, "/reassessments/2/trigger", "APPEAL_REMITTED");
        awaitShown(theCase, "/state", "REASSESSING");
        await().untilAsserted(() -> assertThat(REAL.bus().types(caseId))
                .containsExactly(
                        "case-opened.v1",
                        "assessment-completed.v1",
                        "decision-issued.v1",
                        "grant-issued.v1",
                        "decision-notified.v1",
                        "reassessment-opened.v1",
                        "need-change-received.v1",
                        "need-change-received.v1",
                        "assessment-completed.v1",
                        "decision-issued.v1",
                        "grant-changed.v1",
                        "reassessment-closed.v1",
                        "reassessment-opened.v1",
                        "complaint-review-decided.v1",
                        "reassessment-closed.v1",
                        "reassessment-opened.v1"));
    }

    @Test
    void SU_05_the_same_report_delivered_again_leaves_one_reassessment_with_one_cause() {
        var theCase = activeCase();
        var report = UUID.randomUUID();
        for (int delivery = 0; delivery < 10; delivery++) {
            reportNeedChange(caseId(theCase), report, 2);
        }
        awaitShown(theCase, "/state", "REASSESSING");
        reportNeedChange(caseId(theCase), UUID.randomUUID(), 3);
        await().until(() ->
                visitator().get(theCase).json().at("/reassessments/0/causes").size() == 2);
        assertThat(visitator().get(theCase).json().at("/reassessments")).hasSize(1);
        await().until(() -> told(caseId(theCase), "need-change-received") == 2);
    }

    @Test
    void ID_01_a_citizen_is_found_by_CPR_registered_once_and_shown_without_CPR_to_the_citizen() {
        var citizen = "/v1/citizens/" + registered();
        assertThat(search(cpr).at("/items/0/name")).isEqualTo("Anna Eksempel");
        assertThat(search("010150" + "4999").json().at("/items")).isEmpty();
        assertThat(visitator()
                        .create("/v1/citizens", "another key", registration())
                        .at("/code"))
                .isEqualTo("CITIZEN_EXISTS");
        assertThat(visitator()
                        .create("/v1/citizens", "bad", registration().replace(cpr, "310226-1234"))
                        .at("/errors/0/code"))
                .isEqualTo("CPR_INVALID");
        assertThat(visitator().get(citizen).at("/cpr")).isEqualTo(cpr);
        assertThat(REAL.citizen(registered(), port).get(citizen).json().has("cpr"))
                .isFalse();
    }

    @Test
    void a_citizen_sees_the_own_case_without_drafts_and_nobody_elses() {
        var theCase = readyCase();
        assertThat(visitator().act("POST", theCase, "/decisions", grant()).status())
                .isEqualTo(201);
        var citizenId = visitator().get(theCase).at("/citizenId");
        assertThat(visitator().get(theCase).json().at("/decisions")).hasSize(1);
        assertThat(REAL.citizen(citizenId, port).get(theCase).json().at("/decisions"))
                .isEmpty();
        assertThat(REAL.citizen(UUID.randomUUID().toString(), port).get(theCase).status())
                .isEqualTo(403);
        assertThat(REAL.citizen(citizenId, port).get(theCase + "/readiness").status())
                .isEqualTo(403);
    }

    @Test
    void readiness_says_in_danish_what_is_missing_and_a_decision_is_refused_with_the_same_code() {
        var theCase = factFinding();
        var missing = visitator().get(theCase + "/readiness");
        assertThat(missing.at("/missing/0/code")).isEqualTo("NO_ASSESSMENT");
        assertThat(missing.at("/missing/2/rule")).isEqualTo("AP-02");
        var draft = visitator().act("POST", theCase, "/decisions", grant());
        var refused = visitator().act("POST", theCase, "/decisions/" + draft.at("/id") + "/readiness", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("NO_ASSESSMENT");
        assertThat(refused.at("/detail")).isEqualTo("Der er ingen afsluttet udredning.");
    }

    @Test
    void cases_are_listed_by_citizen_and_state_page_by_page() {
        var citizenId = registered();
        var first = caseId(opened(citizenId, "one"));
        var second = caseId(opened(citizenId, "two"));
        var list = "/v1/cases?pageSize=1&state=OPENED&citizenId=" + citizenId;
        var page = visitator().get(list);
        var next = visitator().get(list + "&cursor=" + page.at("/nextCursor"));
        assertThat(List.of(page.at("/items/0/id"), next.at("/items/0/id")))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
        assertThat(next.json().has("nextCursor")).isFalse();
        assertThat(visitator().get(list.replace("OPENED", "CLOSED")).json().at("/items"))
                .isEmpty();
        assertThat(visitator().get(list + "&cursor=xyz").at("/code")).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_neither_name_nor_words() {
        var theCase = opened(registered(), "wire");
        var shown = visitator().get(theCase);
        await().until(() -> told(caseId(theCase), "case-opened") == 1);
        var message = REAL.bus().heard(caseId(theCase)).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/visitation-service");
        assertThat(Bus.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(Bus.header(message, "ce_actorrole")).isEqualTo("VISITATOR");
        assertThat(message.value())
                .isEqualTo("""
                    {"caseId":"%s","citizenId":"%s","caseNumber":"%s","openedOn":"%s"}\
                    """.formatted(shown.at("/id"), shown.at("/citizenId"), shown.at("/caseNumber"), today));
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        var theCase = opened(registered(), "bad");
        var before = visitator().get(theCase);
        var path = theCase + "/notice";
        assertThat(REAL.stranger(port).get(theCase).status()).isEqualTo(401);
        assertThat(REAL.staff("nsv", port).get(theCase).status()).isEqualTo(403);
        assertThat(visitator().write("POST", path, null, notice()).status()).isEqualTo(428);
        assertThat(visitator().write("POST", path, "\"99\"", notice()).status()).isEqualTo(412);
        assertThat(visitator().write("POST", path, before.etag(), "{").at("/code"))
                .isEqualTo("JSON_MALFORMED");
        assertThat(visitator().write("POST", path, before.etag(), "{}").at("/errors/0/code"))
                .isEqualTo("NOT_NULL");
        assertThat(visitator()
                        .write("POST", path, before.etag(), notice().replace("{", "{\"x\":1,"))
                        .status())
                .isEqualTo(400);
        assertThat(visitator()
                        .write("PUT", theCase + "/assessment", before.etag(), findings())
                        .at("/code"))
                .isEqualTo("CASE_STATE_FORBIDS");
        assertThat(visitator().get("/v1/cases?sate=OPENED").status()).isEqualTo(400);
        assertThat(visitator().get("/v1/cases/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(visitator()
                        .create("/v1/cases", "nobody", opening(UUID.randomUUID().toString()))
                        .at("/code"))
                .isEqualTo("CITIZEN_UNKNOWN");
        assertThat(visitator().get(theCase)).isEqualTo(before);
    }

    @Test
    void TG_04_a_percent_is_whole_and_fits_the_level() {
        var theCase = factFinding();
        assertThat(visitator()
                        .act("PUT", theCase, "/assessment", findings().replace("60", "60.5"))
                        .status())
                .isEqualTo(400);
        assertThat(visitator()
                        .act("PUT", theCase, "/assessment", findings().replace("60", "101"))
                        .status())
                .isEqualTo(400);
        assertThat(visitator()
                        .act("PUT", theCase, "/assessment", findings().replace("60", "80"))
                        .at("/code"))
                .isEqualTo("PERCENT_LEVEL_MISMATCH");
        assertThat(visitator().act("PUT", theCase, "/assessment", findings()).at("/assessments/0/findings/level"))
                .isEqualTo("3");
    }

    @Test
    void CO_01_a_consent_is_given_and_withdrawn() {
        var theCase = factFinding();
        var given = visitator().act("POST", theCase, "/consents", consent());
        assertThat(given.status()).isEqualTo(201);
        var withdrawn = visitator().act("DELETE", theCase, "/consents/" + given.at("/consents/0/id"), "");
        assertThat(withdrawn.at("/consents/0/withdrawnOn")).isEqualTo(today);
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(REAL.stranger(port));
    }
}
