package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.notice;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.overview.OverviewRebuild;
import dk.samvaer.visitation.persistence.OverviewRebuildRecords;
import dk.samvaer.visitation.persistence.Timelines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work list, overview and rebuild of the running service. */
@VisitationTest
class OverviewTest {
    private static final String REBUILDS = "/v1/overview-rebuilds";

    @Autowired
    private Timelines timeline;

    @Autowired
    private OverviewRebuildRecords records;

    private final Actors actors;
    private final CaseSteps steps;

    OverviewTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void a_case_is_on_the_work_list_of_the_visitator_until_the_task_is_done() {
        var theCase = steps.opened(steps.registered(), "list");
        assertThat(listed("task=SEND_NOTICE&unassigned=true"))
                .contains(caseId(theCase).toString());
        actors.visitator().act("POST", theCase, "/notice", notice());
        assertThat(listed("task=SEND_NOTICE")).doesNotContain(caseId(theCase).toString());
        assertThat(listed("task=ASSESS&state=FACT_FINDING"))
                .contains(caseId(theCase).toString());
        assertThat(listed("dueBefore=" + today()))
                .doesNotContain(caseId(theCase).toString());
    }

    @Test
    void the_work_list_takes_only_what_it_knows_and_counts_when_asked() {
        steps.opened(steps.registered(), "count");
        assertThat(actors.visitator()
                        .get("/v1/worklist?pageSize=1&total=true")
                        .json()
                        .at("/total")
                        .asLong())
                .isPositive();
        assertThat(actors.visitator().get("/v1/worklist?pageSize=1").json().has("total"))
                .isFalse();
        assertThat(actors.visitator().get("/v1/worklist?tusk=ASSESS").at("/code"))
                .isEqualTo("PARAMETER_UNKNOWN");
        assertThat(actors.visitator().get("/v1/worklist?task=NONSENSE").status())
                .isEqualTo(400);
        assertThat(actors.visitator()
                        .get("/v1/worklist?assignee=me&unassigned=true")
                        .at("/code"))
                .isEqualTo("PARAMETERS_CONTRADICT");
        assertThat(actors.as("LEADER").get("/v1/worklist?assignee=me").status()).isEqualTo(200);
        assertThat(actors.as("AUDITOR").get("/v1/worklist").status()).isEqualTo(403);
    }

