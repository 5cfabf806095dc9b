package dk.samvaer.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.OpenApi;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final RealService REAL = RealService.on(
            "supplier",
            "samvaer.visitation.events",
            "samvaer.plan.events",
            "samvaer.supplier.events",
            "samvaer.supplier-reports.nsv",
            "samvaer.supplier-reports.nsv.answers",
            "samvaer.supplier-reports.csn",
            "samvaer.supplier-reports.csn.answers");

    private final UUID caseId = UUID.randomUUID();
    private final UUID citizenId = UUID.randomUUID();
    private final UUID grantId = UUID.randomUUID();
    private final UUID reassessmentId = UUID.randomUUID();
    private final UUID placementId = Ids.derive(grantId, "placement");
    private final String placement = "/v1/placements/" + placementId;

    @LocalServerPort
    private int port;

    @Autowired
    private @Nullable MongoTemplate mongo;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
    }

    @AfterAll
    static void leave() {
        REAL.close();
    }

    @Test
    void R3_R31_a_granted_citizen_is_ordered_accepted_started_and_finds_a_unit() {
        granted();
        assertThat(visitator().act("POST", placement, "/order", order()).at("/state"))
                .isEqualTo("ORDERED");
        assertThat(staff("nsv").act("POST", placement, "/acceptance", "{}").at("/state"))
                .isEqualTo("ACCEPTED");
        var started = staff("nsv")
                .act("POST", placement, "/start", "{\"startedOn\":\"2026-12-01\",\"transportWanted\":true}");
        assertThat(started.at("/clarification/endsOn")).isEqualTo("2026-12-14");
        var unit = visitator().get("/v1/suppliers").at("/items/0/units/0/id");
        var agreed = staff("nsv").act("POST", placement, "/clarification", """
                {"result":"UNIT_AGREED","unitId":"%s","citizenView":"Her vil jeg være.","supplierView":"Trives."}""".formatted(unit));
        assertThat(agreed.at("/state")).isEqualTo("ATTACHED");
        assertThat(agreed.at("/unitId")).isEqualTo(unit);
        awaitTold("clarification-completed.v1");
        assertThat(bus().types(caseId))
                .containsExactly(
                        "placement-ordered.v1",
                        "placement-accepted.v1",
                        "placement-started.v1",
                        "clarification-completed.v1");
        adopted(1, "TAXI");
        adopted(2, "PUBLIC_TRANSPORT");
        await().atMost(SOON)
                .until(() -> staff("nsv").get(placement).at("/plan/version").equals("2"));
        assertThat(staff("nsv").get(placement).at("/plan/transportMode")).isEqualTo("PUBLIC_TRANSPORT");
        visitation(2, "visitation.grant-changed.v1", terms(4));
        await().atMost(SOON)
                .until(() -> visitator().get(placement).at("/daysPerWeek").equals("4"));
    }

    @Test
    void R28_SU_05_a_suppliers_system_reports_a_changed_need_and_is_followed_up() {
        accepted();
        var event = structured("need-17-" + caseId, "need-changed", needChange());
        for (int time = 0; time < 10; time++) {
            bus().report("nsv", null, Map.of(), event);
        }
        awaitAnswers("nsv", "need-17-" + caseId, 10);
        var answers = bus().answers("nsv", "need-17-" + caseId);
        assertThat(answers)
                .extracting(ConsumerRecord::value)
                .containsOnly(answers.getFirst().value());
        assertThat(answers)
                .extracting(message -> Bus.header(message, "ce_id"))
                .containsOnly(Bus.header(answers.getFirst(), "ce_id"));
        assertThat(answers).extracting(ConsumerRecord::key).containsOnly(caseId.toString());
        assertThat(bus().types(caseId)).containsOnlyOnce("need-change-reported.v1");

        var report = json(answers.getFirst(), "/reportId");
        visitation(2, "visitation.need-change-received.v1", """
                {"caseId":"%s","reportId":"%s","reassessmentId":"%s","merged":false}""".formatted(caseId, report, reassessmentId));
        visitation(3, "visitation.reassessment-closed.v1", """
                {"caseId":"%s","reassessmentId":"%s","outcome":"NO_CHANGE"}""".formatted(caseId, reassessmentId));
        awaitAnswers("nsv", "need-17-" + caseId, 12);
        var followUps = bus().answers("nsv", "need-17-" + caseId).subList(10, 12);
        assertThat(followUps).extracting(message -> json(message, "/stage")).containsExactly("OPENED", "CLOSED");
        assertThat(json(followUps.getLast(), "/outcome")).isEqualTo("NO_CHANGE");
        noteIsHidden(event);
    }

    @Test
    void reports_are_read_in_binary_mode_too_and_only_of_the_suppliers_own_placements() {
        ordered();
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", "b-" + caseId,
                "ce_source", "urn:cvr:29189625:journal",
                "ce_type", "dk.samvaer.report.placement-accepted.v1",
                "content-type", "application/json");
        var data = "{\"placementId\":\"%s\",\"reportedAt\":\"2026-11-23T09:00:00Z\"}".formatted(placementId);
        bus().report("csn", caseId.toString(), headers, data);
        awaitAnswers("csn", "b-" + caseId, 1);
        assertThat(json(bus().answers("csn", "b-" + caseId).getFirst(), "/code"))
                .isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(visitator().get(placement).at("/state")).isEqualTo("ORDERED");

        bus().report("nsv", caseId.toString(), headers, data);
        awaitAnswers("nsv", "b-" + caseId, 1);
        assertThat(visitator().get(placement).at("/state")).isEqualTo("ACCEPTED");
    }

    @Test
    void what_cannot_be_read_is_answered_and_holds_nothing_up() {
        accepted();
        bus().report("nsv", caseId.toString(), Map.of(), "this is no event");
        bus().report("nsv", caseId.toString(), Map.of(), structured("v9-" + caseId, "need-changed.v9", "{}"));
        bus().report("nsv", caseId.toString(), Map.of(), structured("bad-" + caseId, "need-changed", "{\"a\":1}"));
        bus().report("nsv", caseId.toString(), Map.of(), structured("ok-" + caseId, "need-changed", needChange()));
        awaitAnswers("nsv", "ok-" + caseId, 1);
        assertThat(bus().heard().stream()
                        .filter(message -> message.topic().endsWith("nsv.answers"))
                        .filter(message -> caseId.toString().equals(message.key()))
                        .map(message -> json(message, "/code")))
                .containsExactlyInAnyOrder("UNDECODABLE", "UNSUPPORTED_VERSION", "SCHEMA_INVALID", "ACCEPTED");
    }

    @Test
    void a_supplier_without_Kafka_posts_the_same_event_and_reads_a_feed() {
        accepted();
        var event = structured("http-" + caseId, "need-changed", needChange());
        var taken = staff("nsv").report(event);
        assertThat(taken.status()).isEqualTo(202);
        var receipt = "/v1/reports/" + taken.at("/reportId");
        assertThat(taken.at("/answers/0/kind")).isEqualTo("ACCEPTED");
        assertThat(staff("nsv").get(receipt).at("/eventId")).isEqualTo("http-" + caseId);
        assertThat(staff("csn").get(receipt).status()).isEqualTo(403);
        assertThat(staff("nsv").report(event).at("/reportId")).isEqualTo(taken.at("/reportId"));
        awaitTold("need-change-reported.v1");
        assertThat(bus().types(caseId)).containsOnlyOnce("need-change-reported.v1");
        await().atMost(SOON).until(() -> feed("nsv").contains(taken.at("/reportId")));
        assertThat(feed("csn")).doesNotContain(taken.at("/reportId"));
    }

    @Test
    void bad_reports_over_HTTP_get_what_the_contract_says() {
        assertThat(staff("nsv").report("no JSON").at("/code")).isEqualTo("UNDECODABLE");
        assertThat(staff("nsv").report("{\"id\":\"1\"}").status()).isEqualTo(400);
        assertThat(staff("nsv").report(" ".repeat(70_000)).at("/code")).isEqualTo("REPORT_TOO_LARGE");
        assertThat(staff("nsv").report(" ".repeat(300_000)).status()).isEqualTo(413);
        assertThat(visitator().report("{}").status()).isEqualTo(403);
        assertThat(staff("xyz").report("{}").at("/code")).isEqualTo("SUPPLIER_UNKNOWN");
        assertThat(REAL.stranger(port).report("{}").status()).isEqualTo(401);
        assertThat(staff("nsv").write("POST", "/v1/reports", null, "{}").status())
                .isEqualTo(415);
        assertThat(staff("nsv").get("/v1/report-answers?cursor=nonsense").at("/code"))
                .isEqualTo("CURSOR_INVALID");
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        granted();
        var before = visitator().get(placement);
        var path = placement + "/order";
        assertThat(REAL.stranger(port).get(placement).status()).isEqualTo(401);
        assertThat(staff("csn").get(placement).status()).isEqualTo(403);
        assertThat(citizen(UUID.randomUUID()).get(placement).status()).isEqualTo(403);
        assertThat(citizen(citizenId).get(placement).status()).isEqualTo(200);
        assertThat(staff("nsv").write("POST", path, before.etag(), order()).status())
                .isEqualTo(403);
        assertThat(visitator().write("POST", path, null, order()).status()).isEqualTo(428);
        assertThat(visitator().write("POST", path, "\"99\"", order()).status()).isEqualTo(412);
        assertThat(visitator().write("POST", path, before.etag(), "{").status()).isEqualTo(400);
        assertThat(visitator().write("POST", path, before.etag(), "{}").status())
                .isEqualTo(400);
        assertThat(visitator()
                        .write("POST", path, before.etag(), order().replace("contact", "unknown"))
                        .status())
                .isEqualTo(400);
        assertThat(staff("nsv")
                        .write("POST", placement + "/acceptance", before.etag(), "{}")
                        .at("/code"))
                .isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(visitator().get("/v1/placements/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(visitator().get("/v1/placements?caze=1").status()).isEqualTo(400);
        assertThat(visitator().get(placement)).isEqualTo(before);
    }

    @Test
    void everybody_lists_only_the_own_placements() {
        granted();
        assertThat(listed(staff("nsv"), "")).isEqualTo(placementId.toString());
        assertThat(listed(staff("csn"), "")).isEmpty();
        assertThat(listed(citizen(citizenId), "")).isEqualTo(placementId.toString());
        assertThat(listed(citizen(UUID.randomUUID()), "")).isEmpty();
        assertThat(listed(visitator(), "&state=AWAITING_ORDER&supplierId=nsv")).isEqualTo(placementId.toString());
        assertThat(listed(visitator(), "&state=ORDERED")).isEmpty();
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_no_text() {
        ordered();
        awaitTold("placement-ordered.v1");
        var message = bus().heard(caseId).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/supplier-service");
        assertThat(Bus.header(message, "ce_subject")).isEqualTo(caseId.toString());
        assertThat(Bus.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(Bus.header(message, "ce_actorrole")).isEqualTo("VISITATOR");
        assertThat(message.value())
                .isEqualTo("{\"caseId\":\"%s\",\"placementId\":\"%s\",\"grantId\":\"%s\",\"supplierId\":\"nsv\"}"
                        .formatted(caseId, placementId, grantId));
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(REAL.stranger(port), 8083);
    }

    private void granted() {
        visitation(1, "visitation.grant-issued.v1", terms(3));
        await().atMost(SOON).until(() -> visitator().get(placement).status() == 200);
    }

    private void ordered() {
        granted();
        assertThat(visitator().act("POST", placement, "/order", order()).status())
                .isEqualTo(200);
    }

    private void accepted() {
        ordered();
        assertThat(staff("nsv").act("POST", placement, "/acceptance", "{}").status())
                .isEqualTo(200);
    }

    private void visitation(long sequence, String type, String data) {
        bus().tell(type, caseId, sequence, caseId, data);
    }

    private void adopted(int version, String mode) {
        bus().tell("plan.plan-adopted.v1", reassessmentId, version, caseId, """
                {"caseId":"%s","planId":"%s","version":%d,"transportMode":"%s","followUpDueOn":"2027-11-30"}""".formatted(
                        caseId, reassessmentId, version, mode));
    }

    private String terms(int days) {
        return """
                {"caseId":"%s","grantId":"%s","decisionId":"%s","citizenId":"%s","startsOn":"2026-11-01",
                 "daysPerWeek":%d,"supplierId":"nsv"}""".formatted(caseId, grantId, UUID.randomUUID(), citizenId, days);
    }

    private static String order() {
        return """
                {"purpose":"En hverdag med andre","goals":["Lave mad med andre"],"contact":"Visitationen"}""";
    }

    private String needChange() {
        return """
                {"placementId":"%s","reportedAt":"2026-11-23T09:00:00Z","category":"MORE_SUPPORT",
                 "note":"Meget privat besked."}""".formatted(placementId);
    }

    private String structured(String id, String type, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"urn:cvr:29189625:journal","type":"dk.samvaer.report.%s",
                 "subject":"%s","datacontenttype":"application/json","data":%s}""".formatted(id, type.contains(".v") ? type : type + ".v1", caseId, data)
                .replace("\n", " ");
    }

    private void noteIsHidden(String event) {
        assertThat(event).contains("Meget privat");
        assertThat(bus().heard()).noneMatch(message -> message.value().contains("privat"));
        var stored =
                java.util.Objects.requireNonNull(mongo).findById(placementId.toString(), Document.class, "placements");
        assertThat(java.util.Objects.requireNonNull(stored).toJson())
                .contains("MORE_SUPPORT")
                .doesNotContain("privat");
        assertThat(visitator().get(placement).at("/needChanges/0/note")).isEqualTo("Meget privat besked.");
    }

    private void awaitTold(String type) {
        await().atMost(SOON).until(() -> bus().types(caseId).contains(type));
    }

    private static void awaitAnswers(String supplier, String eventId, int number) {
        await().atMost(SOON).until(() -> bus().answers(supplier, eventId).size() >= number);
    }

    private List<String> feed(String supplier) {
        return staff(supplier)
                .get("/v1/report-answers?pageSize=100")
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/reportId").asString(""))
                .toList();
    }

    private String listed(Portal person, String filter) {
        return person.get("/v1/placements?caseId=" + caseId + filter).at("/items/0/id");
    }

    private static String json(ConsumerRecord<String, String> message, String pointer) {
        return new Portal.Answer(0, null, message.value()).at(pointer);
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
