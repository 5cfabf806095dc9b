package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What supplier and complaint tell of a case moves what waits in it, and stands on its timeline. */
@VisitationTest
class ExternalFactsTest {
    private final Actors actors;
    private final CaseSteps steps;

    ExternalFactsTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void section_11_SU_01_the_first_order_waits_for_the_visitator_until_the_supplier_service_tells_of_it() {
        var theCase = steps.readyCase();
        assertThat(dueOn(theCase, "ORDER_PLACEMENT")).isEqualTo("nothing waits");
        steps.decide(theCase, Bodies.grant());
        assertThat(dueOn(theCase, "ORDER_PLACEMENT")).isEqualTo(today());
        steps.tell("supplier.placement-ordered.v1", steps.placementId, 1, caseId(theCase), """
            {"placementId":"%s","supplierId":"nsv"}\
            """, steps.placementId);
        steps.awaitShown(theCase + "/overview", "/parts/placement", "ORDERED");
        assertThat(actors.visitator().get(theCase + "/overview").text()).doesNotContain("ORDER_PLACEMENT");
    }

    @Test
    void section_11_the_end_of_a_place_is_heard_and_another_is_to_be_ordered_today() {
        var theCase = steps.activeCase();
        steps.tell(
                "supplier.placement-ended.v1",
                steps.placementId,
                2,
                caseId(theCase),
                """
                {"placementId":"%s","on":"%s","reasonCode":"SUPPLIER_CHANGED"}\
                """,
                steps.placementId,
                LocalDate.parse(today()).plusMonths(1));
        steps.awaitShown(theCase + "/overview", "/parts/placement", "ENDED");
        assertThat(dueOn(theCase, "REORDER_PLACEMENT")).isEqualTo(today());
        assertThat(actors.visitator().get(theCase + "/overview/timeline").text())
                .contains("supplier.placement-ended.v1");
    }

    @Test
    void CP_08_a_review_that_takes_longer_is_due_later() {
        var theCase = steps.activeCase();
        steps.complain(caseId(theCase), actors.visitator().get(theCase).at("/decisions/0/id"));
        steps.awaitShown(theCase, "/state", "REASSESSING");
        assertThat(dueOn(theCase, "REVIEW_COMPLAINT")).isEqualTo(today());
        var later = LocalDate.parse(today()).plusWeeks(6).toString();
        steps.tell(
                "complaint.review-extended.v1", steps.complaintId, 2, caseId(theCase), """
                {"complaintId":"%s","newDueOn":"%s"}\
                """, steps.complaintId, later);
        await().until(() -> dueOn(theCase, "REVIEW_COMPLAINT").equals(later));
        assertThat(actors.visitator().get(theCase + "/overview").at("/parts/complaint/reviewDueOn"))
                .isEqualTo(later);
        assertThat(actors.visitator().get(theCase + "/overview/timeline").text())
                .contains("complaint.review-extended.v1");
    }

    @Test
    void CP_09_CP_12_the_overview_shows_who_is_next_after_the_review_and_that_the_board_referred_the_complaint() {
        var theCase = steps.activeCase();
        steps.complain(caseId(theCase), actors.visitator().get(theCase).at("/decisions/0/id"));
        steps.awaitShown(theCase, "/state", "REASSESSING");
        actors.visitator().act("POST", theCase, "/complaint-reviews", """
            {"complaintId":"%s","outcome":"MAINTAINED","reasons":"Behovet er det samme."}\
            """.formatted(steps.complaintId));
        var overview = theCase + "/overview";
        steps.awaitShown(overview, "/parts/complaint/review", "MAINTAINED");
        assertThat(dueOn(theCase, "FORWARD_COMPLAINT")).isEqualTo("nothing waits");
        ofComplaint("forwarding-overdue", 2, "\"forwardingDueOn\":\"%s\"".formatted(today()), theCase);
        await().until(() -> dueOn(theCase, "FORWARD_COMPLAINT").equals(today()));
        assertThat(actors.visitator().get(overview).at("/nextActor")).isEqualTo("COMPLAINT_OFFICER");
        ofComplaint("complaint-forwarded", 3, "\"forwardedOn\":\"%s\"".formatted(today()), theCase);
        await().until(() -> dueOn(theCase, "FORWARD_COMPLAINT").equals("nothing waits"));
        ofComplaint(
                "appeal-outcome-recorded",
                4,
                "\"outcome\":\"REFERRED\",\"decidedOn\":\"%s\"".formatted(today()),
                theCase);
        steps.awaitShown(overview, "/parts/complaint/appeal", "REFERRED");
    }