    @Test
    void the_overview_says_where_each_part_stands_whose_turn_it_is_and_what_the_caller_may_do() {
        var theCase = steps.readyCase();
        var overview = actors.visitator().get(theCase + "/overview");
        assertThat(overview.at("/parts/plan")).isEqualTo("ADOPTED");
        assertThat(overview.at("/parts/transports/0/mode")).isEqualTo("TAXI");
        assertThat(overview.at("/nextActor")).isEqualTo("VISITATOR");
        assertThat(overview.at("/nextDeadline/task")).isEqualTo("DECIDE");
        assertThat(overview.json().at("/acts").toString())
                .contains("DRAFT_DECISION")
                .doesNotContain("SEND_NOTICE");
        var citizen = actors.citizen(overview.at("/citizenId"));
        assertThat(citizen.get(theCase + "/overview").json().at("/acts").toString())
                .doesNotContain("DRAFT_DECISION");
        assertThat(actors.staff("nsv").get(theCase + "/overview").status()).isEqualTo(403);
        assertThat(actors.citizen(UUID.randomUUID().toString())
                        .get(theCase + "/overview/timeline")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void without_a_language_asked_for_the_timeline_and_what_is_missing_are_in_danish_on_every_machine() {
        var theCase = steps.factFinding();
        awaitTold(theCase, "visitation.case-opened.v1");
        assertThat(actors.visitator().get(theCase + "/overview").text()).contains("Sagen blev åbnet");
        assertThat(actors.visitator().get(theCase + "/overview", "en").text()).contains("The case was opened");
        assertThat(actors.visitator().get(theCase + "/readiness").text()).contains("udredning");
        assertThat(actors.visitator().get(theCase + "/overview", "de").text()).contains("The case was opened");
    }

    @Test
    void CP_02_CP_06_the_overview_says_which_receipt_counts_and_whether_the_period_for_a_complaint_runs() {
        var theCase = steps.readyCase();
        var decision = steps.decide(theCase, grant());
        var period = "/parts/decision/complaintPeriod";
        assertThat(actors.visitator().get(theCase + "/overview").at(period + "/basis"))
                .isEqualTo("PRESUMED");
        var notification = """
            {"sentOn":"%s","guidanceGiven":%s}\
            """;
        actors.visitator().act("POST", theCase, decision + "/notification", notification.formatted(today(), false));
        var silent = actors.visitator().get(theCase + "/overview");
        assertThat(silent.at(period + "/period")).isEqualTo("NOT_RUNNING");
        assertThat(silent.json().at(period + "/lastDay").isValueNode()).isFalse();
        var proven = actors.visitator()
                .act(
                        "POST",
                        theCase,
                        decision + "/notification",
                        Bodies.with(notification.formatted(today(), true), """
                            "receivedOn":"%s"\
                            """.formatted(today())));
        assertThat(proven.at("/receipt/basis")).isEqualTo("PROVEN");
        assertThat(proven.at("/receipt/guidance")).isEqualTo("LATER");
        var told = actors.visitator().get(theCase + "/overview");
        assertThat(told.at(period + "/basis")).isEqualTo("PROVEN");
        assertThat(told.at(period + "/period")).isEqualTo("RUNNING");
        assertThat(told.at(period + "/lastDay")).isEqualTo(proven.at("/receipt/complaintDeadline"));
    }

    @Test
    void the_timeline_tells_what_all_services_said_the_newest_first_and_the_citizen_in_danish_without_internal_steps() {
        var theCase = steps.activeCase();
        steps.tell("supplier.clarification-reminder.v1", steps.placementId, 2, caseId(theCase), """
            {"placementId":"%s","dueOn":"2026-12-14"}\
            """, steps.placementId);
        awaitTold(theCase, "supplier.clarification-reminder.v1");
        awaitTold(theCase, "visitation.grant-issued.v1");
        assertThat(types(theCase)).contains("plan.plan-offered.v1", "transport.transport-granted.v1");
        var citizenId = actors.visitator().get(theCase).at("/citizenId");
        var shown = actors.citizen(citizenId).get(theCase + "/overview/timeline", "da");
        assertThat(shown.text())
                .contains("Befordring blev bevilget: taxa", "Tilbuddet begyndte")
                .doesNotContain("clarification-reminder");
        var first = actors.visitator().get(theCase + "/overview/timeline?pageSize=2");
        var next = actors.visitator().get(theCase + "/overview/timeline?pageSize=2&cursor=" + first.at("/nextCursor"));
        assertThat(first.at("/items/1/time")).isGreaterThanOrEqualTo(next.at("/items/0/time"));
    }

    @Test
    void a_rebuild_gives_the_same_timeline_and_a_second_one_changes_nothing() {
        var theCase = steps.activeCase();
        awaitTold(theCase, "visitation.grant-issued.v1");
        var before = actors.visitator().get(theCase + "/overview/timeline").text();
        timeline.clear();
        assertThat(types(theCase)).isEmpty();
        rebuild("{}");
        assertThat(actors.visitator().get(theCase + "/overview/timeline").text())
                .isEqualTo(before);
        var again = rebuild("{}");
        assertThat(actors.visitator().get(theCase + "/overview/timeline").text())
                .isEqualTo(before);
        var operator = actors.as("OPERATOR");
        assertThat(operator.create(REBUILDS, again, "{}").status()).isEqualTo(202);
        assertThat(operator.create(REBUILDS, again, """
            {"clear":true}\
            """).status()).isEqualTo(422);
    }

    @Test
    void a_rebuild_from_nothing_while_events_arrive_misses_none() {
        var theCase = steps.opened(steps.registered(), "meanwhile");
        awaitTold(theCase, "visitation.case-opened.v1");
        var operator = actors.as("OPERATOR");
        var started = operator.create(REBUILDS, steps.planId + "busy", """
            {"clear":true}\
            """);
        for (int n = 1; n <= 50; n++) {
            steps.tell("supplier.benefit-observed.v1", steps.placementId, n, caseId(theCase), """
                {"benefit":"YES","observedOn":"%s"}\
                """, today());
        }
        await().until(() ->
                !operator.get(REBUILDS + "/" + started.at("/id")).at("/state").equals("RUNNING"));
        await().until(() -> types(theCase).size() == 51);
        assertThat(types(theCase)).contains("visitation.case-opened.v1");
    }

    @Test
    void only_an_operator_rebuilds_and_one_rebuild_at_a_time() {
        var now = Instant.now();
        var another = new OverviewRebuild(UUID.randomUUID(), OverviewRebuild.State.RUNNING, false, 0, 0, now, null);
        await().until(() -> records.begin(another, now, now.minusSeconds(60)));
        var operator = actors.as("OPERATOR");
        assertThat(operator.create(REBUILDS, steps.planId + "second", "{}").at("/code"))
                .isEqualTo("REBUILD_RUNNING");
        records.save(new OverviewRebuild(another.id(), OverviewRebuild.State.FAILED, false, 0, 0, now, now), now);
        assertThat(actors.visitator()
                        .create(REBUILDS, steps.planId + "third", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(operator.get(REBUILDS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    /** Rebuilds, and gives the key that it was asked for with. */
    private String rebuild(String body) {
        var operator = actors.as("OPERATOR");
        var key = UUID.randomUUID().toString();
        var started = operator.create(REBUILDS, key, body);
        assertThat(started.status()).isEqualTo(202);
        var path = REBUILDS + "/" + started.at("/id");
        await().until(() -> operator.get(path).at("/state").equals("DONE"));
        assertThat(operator.get(path).json().at("/read").asLong())
                .isPositive()
                .isEqualTo(operator.get(path).json().at("/total").asLong());
        return key;
    }

    private void awaitTold(String theCase, String type) {
        await().until(() -> types(theCase).contains(type));
    }

    private List<String> types(String theCase) {
        List<String> types = new ArrayList<>();
        actors.visitator()
                .get(theCase + "/overview/timeline?pageSize=100")
                .json()
                .at("/items")
                .forEach(it -> types.add(it.at("/type").asString()));
        return types;
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
