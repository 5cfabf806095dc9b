package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.change;
import static dk.samvaer.visitation.Bodies.consent;
import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.notice;
import static dk.samvaer.visitation.Bodies.opening;
import static dk.samvaer.visitation.Bodies.registration;
import static dk.samvaer.visitation.Bodies.review;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.OpenApi;
import dk.samvaer.starter.testkit.OtherRoles;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a case over HTTP and on the bus, and what every portal may rely on. */
@VisitationTest
class VisitationServiceTest {
    private final Actors actors;
    private final CaseSteps steps;

    VisitationServiceTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void a_case_goes_from_enquiry_to_grant_and_back_when_need_changes_and_when_the_board_sends_it_back() {
        var theCase = steps.readyCase();
        var caseId = caseId(theCase);
        assertThat(actors.visitator().get(theCase + "/readiness").json().at("/missing"))
                .isEmpty();
        var decision = steps.decide(theCase, grant());
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/notification", """
                            {"sentOn":"%s"}\
                            """.formatted(today()))
                        .at("/status"))
                .isEqualTo("NOTIFIED");
        steps.tell("supplier.placement-started.v1", steps.placementId, 1, caseId, """
            {"placementId":"%s","startedOn":"%s"}\
            """, steps.placementId, today());
        steps.awaitShown(theCase, "/state", "ACTIVE");

        steps.reportNeedChange(caseId, UUID.randomUUID(), 2);
        steps.reportNeedChange(caseId, UUID.randomUUID(), 3);
        steps.awaitShown(theCase, "/state", "REASSESSING");
        await().until(() -> steps.published(caseId, "need-change-received") == 2);
        assertThat(steps.published(caseId, "reassessment-opened")).isEqualTo(1);
        steps.assessAgain(theCase);
        steps.decide(theCase, change());
        steps.awaitShown(theCase, "/state", "ACTIVE");
        await().until(() ->
                steps.published(caseId, "grant-changed") == 1 && steps.published(caseId, "reassessment-closed") == 1);

        steps.complain(caseId, actors.visitator().get(theCase).at("/decisions/1/id"));
        steps.awaitShown(theCase, "/state", "REASSESSING");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/complaint-reviews", review(steps.complaintId))
                        .at("/state"))
                .isEqualTo("ACTIVE");
        steps.tell("complaint.appeal-outcome-recorded.v1", steps.complaintId, 2, caseId, """
            {"complaintId":"%s","outcome":"REMITTED"}\
            """, steps.complaintId);
        steps.awaitShown(theCase, "/reassessments/2/trigger", "APPEAL_REMITTED");
        steps.awaitShown(theCase, "/state", "REASSESSING");
        await().untilAsserted(() -> assertThat(steps.bus().types(caseId))
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
        var theCase = steps.activeCase();
        var report = UUID.randomUUID();
        for (int delivery = 0; delivery < 10; delivery++) {
            steps.reportNeedChange(caseId(theCase), report, 2);
        }
        steps.awaitShown(theCase, "/state", "REASSESSING");
        steps.reportNeedChange(caseId(theCase), UUID.randomUUID(), 3);
        await().until(() -> actors.visitator()
                        .get(theCase)
                        .json()
                        .at("/reassessments/0/causes")
                        .size()
                == 2);
        assertThat(actors.visitator().get(theCase).json().at("/reassessments")).hasSize(1);
        await().until(() -> steps.published(caseId(theCase), "need-change-received") == 2);
    }

    @Test
    void ID_01_a_citizen_is_found_by_CPR_registered_once_and_shown_without_CPR_to_the_citizen() {
        var citizen = "/v1/citizens/" + steps.registered();
        assertThat(steps.search(steps.cpr).at("/items/0/name")).isEqualTo("Anna Eksempel");
        assertThat(steps.search("010150" + "4999").json().at("/items")).isEmpty();
        assertThat(actors.visitator()
                        .create("/v1/citizens", "another key", registration(steps.cpr))
                        .at("/code"))
                .isEqualTo("CITIZEN_EXISTS");
        assertThat(actors.visitator()
                        .create("/v1/citizens", "bad", registration(steps.cpr).replace(steps.cpr, "310226-1234"))
                        .at("/errors/0/code"))
                .isEqualTo("CPR_INVALID");
        assertThat(actors.visitator().get(citizen).at("/cpr")).isEqualTo(steps.cpr);
        assertThat(actors.citizen(steps.registered()).get(citizen).json().has("cpr"))
                .isFalse();
    }

    @Test
    void a_citizen_sees_the_own_case_without_drafts_and_nobody_elses() {
        var theCase = steps.readyCase();
        assertThat(actors.visitator()
                        .act("POST", theCase, "/decisions", grant())
                        .status())
                .isEqualTo(201);
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        assertThat(actors.visitator().get(theCase).json().at("/decisions")).hasSize(1);
        assertThat(actors.citizen(citizenId).get(theCase).json().at("/decisions"))
                .isEmpty();
        assertThat(actors.citizen(UUID.randomUUID().toString()).get(theCase).status())
                .isEqualTo(404);
        assertThat(actors.citizen(citizenId).get(theCase + "/readiness").status())
                .isEqualTo(403);
    }

    @Test
    void readiness_says_in_danish_what_is_missing_and_a_decision_is_refused_with_the_same_code() {
        var theCase = steps.factFinding();
        var missing = actors.visitator().get(theCase + "/readiness");
        assertThat(missing.at("/missing/0/code")).isEqualTo("NO_ASSESSMENT");
        assertThat(missing.at("/missing/2/rule")).isEqualTo("AP-02");
        var draft = actors.visitator().act("POST", theCase, "/decisions", grant());
        var refused = actors.visitator().act("POST", theCase, "/decisions/" + draft.at("/id") + "/readiness", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("NO_ASSESSMENT");
        assertThat(refused.at("/detail")).isEqualTo("Der er ingen afsluttet udredning.");
    }

    @Test
    void cases_are_listed_by_citizen_and_state_page_by_page() {
        var citizenId = steps.registered();
        var first = caseId(steps.withdrawn(citizenId, "one"));
        var second = caseId(steps.withdrawn(citizenId, "two"));
        var list = "/v1/cases?pageSize=1&state=WITHDRAWN&citizenId=" + citizenId;
        var page = actors.visitator().get(list);
        var next = actors.visitator().get(list + "&cursor=" + page.at("/nextCursor"));
        assertThat(List.of(page.at("/items/0/id"), next.at("/items/0/id")))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
        assertThat(next.json().has("nextCursor")).isFalse();
        assertThat(actors.visitator()
                        .get(list.replace("WITHDRAWN", "CLOSED"))
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(actors.visitator().get(list + "&cursor=xyz").at("/code")).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void DP_04_a_page_of_cases_and_one_of_the_work_list_are_one_entry_each_with_the_ids_shown() {
        var citizenId = steps.registered();
        var second = caseId(steps.withdrawn(citizenId, "two"));
        var first = caseId(steps.opened(citizenId, "one"));
        var reader = actors.as("VISITATOR", "reader-" + first);
        reader.get("/v1/cases?citizenId=" + citizenId);
        reader.get("/v1/worklist?pageSize=100&unassigned=true");
        var seen = actors.as("AUDITOR")
                .get("/v1/access-log?pageSize=100&caseId=" + first)
                .json()
                .at("/items");
        var lists = seen.valueStream()
                .filter(entry -> entry.at("/subject").asString().equals("reader-" + first))
                .toList();
        assertThat(lists)
                .extracting(entry -> entry.at("/operation").asString())
                .containsExactly("CasesController.listCases", "WorkListsController.readWorkList");
        assertThat(lists.getFirst().at("/shown").findValuesAsString("caseId"))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_neither_name_nor_words() {
        var theCase = steps.opened(steps.registered(), "wire");
        var shown = actors.visitator().get(theCase);
        await().until(() -> steps.published(caseId(theCase), "case-opened") == 1);
        var message = steps.bus().heard(caseId(theCase)).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/visitation-service");
        assertThat(Bus.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(Bus.header(message, "ce_actorrole")).isEqualTo("VISITATOR");
        assertThat(message.value())
                .isEqualTo("""
                    {"caseId":"%s","citizenId":"%s","caseNumber":"%s","openedOn":"%s"}\
                    """.formatted(shown.at("/id"), shown.at("/citizenId"), shown.at("/caseNumber"), today()));
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        var theCase = steps.opened(steps.registered(), "bad");
        var before = actors.visitator().get(theCase);
        var path = theCase + "/notice";
        assertThat(actors.stranger().get(theCase).status()).isEqualTo(401);
        assertThat(actors.staff("nsv").get(theCase).status()).isEqualTo(403);
        assertThat(actors.visitator().write("POST", path, null, notice()).status())
                .isEqualTo(428);
        assertThat(actors.visitator().write("POST", path, "\"99\"", notice()).status())
                .isEqualTo(412);
        assertThat(actors.visitator().write("POST", path, before.etag(), "{").at("/code"))
                .isEqualTo("JSON_MALFORMED");
        assertThat(actors.visitator().write("POST", path, before.etag(), "{}").at("/errors/0/code"))
                .isEqualTo("NOT_NULL");
        assertThat(actors.visitator()
                        .write("POST", path, before.etag(), Bodies.with(notice(), """
                            "x":1\
                            """))
                        .status())
                .isEqualTo(400);
        assertThat(actors.visitator()
                        .write("PUT", theCase + "/assessment", before.etag(), findings())
                        .at("/code"))
                .isEqualTo("CASE_STATE_FORBIDS");
        assertThat(actors.visitator().get("/v1/cases?sate=OPENED").status()).isEqualTo(400);
        assertThat(actors.visitator().get("/v1/cases/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(actors.visitator()
                        .create("/v1/cases", "nobody", opening(UUID.randomUUID().toString()))
                        .at("/code"))
                .isEqualTo("CITIZEN_UNKNOWN");
        assertThat(actors.visitator().get(theCase)).isEqualTo(before);
    }

    @Test
    void TG_04_a_percent_is_whole_and_fits_the_level() {
        var theCase = steps.factFinding();
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings().replace("60", "60.5"))
                        .status())
                .isEqualTo(400);
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings().replace("60", "101"))
                        .status())
                .isEqualTo(400);
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings().replace("60", "80"))
                        .at("/code"))
                .isEqualTo("PERCENT_LEVEL_MISMATCH");
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings())
                        .at("/assessments/0/findings/level"))
                .isEqualTo("3");
    }

    @Test
    void CO_01_a_consent_is_given_and_withdrawn() {
        var theCase = steps.factFinding();
        var given = actors.visitator().act("POST", theCase, "/consents", consent());
        assertThat(given.status()).isEqualTo(201);
        var withdrawn = actors.visitator().act("DELETE", theCase, "/consents/" + given.at("/consents/0/id"), "");
        assertThat(withdrawn.at("/consents/0/withdrawnOn")).isEqualTo(today());
    }

    @Test
    void DP_04_every_operation_is_refused_to_the_roles_that_it_does_not_name() {
        OtherRoles.assertRefused(actors.stranger(), actors::as);
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(actors.stranger());
    }
}