    private void ofComplaint(String fact, int sequence, String more, String theCase) {
        steps.tell(
                "complaint." + fact + ".v1",
                steps.complaintId,
                sequence,
                caseId(theCase),
                """
                {"complaintId":"%s",%s}\
                """,
                steps.complaintId,
                more);
    }

    @Test
    void AP_07_a_follow_up_shows_from_the_reminder_on_and_one_without_benefit_opens_one_reassessment() {
        var theCase = steps.activeCase();
        var plan = UUID.randomUUID();
        var dueOn = LocalDate.parse(today()).plusWeeks(4).toString();
        for (int often = 0; often < 2; often++) {
            tellOfPlan("plan.follow-up-reminder.v1", plan, 1, theCase, "\"dueOn\":\"" + dueOn + "\"");
        }
        await().until(() -> dueOn(theCase, "HOLD_FOLLOW_UP").equals(dueOn));
        tellOfPlan("plan.follow-up-due.v1", plan, 2, theCase, "\"dueOn\":\"" + dueOn + "\"");
        for (int often = 0; often < 2; often++) {
            tellOfPlan("plan.follow-up-held.v1", plan, 3, theCase, held("CONTINUE", "NO"));
        }
        steps.awaitShown(theCase, "/state", "REASSESSING");
        tellOfPlan("plan.follow-up-held.v1", plan, 3, theCase, held("CONTINUE", "NO"));
        tellOfPlan("plan.follow-up-held.v1", plan, 4, theCase, held("CHANGE", "PARTLY"));
        await().until(() -> actors.visitator()
                        .get(theCase)
                        .json()
                        .at("/reassessments/0/causes")
                        .size()
                == 2);
        var shown = actors.visitator().get(theCase);
        assertThat(shown.json().at("/reassessments")).hasSize(1);
        assertThat(shown.at("/reassessments/0/causes/0/trigger")).isEqualTo("LOW_BENEFIT");
        assertThat(shown.at("/reassessments/0/causes/1/trigger")).isEqualTo("FOLLOW_UP");
        assertThat(dueOn(theCase, "HOLD_FOLLOW_UP")).isEqualTo("nothing waits");
    }

    @Test
    void DU_02_a_follow_up_that_goes_on_with_benefit_opens_no_reassessment() {
        var theCase = steps.activeCase();
        var plan = UUID.randomUUID();
        tellOfPlan("plan.follow-up-held.v1", plan, 1, theCase, held("CONTINUE", "PARTLY"));
        tellOfPlan("plan.follow-up-due.v1", plan, 2, theCase, "\"dueOn\":\"" + today() + "\"");
        await().until(() -> dueOn(theCase, "HOLD_FOLLOW_UP").equals(today()));
        assertThat(actors.visitator().get(theCase).at("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void SU_04_an_overdue_pedagogical_plan_is_shown_until_it_is_in_force() {
        var theCase = steps.activeCase();
        var work = UUID.randomUUID();
        var data = "\"pedagogicalPlanId\":\"%s\",\"placementId\":\"%s\"".formatted(work, steps.placementId);
        tellOfPlan("plan.pedagogical-plan-overdue.v1", work, 1, theCase, data + ",\"dueOn\":\"" + today() + "\"");
        await().until(() -> dueOn(theCase, "AWAIT_PEDAGOGICAL_PLAN").equals(today()));
        assertThat(dueOn(theCase, "WRITE_PEDAGOGICAL_PLAN")).isEqualTo(today());
        tellOfPlan("plan.pedagogical-plan-activated.v1", work, 2, theCase, data + ",\"version\":1");
        await().until(() -> dueOn(theCase, "WRITE_PEDAGOGICAL_PLAN").equals("nothing waits"));
    }

    private void tellOfPlan(String type, UUID plan, long sequence, String theCase, String data) {
        steps.tell(type, plan, sequence, caseId(theCase), "{\"planId\":\"%s\",%s}", plan, data);
    }

    private static String held(String result, String benefit) {
        return "\"result\":\"%s\",\"benefit\":\"%s\",\"heldOn\":\"%s\"".formatted(result, benefit, today());
    }

    /** By when the overview says that the task is due. */
    private String dueOn(String theCase, String task) {
        for (var waiting : actors.visitator().get(theCase + "/overview").json().at("/waiting")) {
            if (waiting.at("/task").asString().equals(task)) {
                return waiting.at("/dueOn").asString();
            }
        }
        return "nothing waits";
    }
}
