package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
