package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.OpenApi;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service, met as portals, suppliers' systems and the other services meet it: by HTTP and on a real broker. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SupplierServiceTest {
    private static final RealService REAL = RealService.on(
            "supplier",
            "samvaer.visitation.events",
            "samvaer.plan.events",
            "samvaer.supplier.events",
            "samvaer.supplier-reports.nsv",
            "samvaer.supplier-reports.nsv.answers",
            "samvaer.supplier-reports.csn",
            "samvaer.supplier-reports.csn.answers");

    private final OneCase one = new OneCase();
    private final String eventId = "nsv-" + one.caseId;

    @LocalServerPort
    private int port;

    @Autowired
    private @Nullable MongoTemplate mongo;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
    }

    @Test
    void R3_R31_a_granted_citizen_is_ordered_accepted_started_and_finds_a_unit() {
        accepted();
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        var start = """
            {"startedOn":"%s","transportWanted":true}\
            """.formatted(today);
        var first = staff("nsv").act("POST", one.placement, "/start", start);
        assertThat(first.at("/clarification/endsOn"))
                .isEqualTo(today.plusDays(13).toString());
        var unit = visitator().get("/v1/suppliers").at("/items/0/units/0/id");
        var agreed = staff("nsv").act("POST", one.placement, "/clarification", """
            {"result":"UNIT_AGREED","unitId":"%s","citizenView":"Her vil jeg være.","supplierView":"Trives."}\
            """.formatted(unit));
        assertThat(agreed.at("/state")).isEqualTo("ATTACHED");
        assertThat(agreed.at("/unitId")).isEqualTo(unit);
        awaitTold("clarification-completed.v1");
        assertThat(bus().types(one.caseId))
                .containsExactly(
                        "placement-ordered.v1",
                        "placement-accepted.v1",
                        "placement-started.v1",
                        "clarification-completed.v1");
    }

    @Test
    void a_placement_follows_its_grant_and_shows_the_plan_that_the_supplier_works_from() {
        ordered();
        one.changed(bus(), 2, 4);
        awaitShown("/daysPerWeek", "4");
        one.planAdopted(bus(), 1, "TAXI");
        one.planAdopted(bus(), 2, "PUBLIC_TRANSPORT");
        awaitShown("/plan/version", "2");
        assertThat(staff("nsv").get(one.placement).at("/plan/transportMode")).isEqualTo("PUBLIC_TRANSPORT");
    }

    @Test
    void R28_the_same_report_ten_times_acts_once_and_gets_the_same_answer() {
        accepted();
        for (int time = 0; time < 10; time++) {
            bus().report("nsv", null, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        }
        var answers = awaitAnswers("nsv", eventId, 10);
        var first = answers.getFirst();
        assertThat(answers).extracting(ConsumerRecord::value).containsOnly(first.value());
        assertThat(answers)
                .extracting(message -> Bus.header(message, "ce_id"))
                .containsOnly(Bus.header(first, "ce_id"));
        assertThat(answers).extracting(ConsumerRecord::key).containsOnly(one.caseId.toString());
        assertThat(bus().types(one.caseId)).containsOnlyOnce("need-change-reported.v1");
        noteIsHidden();
    }

    @Test
    void SU_05_a_suppliers_system_is_told_when_the_reassessment_opens_and_closes() {
        accepted();
        bus().report("nsv", null, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        var accepted = awaitAnswers("nsv", eventId, 1).getFirst();
        one.takenUp(bus(), 2, at(accepted, "/reportId"));
        one.concluded(bus(), 3);
        var answers = await().until(() -> Bus.eachOnce(bus().answers("nsv", eventId)), all -> all.size() == 3);
        assertThat(answers)
                .extracting(message -> at(message, "/code") + at(message, "/stage"))
                .containsExactly("ACCEPTED", "OPENED", "CLOSED");
        assertThat(at(answers.getLast(), "/outcome")).isEqualTo("NO_CHANGE");
    }

    @Test
    void reports_are_read_in_binary_mode_too_and_only_of_the_suppliers_own_placements() {
        ordered();
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", eventId,
                "ce_source", "urn:cvr:29189625:journal",
                "ce_type", "dk.samvaer.report.placement-accepted.v1");
        bus().report("csn", one.caseId.toString(), headers, one.plain());
        assertThat(at(awaitAnswers("csn", eventId, 1).getFirst(), "/code")).isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(visitator().get(one.placement).at("/state")).isEqualTo("ORDERED");

        bus().report("nsv", one.caseId.toString(), headers, one.plain());
        awaitShown("/state", "ACCEPTED");
    }

    @Test
    void what_cannot_be_read_is_answered_and_holds_nothing_up() {
        accepted();
        var key = one.caseId.toString();
        bus().report("nsv", key, Map.of(), "this is no event");
        bus().report("nsv", key, Map.of(), one.structured("v9-" + key, "need-changed.v9", "{}"));
        bus().report("nsv", key, Map.of(), one.structured("bad-" + key, "need-changed.v1", """
            {"a":1}\
            """));
        bus().report("nsv", key, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        awaitAnswers("nsv", eventId, 1);
        assertThat(Bus.eachOnce(bus().heard()).stream()
                        .filter(message -> message.topic().endsWith("nsv.answers") && key.equals(message.key()))
                        .map(message -> at(message, "/code")))
                .containsExactlyInAnyOrder("UNDECODABLE", "UNSUPPORTED_VERSION", "SCHEMA_INVALID", "ACCEPTED");
    }

    @Test
    void a_supplier_without_Kafka_posts_the_same_event_and_reads_a_feed() {
        accepted();
        var event = one.structured(eventId, "need-changed.v1", one.needChange());
        var taken = staff("nsv").report(event);
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.at("/answers/0/kind")).isEqualTo("ACCEPTED");
        var receipt = "/v1/reports/" + taken.at("/reportId");
        assertThat(staff("nsv").get(receipt).at("/eventId")).isEqualTo(eventId);
        assertThat(staff("csn").get(receipt).status()).isEqualTo(404);
        assertThat(staff("nsv").report(event).text()).isEqualTo(taken.text());
        awaitTold("need-change-reported.v1");
        assertThat(bus().types(one.caseId)).containsOnlyOnce("need-change-reported.v1");
        await().until(() -> feed("nsv").contains(taken.at("/reportId")));
        assertThat(feed("csn")).doesNotContain(taken.at("/reportId"));
    }

    @Test
    void R28_DU_02_staff_report_a_changed_need_and_the_benefit_over_HTTP() {
        accepted();
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        staff("nsv").act("POST", one.placement, "/start", """
            {"startedOn":"%s","transportWanted":false}\
            """.formatted(today));
        var changed = staff("nsv").act("POST", one.placement, "/need-changes", """
            {"category":"MORE_SUPPORT","note":"Meget privat besked."}\
            """);
        assertThat(changed.status()).isEqualTo(200);
        var observed = staff("nsv").act("POST", one.placement, "/benefits", """
            {"benefit":"PARTLY","observedOn":"%s"}\
            """.formatted(today));
        assertThat(observed.status()).isEqualTo(200);
        awaitTold("benefit-observed.v1");
        assertThat(bus().types(one.caseId)).endsWith("need-change-reported.v1", "benefit-observed.v1");
    }

    @Test
    void section_11_a_rejected_order_is_told_with_its_reason() {
        ordered();
        var rejected = staff("nsv").act("POST", one.placement, "/rejection", """
            {"reasonCode":"NO_CAPACITY"}\
            """);
        assertThat(rejected.at("/state")).isEqualTo("REJECTED");
        awaitTold("placement-rejected.v1");
    }

    @Test
    void DP_06_text_of_an_erased_person_is_gone_and_a_later_report_is_refused() {
        accepted();
        bus().report("nsv", null, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        awaitAnswers("nsv", eventId, 1);
        assertThat(visitator().get(one.placement).text()).contains("privat", "En hverdag", "Lave mad");
        one.erased(bus(), 2);
        await().until(() -> !visitator().get(one.placement).text().contains("privat"));
        var erased = visitator().get(one.placement);
        assertThat(erased.text()).doesNotContain("En hverdag", "Lave mad");
        assertThat(erased.at("/needChanges/0/category")).isEqualTo("MORE_SUPPORT");
        assertThat(erased.at("/state")).isEqualTo("ACCEPTED");
        bus().report("nsv", null, Map.of(), one.structured("late-" + eventId, "need-changed.v1", one.needChange()));
        assertThat(at(awaitAnswers("nsv", "late-" + eventId, 1).getFirst(), "/code"))
                .isEqualTo("PERSON_ERASED");
        var without = """
            {"placementId":"%s","reportedAt":"2026-11-23T09:00:00Z","category":"MORE_SUPPORT"}\
            """.formatted(one.placementId);
        bus().report("nsv", null, Map.of(), one.structured("bare-" + eventId, "need-changed.v1", without));
        assertThat(at(awaitAnswers("nsv", "bare-" + eventId, 1).getFirst(), "/code"))
                .isEqualTo("PERSON_ERASED");
        one.changed(bus(), 3, 4);
        awaitShown("/daysPerWeek", "4");
    }

    @Test
    void bad_reports_over_HTTP_get_what_the_contract_says() {
        var staff = staff("nsv");
        assertThat(staff.report("no JSON").at("/code")).isEqualTo("UNDECODABLE");
        assertThat(staff.report("""
            {"id":"1"}\
            """).status()).isEqualTo(400);
        assertThat(staff.report(" ".repeat(70_000)).at("/code")).isEqualTo("REPORT_TOO_LARGE");
        assertThat(staff.report(" ".repeat(300_000)).status()).isEqualTo(413);
        assertThat(visitator().report("{}").status()).isEqualTo(403);
        assertThat(staff("xyz").report("{}").at("/code")).isEqualTo("SUPPLIER_UNKNOWN");
        assertThat(REAL.stranger(port).report("{}").status()).isEqualTo(401);
        assertThat(staff.write("POST", "/v1/reports", null, "{}").status()).isEqualTo(415);
        assertThat(staff.get("/v1/report-answers?cursor=nonsense").at("/code")).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        granted();
        var before = visitator().get(one.placement);
        var order = OneCase.order();
        assertThat(ordering(visitator(), null, order)).isEqualTo(428);
        assertThat(ordering(visitator(), "\"99\"", order)).isEqualTo(412);
        assertThat(ordering(visitator(), before.etag(), "{")).isEqualTo(400);
        assertThat(ordering(visitator(), before.etag(), "{}")).isEqualTo(400);
        assertThat(ordering(visitator(), before.etag(), order.replace("contact", "unknown")))
                .isEqualTo(400);
        assertThat(ordering(staff("nsv"), before.etag(), order)).isEqualTo(403);
        assertThat(visitator().get("/v1/placements/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(visitator().get("/v1/placements?caze=1").status()).isEqualTo(400);
        assertThat(visitator().get(one.placement)).isEqualTo(before);
    }

    @Test
    void a_rule_answers_409_with_its_code_and_a_text_in_Danish() {
        granted();
        var refused = staff("nsv").act("POST", one.placement, "/acceptance", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(refused.at("/detail")).isEqualTo("Indskrivningens tilstand tillader ikke dette.");
    }

    @Test
    void everybody_sees_only_the_own_placements() {
        granted();
        assertThat(REAL.stranger(port).get(one.placement).status()).isEqualTo(401);
        assertThat(staff("csn").get(one.placement).status()).isEqualTo(404);
        assertThat(citizen(UUID.randomUUID()).get(one.placement).status()).isEqualTo(404);
        assertThat(citizen(one.citizenId).get(one.placement).status()).isEqualTo(200);
        assertThat(listed(staff("nsv"), "")).isEqualTo(one.placementId.toString());
        assertThat(listed(staff("csn"), "")).isEmpty();
        assertThat(listed(citizen(one.citizenId), "")).isEqualTo(one.placementId.toString());
        assertThat(listed(citizen(UUID.randomUUID()), "")).isEmpty();
        assertThat(listed(visitator(), "&state=AWAITING_ORDER&supplierId=nsv")).isEqualTo(one.placementId.toString());
        assertThat(listed(visitator(), "&state=ORDERED")).isEmpty();
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_no_text() {
        ordered();
        awaitTold("placement-ordered.v1");
        var message = bus().heard(one.caseId).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/supplier-service");
        assertThat(Bus.header(message, "ce_subject")).isEqualTo(one.caseId.toString());
        assertThat(Bus.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(Bus.header(message, "ce_actorrole")).isEqualTo("VISITATOR");
        assertThat(message.value()).isEqualTo("""
            {"caseId":"%s","placementId":"%s","grantId":"%s","supplierId":"nsv"}\
            """.formatted(one.caseId, one.placementId, one.grantId));
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(REAL.stranger(port));
    }

    @Test
    void an_act_on_the_placement_of_others_says_nothing_about_their_supplier() {
        one.grantedAt(bus(), "unregistered");
        await().until(() -> visitator().get(one.placement).status() == 200);
        var conclusion = """
            {"result":"NOT_SUITABLE","citizenView":"Nej.","supplierView":"Nej."}\
            """;
        var etag = visitator().get(one.placement).etag();
        var refused = staff("csn").write("POST", one.placement + "/clarification", etag, conclusion);
        assertThat(refused.status()).isEqualTo(404);
    }

    private void granted() {
        one.granted(bus());
        await().until(() -> visitator().get(one.placement).status() == 200);
    }

    private void ordered() {
        granted();
        assertThat(visitator()
                        .act("POST", one.placement, "/order", OneCase.order())
                        .at("/state"))
                .isEqualTo("ORDERED");
    }

    private void accepted() {
        ordered();
        assertThat(staff("nsv").act("POST", one.placement, "/acceptance", "{}").at("/state"))
                .isEqualTo("ACCEPTED");
    }

    private int ordering(Portal person, @Nullable String etag, String body) {
        return person.write("POST", one.placement + "/order", etag, body).status();
    }

    private void noteIsHidden() {
        assertThat(bus().heard()).noneMatch(message -> message.value().contains("privat"));
        var stored = Objects.requireNonNull(mongo).findById(one.placementId.toString(), Document.class, "placements");
        assertThat(Objects.requireNonNull(stored).toJson())
                .contains("MORE_SUPPORT")
                .doesNotContain("privat");
        assertThat(visitator().get(one.placement).at("/needChanges/0/note")).isEqualTo("Meget privat besked.");
    }

    private void awaitTold(String type) {
        await().until(() -> bus().types(one.caseId).contains(type));
    }

    private void awaitShown(String pointer, String value) {
        await().until(() -> visitator().get(one.placement).at(pointer).equals(value));
    }

    private static List<ConsumerRecord<String, String>> awaitAnswers(String supplier, String eventId, int number) {
        return await().until(() -> bus().answers(supplier, eventId), found -> found.size() >= number);
    }

    private List<String> feed(String supplier) {
        var items =
                staff(supplier).get("/v1/report-answers?pageSize=100").json().at("/items");
        return items.valueStream()
                .map(item -> item.at("/reportId").asString(""))
                .toList();
    }

    private String listed(Portal person, String filter) {
        return person.get("/v1/placements?caseId=" + one.caseId + filter).at("/items/0/id");
    }

    private static String at(ConsumerRecord<String, String> message, String pointer) {
        return Contract.json(message.value()).at(pointer).asString("");
    }

    private Portal visitator() {
        return REAL.as("VISITATOR", port);
    }

    private Portal citizen(UUID id) {
        return REAL.citizen(id.toString(), port);
    }

    private Portal staff(String supplierId) {
        return REAL.staff(supplierId, port);
    }

    private static Bus bus() {
        return REAL.bus();
    }
}
