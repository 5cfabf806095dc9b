package dk.samvaer.plan;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.deadlines.DeadlineScanner;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.OpenApi;
import dk.samvaer.starter.testkit.OtherRoles;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RawDocuments;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.RepresentationRules;
import dk.samvaer.starter.testkit.Representatives;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The running service, met as portals and the other services meet it: by HTTP and on a real broker. */
@PlanTest
class PlanServiceTest implements RepresentationRules {
    private static final RealService REAL = RunningPlan.REAL;

    private final OneCase one = new OneCase();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DeadlineScanner deadlines;

    @Autowired
    private BindingsLifecycleController bindings;

    @AfterEach
    void todayAgain() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void R23_R49_SU_04_a_plan_is_offered_adopted_with_the_granted_transport_and_followed_by_the_supplier() {
        var plan = offeredPlan();
        acceptAndAdopt(plan);
        var work = startedWork();
        work(work);
        changeTransport(plan);
        awaitTold("plan-adopted.v1", 2);
        awaitTold("pedagogical-plan-review-needed.v1", 1);
        awaitShown(supplier("nsv"), work, "/status", "REVIEW_NEEDED");
    }

    private void acceptAndAdopt(String plan) {
        assertThat(citizen(UUID.randomUUID()).get(plan).status()).isEqualTo(404);
        assertThat(citizen(one.citizenId)
                        .act("POST", plan, "/acceptance", one.acceptance())
                        .at("/status"))
                .isEqualTo("DRAFTING");
        assertThat(visitator().act("PUT", plan, "/content", one.content()).status())
                .isEqualTo(200);
        assertThat(adopt(plan, "Ja tak").at("/code")).isEqualTo("TRANSPORT_SECTION_MISSING");
        one.transport(REAL.bus(), 1, "transport.transport-granted.v1", "TAXI");
        awaitShown(visitator(), plan, "/transportMode", "TAXI");
        assertThat(adopt(plan, "Ja tak").at("/adopted/transportMode")).isEqualTo("TAXI");
        awaitTold("plan-adopted.v1", 1);
    }

    @Override
    public Representatives represented() {
        return new Representatives(REAL, port, one.citizenId, offeredPlan());
    }

    @Override
    public UUID representedCase() {
        return one.caseId;
    }

    @Override
    public String listOfRepresented() {
        return one.actionPlans();
    }

    @Test
    void RP_01_a_plan_is_accepted_by_a_guardian_whose_scope_covers_it_and_by_no_other() {
        var people = represented();
        var etag = visitator().get(people.shown()).etag();
        var acceptance = one.acceptance().replace("CITIZEN", "GUARDIAN");
        assertThat(people.guardianForAllBut("ACCEPT_PLAN")
                        .write("POST", people.shown() + "/acceptance", etag, acceptance)
                        .status())
                .isEqualTo(404);
        assertThat(people.guardian("unregistered")
                        .write("POST", people.shown() + "/acceptance", etag, acceptance)
                        .status())
                .isEqualTo(404);
        assertThat(people.guardianFor(List.of("READ_CASE", "ACCEPT_PLAN"))
                        .act("POST", people.shown(), "/acceptance", acceptance)
                        .at("/status"))
                .isEqualTo("DRAFTING");
    }

    @Test
    void RP_01_a_plan_is_declined_by_a_guardian_whose_scope_covers_it_and_by_no_other() {
        var people = represented();
        var etag = visitator().get(people.shown()).etag();
        var refusal = """
            {"declinedOn":"%s","declinedBy":"GUARDIAN"}\
            """.formatted(one.today);
        assertThat(people.guardianForAllBut("ACCEPT_PLAN")
                        .write("POST", people.shown() + "/refusal", etag, refusal)
                        .status())
                .isEqualTo(404);
        assertThat(people.guardian()
                        .act("POST", people.shown(), "/refusal", refusal)
                        .at("/status"))
                .isEqualTo("DECLINED");
    }

    @Test
    void AP_02_a_citizen_declines_the_offer() {
        var plan = offeredPlan();
        var refusal = """
            {"declinedOn":"%s","declinedBy":"CITIZEN"}\
            """.formatted(one.today);
        assertThat(citizen(one.citizenId).act("POST", plan, "/refusal", refusal).at("/status"))
                .isEqualTo("DECLINED");
        awaitTold("plan-declined.v1", 1);
    }

    @Test
    void AP_07_a_plan_is_followed_up() {
        var plan = offeredPlan();
        acceptAndAdopt(plan);
        var followUp = one.followUp("CONTINUE", "YES");
        var bare = followUp.replace("{\"goal\":1,\"benefit\":\"YES\"}", "");
        assertThat(visitator().act("POST", plan, "/follow-ups", bare).at("/code"))
                .isEqualTo("GOAL_BENEFIT_MISSING");
        var held = visitator().act("POST", plan, "/follow-ups", followUp);
        assertThat(held.at("/status")).isEqualTo("ADOPTED");
        assertThat(held.at("/followUps/0/benefit")).isEqualTo("YES");
        awaitTold("follow-up-held.v1", 1);
    }

