package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What supplier and complaint tell of a case moves what waits in it, and stands on its timeline. */
class ExternalFactsTest extends RunningVisitation {

    @Test
    void section_11_the_end_of_a_place_is_heard_and_another_is_to_be_ordered_today() {
        var theCase = activeCase();
        tell(
                "supplier.placement-ended.v1",
                placementId,
                2,
                caseId(theCase),
                """
                {"placementId":"%s","on":"%s","reasonCode":"SUPPLIER_CHANGED"}\
                """,
                placementId,
                LocalDate.parse(today).plusMonths(1));
        awaitShown(theCase + "/overview", "/parts/placement", "ENDED");
        assertThat(dueOn(theCase, "REORDER_PLACEMENT")).isEqualTo(today);
        assertThat(visitator().get(theCase + "/overview/timeline").text()).contains("supplier.placement-ended.v1");
    }

    @Test
    void CP_08_a_review_that_takes_longer_is_due_later() {
        var theCase = activeCase();
        complain(caseId(theCase), visitator().get(theCase).at("/decisions/0/id"));
        awaitShown(theCase, "/state", "REASSESSING");
        assertThat(dueOn(theCase, "REVIEW_COMPLAINT")).isEqualTo(today);
        var later = LocalDate.parse(today).plusWeeks(6).toString();
        tell("complaint.review-extended.v1", complaintId, 2, caseId(theCase), """
                {"complaintId":"%s","newDueOn":"%s"}\
                """, complaintId, later);
        await().until(() -> dueOn(theCase, "REVIEW_COMPLAINT").equals(later));
        assertThat(visitator().get(theCase + "/overview").at("/parts/complaint/reviewDueOn"))
                .isEqualTo(later);
        assertThat(visitator().get(theCase + "/overview/timeline").text()).contains("complaint.review-extended.v1");
    }

    /** By when the overview says that the task is due. */
    private String dueOn(String theCase, String task) {
        for (var waiting : visitator().get(theCase + "/overview").json().at("/waiting")) {
            if (waiting.at("/task").asString().equals(task)) {
                return waiting.at("/dueOn").asString();
            }
        }
        return "nothing waits";
    }
}
