package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.review;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the appeals board has overturned waits in overview and work list until the day by which it is to be implemented. */
@VisitationTest
class BoardOutcomesOverHttpTest {
    private static final String DECIDE_BY = "/parts/reassessment/decideBy";

    private final Actors actors;
    private final CaseSteps steps;

    BoardOutcomesOverHttpTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void CP_12_an_overturned_decision_waits_until_the_day_of_implementation_which_the_list_sorts_by() {
        var theCase = maintained(steps.activeCase());
        var day = LocalDate.parse(today()).plusDays(10);
        appealed(theCase, "CHANGED", ",\"implementBy\":\"" + day + "\"");
        steps.awaitShown(theCase, "/state", "REASSESSING");
        var overview = actors.visitator().get(theCase + "/overview");
        assertThat(overview.at(DECIDE_BY)).isEqualTo(day.toString());
        assertThat(overview.at("/nextActor")).isEqualTo("VISITATOR");
        assertThat(overview.at("/nextDeadline/task")).isEqualTo("REASSESS");
        assertThat(overview.at("/nextDeadline/dueOn")).isEqualTo(day.toString());
        assertThat(listed("task=REASSESS&dueBefore=" + day.plusDays(1)))
                .contains(caseId(theCase).toString());
        assertThat(listed("task=REASSESS&dueBefore=" + day))
                .doesNotContain(caseId(theCase).toString());
    }

    @Test
    void CP_12_where_no_day_was_told_the_municipality_has_its_usual_time() {
        var theCase = maintained(steps.activeCase());
        appealed(theCase, "REMITTED", "");
        steps.awaitShown(theCase, "/state", "REASSESSING");
        assertThat(actors.visitator().get(theCase + "/overview").at(DECIDE_BY))
                .isEqualTo(LocalDate.parse(today()).plusWeeks(6).toString());
    }

    private String maintained(String theCase) {
        steps.complain(caseId(theCase), actors.visitator().get(theCase).at("/decisions/0/id"));
        steps.awaitShown(theCase, "/state", "REASSESSING");
        assertThat(actors.visitator()
                        .act("POST", theCase, "/complaint-reviews", review(steps.complaintId))
                        .status())
                .isEqualTo(200);
        return theCase;
    }

    private void appealed(String theCase, String outcome, String more) {
        steps.tell(
                "complaint.appeal-outcome-recorded.v1",
                steps.complaintId,
                2,
                caseId(theCase),
                """
                {"complaintId":"%s","outcome":"%s"%s}\
                """,
                steps.complaintId,
                outcome,
                more);
    }

    private List<String> listed(String filter) {
        List<String> ids = new ArrayList<>();
        var cursor = "";
        do {
            var page = actors.visitator().get("/v1/worklist?pageSize=100&" + filter + cursor);
            page.json().at("/items").forEach(it -> ids.add(it.at("/caseId").asString()));
            cursor = "&cursor=" + page.at("/nextCursor");
        } while (cursor.length() > "&cursor=".length());
        return ids;
    }
}