    @Test
    void AP_08_the_supplier_is_shown_the_purpose_the_goals_and_the_transport() {
        var shown = adoptedWithFollowUpSeenBySupplier();
        assertThat(shown.at("/adopted/content/purpose")).isEqualTo("En hverdag med andre");
        assertThat(shown.at("/adopted/content/goals/0/text")).isEqualTo("Lave mad med andre");
        assertThat(shown.at("/adopted/transportMode")).isEqualTo("TAXI");
        assertThat(shown.at("/followUps/0/benefits/0/benefit")).isEqualTo("YES");
    }

    @Test
    void AP_08_refuses_the_supplier_what_the_citizen_and_others_have_said() {
        assertThat(adoptedWithFollowUpSeenBySupplier().text())
                .doesNotContain(
                        "citizensView", "Ja tak", "Karla", "Trives", "køkkenet", "Intet behov", "Et år", "Værksted");
    }

    private Portal.Answer adoptedWithFollowUpSeenBySupplier() {
        var plan = offeredPlan();
        acceptAndAdopt(plan);
        assertThat(visitator()
                        .act("POST", plan, "/follow-ups", one.followUp("CONTINUE", "YES"))
                        .status())
                .isEqualTo(200);
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier("nsv").get(plan).status() == 200);
        return supplier("nsv").get(plan);
    }

    @Test
    void AP_07_the_follow_up_of_a_closed_case_does_not_fall_due_before_the_case_is_taken_up_again() {
        var plan = offeredPlan();
        acceptAndAdopt(plan);
        one.closed(REAL.bus());
        await().until(() -> adopt(plan, "Ja tak").at("/code").equals("CASE_CLOSED"));
        clock.moveTo(Duration.ofDays(400));
        deadlines.round();
        assertThat(visitator().get(plan).at("/status")).isEqualTo("ADOPTED");
        assertThat(REAL.bus().types(one.caseId)).doesNotContain("follow-up-due.v1");
        one.reassessed(REAL.bus());
        awaitShown(visitator(), plan, "/status", "UNDER_FOLLOW_UP");
        awaitTold("follow-up-due.v1", 1);
    }

    @Test
    void DP_06_text_of_an_erased_person_is_gone_ids_stay_and_what_is_heard_later_is_noted() {
        var plan = offeredPlan();
        acceptAndAdopt(plan);
        assertThat(visitator().get(plan).text()).contains("En hverdag med andre", "Lave mad", "Karla");
        assertThat(RawDocuments.of(mongo, one.caseId))
                .anyMatch(it -> it.startsWith("action_plans {"))
                .noneMatch(it -> it.contains("DEVELOP") || it.contains("REHABILITATE") || it.contains("MAINTAIN"));
        one.erased(REAL.bus());
        await().until(() -> !visitator().get(plan).text().contains("En hverdag"));
        assertThat(visitator().get(plan).text()).doesNotContain("Lave mad", "Karla", "Et år", "Ja tak");
        assertThat(visitator().get(plan).at("/adopted/transportMode")).isEqualTo("TAXI");
        assertThat(visitator().act("PUT", plan, "/content", one.content()).at("/code"))
                .isEqualTo("PERSON_ERASED");
        one.transport(REAL.bus(), 2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        awaitShown(visitator(), plan, "/transportMode", "PUBLIC_TRANSPORT");
    }

    private void work(String work) {
        assertThat(supplier("csn").get(work).status()).isEqualTo(404);
        assertThat(supplier("nsv").act("POST", work, "/draft", one.subGoals()).at("/status"))
                .isEqualTo("DRAFT");
        assertThat(supplier("nsv").act("PUT", work, "/content", one.subGoals()).at("/status"))
                .isEqualTo("DRAFT");
        assertThat(supplier("nsv").act("POST", work, "/activation", "{}").at("/active/basedOnPlanVersion"))
                .isEqualTo("1");
        awaitTold("pedagogical-plan-activated.v1", 1);
    }

    /** The event comes twice; the plan gets one new version. */
    private void changeTransport(String plan) {
        one.transport(REAL.bus(), 2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        one.transport(REAL.bus(), 2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        awaitShown(visitator(), plan, "/status", "DRAFTING");
        assertThat(visitator().get(plan).at("/version")).isEqualTo("2");
        assertThat(citizen(one.citizenId).get(plan).json().has("draft")).isFalse();
        assertThat(adopt(plan, "Fint").at("/adopted/version")).isEqualTo("2");
    }

    @Test
    void AP_04_a_change_of_transport_told_while_the_service_was_down_makes_one_new_version_when_it_is_back() {
        var plan = offeredPlan();
        acceptAndAdopt(plan);
        bindings.changeState("inbox-in-0", State.STOPPED);
        one.transport(REAL.bus(), 2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        one.transport(REAL.bus(), 2, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        assertThat(visitator().get(plan).at("/status")).isEqualTo("ADOPTED");
        bindings.changeState("inbox-in-0", State.STARTED);
        awaitShown(visitator(), plan, "/status", "DRAFTING");
        var before = visitator().get(plan).etag();
        one.transport(REAL.bus(), 3, "transport.transport-changed.v1", "PUBLIC_TRANSPORT");
        await().until(() -> !Objects.equals(before, visitator().get(plan).etag()));
        assertThat(adopt(plan, "Fint").at("/adopted/version")).isEqualTo("2");
        awaitTold("plan-adopted.v1", 2);
        assertThat(visitator().get(plan).at("/status")).isEqualTo("ADOPTED");
        assertThat(visitator().get(plan).at("/adopted/transportMode")).isEqualTo("PUBLIC_TRANSPORT");
    }

    private Portal.Answer adopt(String plan, String citizensView) {
        return visitator().act("POST", plan, "/adoption", """
            {"citizensView":"%s","agreement":{"agreedBy":"CITIZEN","agreedOn":"%s"}}\
            """.formatted(citizensView, one.today));
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_no_text() {
        offeredPlan();
        awaitTold("plan-offered.v1", 1);
        var message = REAL.bus().heard(one.caseId).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/plan-service");
        assertThat(Bus.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(Bus.header(message, "ce_actorrole")).isEqualTo("VISITATOR");
        assertThat(message.value())
                .isEqualTo("""
                    {"caseId":"%s","planId":"%s","offeredOn":"%s"}\
                    """.formatted(one.caseId, Bus.header(message, "ce_aggregateid"), one.today));
    }

    @Test
    void a_rule_answers_409_with_its_code_and_a_text_in_Danish() {
        var again = visitator().act("POST", offeredPlan(), "/offer", one.offer());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("ACTION_PLAN_STATE_FORBIDS");
        assertThat(again.at("/detail")).isEqualTo("Handleplanens status tillader ikke dette.");
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        var plan = offeredPlan();
        var before = visitator().get(plan);
        var path = plan + "/acceptance";
        assertThat(REAL.stranger(port).get(plan).status()).isEqualTo(401);
        assertThat(supplier("nsv").get(plan).status()).isEqualTo(404);
        assertThat(supplier("nsv")
                        .write("POST", path, before.etag(), one.acceptance())
                        .status())
                .isEqualTo(403);
        assertThat(visitator().write("POST", path, null, one.acceptance()).status())
                .isEqualTo(428);
        assertThat(visitator().write("POST", path, "\"99\"", one.acceptance()).status())
                .isEqualTo(412);
        assertThat(visitator().write("POST", path, before.etag(), "{").status()).isEqualTo(400);
        assertThat(visitator().write("POST", path, before.etag(), "{}").status())
                .isEqualTo(400);
        assertThat(visitator()
                        .write("POST", path, before.etag(), one.acceptance().replace("acceptedOn", "unknown"))
                        .status())
                .isEqualTo(400);
        assertThat(visitator().get("/v1/action-plans/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(visitator().get(plan)).isEqualTo(before);
    }

    @Test
    void section_10_a_supplier_sees_the_action_plan_from_the_order_on_and_another_one_does_not() {
        var plan = offeredPlan();
        one.granted(REAL.bus(), 2);
        awaitShown(visitator(), plan, "/grant/supplierId", "nsv");
        assertHidden("nsv", plan, one.actionPlans());
        one.placementOrdered(REAL.bus());
        await().until(() -> supplier("nsv").get(plan).status() == 200);
        assertShown("nsv", plan, one.actionPlans());
        assertHidden("csn", plan, one.actionPlans());
        one.placementRejected(REAL.bus());
        await().until(() -> supplier("nsv").get(plan).status() == 404);
        assertHidden("nsv", plan, one.actionPlans());
    }

    @Test
    void section_10_a_supplier_sees_and_writes_the_plans_to_the_last_day_and_nothing_after_it() {
        var plan = offeredPlan();
        one.placementOrdered(REAL.bus());
        var work = startedWork();
        assertThat(supplier("nsv").act("POST", work, "/draft", one.subGoals()).status())
                .isEqualTo(200);
        one.placementEnded(REAL.bus(), LocalDate.parse(one.today));
        awaitShown(visitator(), work, "/status", "CLOSED");
        assertShown("nsv", plan, one.actionPlans());
        assertShown("nsv", work, one.pedagogicalPlans());
        var etag = visitator().get(work).etag();
        clock.moveTo(Duration.ofDays(1));
        assertHidden("nsv", plan, one.actionPlans());
        assertHidden("nsv", work, one.pedagogicalPlans());
        assertThat(supplier("nsv")
                        .write("PUT", work + "/content", etag, one.subGoals())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void section_10_two_suppliers_see_the_action_plan_and_each_its_own_pedagogical_plan() {
        var plan = offeredPlan();
        one.placementOrdered(REAL.bus());
        one.orderedFromAnother(REAL.bus());
        var work = startedWork();
        one.startedWithAnother(REAL.bus());
        var next = "/v1/pedagogical-plans/" + first(supplier("csn"), one.pedagogicalPlans());
        for (var staff : List.of("nsv", "csn")) {
            assertShown(staff, plan, one.actionPlans());
        }
        assertShown("nsv", work, one.pedagogicalPlans());
        assertHidden("nsv", next, one.pedagogicalPlans());
        assertShown("csn", next, one.pedagogicalPlans());
        assertHidden("csn", work, one.pedagogicalPlans());
        one.placementEnded(REAL.bus(), LocalDate.parse(one.today).minusDays(1));
        await().until(() -> supplier("nsv").get(plan).status() == 404);
        assertHidden("nsv", work, one.pedagogicalPlans());
        assertShown("csn", plan, one.actionPlans());
    }

    @Test
    void section_10_a_list_asked_for_another_case_is_as_empty_as_that_of_an_unknown_one() {
        offeredPlan();
        assertThat(citizen(UUID.randomUUID()).get(one.actionPlans()))
                .isEqualTo(citizen(UUID.randomUUID()).get("/v1/action-plans?caseId=" + UUID.randomUUID()));
    }

    @Test
    void DP_04_a_list_logs_what_it_shows_and_that_somebody_asked_for_what_is_not_theirs() {
        offeredPlan();
        one.placementOrdered(REAL.bus());
        one.orderedFromAnother(REAL.bus());
        startedWork();
        one.startedWithAnother(REAL.bus());
        first(supplier("csn"), one.pedagogicalPlans());
        supplier("xyz").get(one.pedagogicalPlans());
        var entries = REAL.as("AUDITOR", port)
                .get("/v1/access-log?pageSize=100&caseId=" + one.caseId)
                .json()
                .at("/items");
        var outcomes = entries.valueStream()
                .filter(entry -> entry.at("/operation").asString("").endsWith("listPedagogicalPlans"))
                .map(entry -> entry.at("/outcome").asString(""))
                .distinct()
                .toList();
        assertThat(outcomes).containsExactly("ADMITTED", "REFUSED");
        assertThat(entries.valueStream().toList().getLast().at("/outcome").asString(""))
                .isEqualTo("REFUSED");
    }

    private void assertShown(String supplier, String resource, String list) {
        assertThat(supplier(supplier).get(resource).status()).isEqualTo(200);
        assertThat(listed(supplier, list)).contains(idOf(resource));
    }

    private void assertHidden(String supplier, String resource, String list) {
        assertThat(supplier(supplier).get(resource).status()).isEqualTo(404);
        assertThat(listed(supplier, list)).doesNotContain(idOf(resource));
    }

    private List<String> listed(String supplier, String list) {
        var items = supplier(supplier).get(list).json().at("/items");
        return items.valueStream().map(item -> item.at("/id").asString("")).toList();
    }

    private static String idOf(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    @Test
    void DP_04_every_operation_is_refused_to_the_roles_that_it_does_not_name() {
        OtherRoles.assertRefused(REAL.stranger(port), role -> REAL.as(role, port));
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(REAL.stranger(port));
    }

    private String offeredPlan() {
        one.opened(REAL.bus());
        var plan = "/v1/action-plans/" + first(visitator(), one.actionPlans());
        assertThat(visitator().act("POST", plan, "/offer", one.offer()).at("/status"))
                .isEqualTo("OFFERED");
        return plan;
    }

    private String startedWork() {
        one.placementStarted(REAL.bus());
        return "/v1/pedagogical-plans/" + first(supplier("nsv"), one.pedagogicalPlans());
    }

    private void awaitTold(String type, long times) {
        await().until(() ->
                REAL.bus().types(one.caseId).stream().filter(type::equals).count() == times);
    }

    private static void awaitShown(Portal person, String resource, String pointer, String value) {
        await().until(() -> person.get(resource).at(pointer).equals(value));
    }

    private static String first(Portal person, String list) {
        await().until(() -> !person.get(list).at("/items/0/id").isEmpty());
        return person.get(list).at("/items/0/id");
    }

    private Portal visitator() {
        return REAL.as("VISITATOR", port);
    }

    private Portal citizen(UUID id) {
        return REAL.citizen(id.toString(), port);
    }

    private Portal supplier(String supplierId) {
        return REAL.staff(supplierId, port);
    }
}
