package dk.samvaer.plan;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.deadlines.DeadlineScanner;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.Representatives;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role is shown of the plans of one case, by reading and in lists. */
@PlanTest
class PlansByRoleTest {
    private static final RealService REAL = RunningPlan.REAL;

    private final OneCase one = new OneCase();
    private String plan = "";
    private String work = "";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DeadlineScanner deadlines;

    @AfterEach
    void todayAgain() {
        clock.moveTo(Duration.ZERO);
    }

    /** Per line: reading the action plan, in its list, its benefits, reading the pedagogical plan, in its list, the work list. */
    @Test
    void section_10_RP_01_RP_02_each_role_is_shown_its_own_and_nothing_else() {
        worked();
        var people = representatives();
        Map<String, Portal> readers = new LinkedHashMap<>();
        for (var role :
                List.of("VISITATOR", "LEADER", "COMPLAINT_OFFICER", "TRANSPORT_OFFICE", "AUDITOR", "OPERATOR")) {
            readers.put(role, REAL.as(role, port));
        }
        readers.put("supplier", supplier("nsv"));
        readers.put("another supplier", supplier("csn"));
        readers.put("citizen", REAL.citizen(one.citizenId.toString(), port));
        readers.put("another citizen", REAL.citizen(UUID.randomUUID().toString(), port));
        readers.put("guardian", people.guardian("guardian"));
        readers.put("guardian until yesterday", people.guardian("ended"));
        readers.put("guardian from tomorrow", people.guardian("to come"));
        readers.put("guardian of another matter", people.guardian("economic"));
        readers.put("token alone", people.guardian("unknown"));
        readers.put("stranger", REAL.stranger(port));
        assertThat(table(readers)).isEqualTo("""
            VISITATOR: 200 1 200 200 1 200
            LEADER: 200 1 200 200 1 200
            COMPLAINT_OFFICER: 200 1 403 403 403 403
            TRANSPORT_OFFICE: 403 403 403 403 403 403
            AUDITOR: 403 403 403 403 403 403
            OPERATOR: 403 403 403 403 403 403
            supplier: 200 1 403 200 1 200
            another supplier: 404 0 403 404 0 200
            citizen: 200 1 200 200 1 403
            another citizen: 404 0 404 404 0 403
            guardian: 200 1 200 200 1 403
            guardian until yesterday: 404 0 404 404 0 403
            guardian from tomorrow: 404 0 404 404 0 403
            guardian of another matter: 404 0 404 404 0 403
            token alone: 404 0 404 404 0 403
            stranger: 401 401 401 401 401 401
            """);
    }

    @Test
    void section_10_after_a_takeover_the_former_supplier_is_shown_nothing_from_the_day_after_its_last() {
        worked();
        one.placementEnded(REAL.bus(), LocalDate.parse(one.today).plusDays(9));
        one.orderedFromAnother(REAL.bus());
        one.startedWithAnother(REAL.bus());
        await().until(() -> row(supplier("csn")).startsWith("200 1 403 404 1"));
        assertThat(row(supplier("nsv"))).startsWith("200 1 403 200 1");
        clock.moveTo(Duration.ofDays(9));
        assertThat(row(supplier("nsv"))).startsWith("200 1 403 200 1");
        clock.moveTo(Duration.ofDays(10));
        assertThat(row(supplier("nsv"))).startsWith("404 0 403 404 0");
        assertThat(row(supplier("csn"))).startsWith("200 1 403 404 1");
        assertThat(REAL.as("VISITATOR", port).get(one.pedagogicalPlans()).json().at("/items"))
                .hasSize(2);
    }

    @Test
    void AP_07_SU_04_what_is_due_waits_for_the_municipality_and_for_the_supplier() {
        worked();
        assertThat(waiting(supplier("nsv"))).containsExactly("WRITE_PEDAGOGICAL_PLAN false");
        assertThat(waiting(REAL.as("VISITATOR", port))).isEmpty();
        later(60);
        assertThat(waiting(supplier("nsv"))).containsExactly("WRITE_PEDAGOGICAL_PLAN true");
        assertThat(waiting(supplier("csn"))).isEmpty();
        assertThat(waiting(REAL.as("LEADER", port))).containsExactly("AWAIT_PEDAGOGICAL_PLAN true");
        later(345);
        assertThat(waiting(REAL.as("VISITATOR", port)))
                .containsExactly("AWAIT_PEDAGOGICAL_PLAN true", "HOLD_FOLLOW_UP false");
        later(400);
        assertThat(waiting(REAL.as("VISITATOR", port)))
                .containsExactly("AWAIT_PEDAGOGICAL_PLAN true", "HOLD_FOLLOW_UP true");
        await().untilAsserted(() -> assertThat(REAL.bus().types(one.caseId))
                .contains("follow-up-reminder.v1", "follow-up-due.v1", "follow-up-overdue.v1"));
    }

    @Test
    void lists_are_narrowed_and_go_on_page_by_page() {
        worked();
        var visitator = REAL.as("VISITATOR", port);
        assertThat(ids(visitator, one.actionPlans() + "&status=ADOPTED")).hasSize(1);
        assertThat(ids(visitator, one.actionPlans() + "&status=CLOSED")).isEmpty();
        assertThat(ids(visitator, one.actionPlans() + "&supplierId=nsv")).hasSize(1);
        assertThat(ids(visitator, one.actionPlans() + "&supplierId=csn")).isEmpty();
        assertThat(ids(supplier("nsv"), one.actionPlans() + "&supplierId=csn")).isEmpty();
        new OneCase().opened(REAL.bus());
        await().until(() -> !nextPage(visitator).isEmpty());
        var first = ids(visitator, "/v1/action-plans?pageSize=1");
        var second = ids(visitator, "/v1/action-plans?pageSize=1&cursor=" + nextPage(visitator));
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(visitator.get("/v1/action-plans?unknown=1").status()).isEqualTo(400);
    }

    @Test
    void R33_the_benefit_of_each_goal_is_shown_over_the_follow_ups() {
        worked();
        var visitator = REAL.as("VISITATOR", port);
        visitator.act("POST", plan, "/follow-ups", one.followUp("CONTINUE", "PARTLY"));
        visitator.act("POST", plan, "/follow-ups", one.followUp("CONTINUE", "YES"));
        var shown = visitator.get(plan + "/benefits");
        assertThat(shown.at("/goals/0/text")).isEqualTo("Lave mad med andre");
        assertThat(shown.at("/goals/0/values/0/benefit")).isEqualTo("PARTLY");
        assertThat(shown.at("/goals/0/values/1/benefit")).isEqualTo("YES");
        assertThat(visitator.get(plan + "/benefits?to=2020-01-01").json().at("/goals"))
                .isEmpty();
    }

    private String nextPage(Portal reader) {
        return reader.get("/v1/action-plans?pageSize=1").at("/nextCursor");
    }

    private void later(int days) {
        clock.moveTo(Duration.ofDays(days));
        deadlines.round();
    }

    /** The tasks of this case. */
    private List<String> waiting(Portal reader) {
        return reader.get("/v1/worklist?pageSize=100")
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/caseId").asString("").equals(one.caseId.toString()))
                .map(it -> it.at("/task").asString("") + " " + it.at("/overdue").asBoolean())
                .toList();
    }

    private static List<String> ids(Portal reader, String list) {
        return reader.get(list)
                .json()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/id").asString(""))
                .toList();
    }

    private String table(Map<String, Portal> readers) {
        return readers.entrySet().stream()
                .map(it -> it.getKey() + ": " + row(it.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private String row(Portal reader) {
        return String.join(
                " ",
                read(reader, plan),
                listed(reader, one.actionPlans()),
                read(reader, plan + "/benefits"),
                read(reader, work),
                listed(reader, one.pedagogicalPlans()),
                read(reader, "/v1/worklist"));
    }

    private static String read(Portal reader, String resource) {
        return Integer.toString(reader.get(resource).status());
    }

    /** How many are shown; somebody without a mandate is told as little as by an empty list. */
    private static String listed(Portal reader, String list) {
        var answer = reader.get(list);
        return switch (answer.status()) {
            case 200 -> Integer.toString(answer.json().at("/items").size());
            case 404 -> "0";
            default -> Integer.toString(answer.status());
        };
    }

    private Representatives representatives() {
        var people = new Representatives(REAL, port, one.citizenId, plan);
        var today = people.today();
        people.tell("guardian", "GUARDIAN", List.of("READ_CASE"), today, null);
        people.tell("ended", "GUARDIAN", Representatives.ALL, today.minusYears(1), today);
        people.tell("to come", "GUARDIAN", Representatives.ALL, today.plusDays(1), null);
        people.tell("economic", "GUARDIAN", List.of("ATTEND_MEETING"), today, null);
        people.awaitHeard();
        return people;
    }

    /** An adopted plan, and a placement with nsv that has started. */
    private void worked() {
        one.opened(REAL.bus());
        var visitator = REAL.as("VISITATOR", port);
        plan = "/v1/action-plans/" + first(visitator, one.actionPlans());
        visitator.act("POST", plan, "/offer", one.offer());
        visitator.act("POST", plan, "/acceptance", one.acceptance());
        visitator.act("PUT", plan, "/content", one.content());
        one.transport(REAL.bus(), 1, "transport.transport-granted.v1", "TAXI");
        await().until(() -> visitator.get(plan).at("/transportMode").equals("TAXI"));
        assertThat(visitator.act("POST", plan, "/adoption", one.adoption()).at("/status"))
                .isEqualTo("ADOPTED");
        one.placementOrdered(REAL.bus());
        one.placementStarted(REAL.bus());
        work = "/v1/pedagogical-plans/" + first(supplier("nsv"), one.pedagogicalPlans());
        await().until(() -> supplier("nsv").get(plan).status() == 200);
    }

    private static String first(Portal person, String list) {
        await().until(() -> !person.get(list).at("/items/0/id").isEmpty());
        return person.get(list).at("/items/0/id");
    }

    private Portal supplier(String supplierId) {
        return REAL.staff(supplierId, port);
    }
}
