package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of suppliers, kept by an administrator while the service runs. */
@SupplierTest
class SupplierRegisterTest {
    private final SupplierSteps steps;
    private final OneCase one;
    private final String code = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate today = DanishTime.day(Instant.now());

    SupplierRegisterTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @Test
    void R30_the_two_suppliers_of_the_declaration_are_there_from_the_start() {
        assertThat(codes("?registeredOn=" + today)).contains("nsv", "csn");
        assertThat(steps.visitator().get("/v1/suppliers/nsv").at("/name")).isEqualTo("Næstved Sociale Virksomhed");
        assertThat(steps.visitator().get("/v1/suppliers/csn").at("/kind")).isEqualTo("GRANTED");
        assertThat(steps.visitator().get("/v1/suppliers/none").status()).isEqualTo(404);
    }

    @Test
    void R30_an_administrator_registers_a_supplier_and_everybody_is_told() {
        var registered = register("GRANTED");
        assertThat(registered.status()).isEqualTo(201);
        var shown = steps.staff("nsv").get("/v1/suppliers/" + code);
        assertThat(shown.json()).isEqualTo(registered.json());
        assertThat(shown.at("/cvrNumber")).isEqualTo("13585628");
        assertThat(shown.at("/units/0/activities/1/nationalCode")).isEqualTo("be5d5058-ef06-42a9-b894-51e44513e717");
        assertThat(shown.at("/units/0/address/city")).isEqualTo("Næstved");
        var told = told("supplier-registered.v1", 1).getFirst();
        assertThat(told).contains("\"supplierId\":\"" + code + "\"", "\"capacity\":3", "\"kind\":\"GRANTED\"");
        assertThat(told).contains("\"city\":\"Næstved\"", "\"openingDays\":[\"");
    }

    @Test
    void R30_the_same_request_again_gives_the_same_supplier_and_a_code_is_taken_once() {
        var first = steps.operator().create("/v1/suppliers", "key-" + code, entry("GRANTED"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(steps.operator().create("/v1/suppliers", "key-" + code, entry("GRANTED")))
                .isEqualTo(first);
        assertThat(steps.operator()
                        .create("/v1/suppliers", "key-" + code, entry("OPEN_ACCESS"))
                        .status())
                .isEqualTo(422);
        assertThat(register("GRANTED").at("/code")).isEqualTo("SUPPLIER_EXISTS");
        var nsv = entry("GRANTED").replace("\"" + code + "\"", "\"nsv\"");
        assertThat(steps.operator().create("/v1/suppliers", "nsv-" + code, nsv).at("/code"))
                .isEqualTo("SUPPLIER_EXISTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISITATOR", "LEADER", "TRANSPORT_OFFICE", "COMPLAINT_OFFICER", "AUDITOR", "SYSTEM"})
    void R30_nobody_but_an_administrator_changes_the_register(String role) {
        assertThat(steps.as(role)
                        .create("/v1/suppliers", "key-" + role, entry("GRANTED"))
                        .status())
                .isEqualTo(403);
        assertThat(steps.as(role)
                        .write("POST", "/v1/suppliers/nsv/deactivation", "\"1\"", from(today))
                        .status())
                .isEqualTo(403);
        assertThat(steps.staff("nsv")
                        .write("PUT", "/v1/suppliers/nsv/content", "\"1\"", content(9))
                        .status())
                .isEqualTo(403);
        assertThat(steps.citizen(one.citizenId)
                        .write("POST", "/v1/suppliers/nsv/registration", "\"1\"", from(today))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void R30_a_CVR_number_must_pass_its_own_check() {
        var refused = steps.operator()
                .create("/v1/suppliers", "key-" + code, entry("GRANTED").replace("13585628", "13585629"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/code")).isEqualTo("CVR_NUMBER_INVALID");
        assertThat(steps.operator().get("/v1/suppliers/" + code).status()).isEqualTo(404);
    }

    @Test
    void R30_units_are_changed_on_the_newest_version_only_and_told() {
        register("GRANTED");
        var before = steps.operator().get("/v1/suppliers/" + code);
        assertThat(changed(null, content(9)).status()).isEqualTo(428);
        assertThat(changed("\"99\"", content(9)).status()).isEqualTo(412);
        var changed = changed(before.etag(), content(9));
        assertThat(changed.at("/units/0/capacity")).isEqualTo("9");
        assertThat(told("supplier-registered.v1", 2).getLast()).contains("\"capacity\":9");
        var without = content(9).replaceAll("\"units\":\\[.*]", "\"units\":[]");
        assertThat(changed(changed.etag(), without).at("/code")).isEqualTo("UNIT_MISSING");
    }

    @Test
    void SU_01_a_deactivation_is_told_with_its_day_and_taken_back_by_a_new_registration() {
        register("GRANTED");
        var day = today.plusDays(3);
        var past = act("/deactivation", from(today.minusDays(1)));
        assertThat(past.at("/code")).isEqualTo("DATE_IN_THE_PAST");
        assertThat(past.at("/detail")).isNotEmpty();
        assertThat(act("/deactivation", from(day)).at("/deactivatedFrom")).isEqualTo(day.toString());
        assertThat(told("supplier-deactivated.v1", 1).getFirst()).contains("\"deactivatedFrom\":\"" + day + "\"");
        assertThat(codes("?registeredOn=" + day.minusDays(1))).contains(code);
        assertThat(codes("?registeredOn=" + day)).doesNotContain(code);
        var again = act("/registration", from(today));
        assertThat(again.json().has("deactivatedFrom")).isFalse();
        assertThat(told("supplier-registered.v1", 2)).hasSize(2);
        assertThat(act("/registration", from(today)).at("/code")).isEqualTo("SUPPLIER_REGISTERED_ALREADY");
    }

    @Test
    void SU_01_neither_an_end_nor_a_new_beginning_of_a_registration_lies_in_the_past() {
        register("GRANTED");
        for (var from : List.of(today.minusDays(1), today.minusYears(1))) {
            assertThat(ending("/deactivation", from)).isEqualTo("DATE_IN_THE_PAST");
        }
        assertThat(ending("/registration", today)).isEqualTo("SUPPLIER_REGISTERED_ALREADY");
        assertThat(ending("/deactivation", today)).isEmpty();
        assertThat(ending("/deactivation", today.plusDays(9))).isEqualTo("SUPPLIER_NOT_REGISTERED");
        assertThat(ending("/registration", today.minusDays(1))).isEqualTo("DATE_IN_THE_PAST");
        assertThat(ending("/registration", today)).isEmpty();
    }

    /** The code of the refusal; empty where it is done. */
    private String ending(String act, LocalDate from) {
        var answer = steps.operator().act("POST", "/v1/suppliers/" + code, act, """
            {"from":"%s"}\
            """.formatted(from));
        return answer.status() == 200 ? "" : answer.at("/code");
    }

    @Test
    void R2_open_access_offers_are_told_apart_in_the_list() {
        register("OPEN_ACCESS");
        assertThat(codes("?kind=OPEN_ACCESS")).contains(code).doesNotContain("nsv", "csn");
        assertThat(codes("?kind=GRANTED")).doesNotContain(code).contains("nsv", "csn");
        assertThat(codes("?activity=CREATIVE")).contains(code).doesNotContain("nsv");
        assertThat(codes("?activity=PHYSICAL")).doesNotContain(code);
        assertThat(steps.visitator().get("/v1/suppliers?kind=OPEN").status()).isEqualTo(400);
    }

    @Test
    void the_list_comes_in_pages_sorted_by_code() {
        register("GRANTED");
        List<String> found = new ArrayList<>();
        var cursor = "";
        do {
            var page = steps.visitator().get("/v1/suppliers?pageSize=1" + cursor);
            found.add(page.at("/items/0/id"));
            cursor = page.at("/nextCursor").isEmpty() ? "" : "&cursor=" + page.at("/nextCursor");
        } while (!cursor.isEmpty());
        assertThat(found).isSorted().doesNotHaveDuplicates().contains("nsv", "csn", code);
    }

    @Test
    void R28_reports_of_a_supplier_registered_today_are_heard_and_answered_without_a_restart() {
        register("GRANTED");
        var topic = "samvaer.supplier-reports." + code;
        RealParts.createTopics(RealParts.kafka(), 3, topic, topic + ".answers");
        try (var answers = new Bus(RealParts.kafka(), List.of(topic + ".answers"))) {
            one.grantedAt(steps.bus(), code);
            await().until(() -> steps.visitator().get(one.placement).status() == 200);
            steps.visitator().act("POST", one.placement, "/order", OneCase.order());
            var accepted = one.structured("first-" + code, "placement-accepted.v1", one.plain());
            steps.bus().report(code, one.caseId.toString(), Map.of(), accepted);
            await().until(() -> !answers.answers(code, "first-" + code).isEmpty());
            assertThat(Contract.json(answers.answers(code, "first-" + code)
                                    .getFirst()
                                    .value())
                            .at("/code")
                            .asString())
                    .isEqualTo("ACCEPTED");
        }
        steps.awaitShown("/state", "ACCEPTED");
    }

    @Test
    void SU_01_reports_of_a_deactivated_supplier_about_a_running_placement_are_taken_and_a_new_one_is_not_begun() {
        register("GRANTED");
        var topic = "samvaer.supplier-reports." + code;
        RealParts.createTopics(RealParts.kafka(), 3, topic, topic + ".answers");
        try (var answers = new Bus(RealParts.kafka(), List.of(topic + ".answers"))) {
            placedAndAccepted();
            assertThat(act("/deactivation", from(today)).status()).isEqualTo(200);
            var need = one.structured("need-" + code, "need-changed.v1", one.needChange());
            steps.bus().report(code, null, Map.of(), need);
            assertThat(codeOf(answers, "need-" + code)).isEqualTo("ACCEPTED");
            var start = one.plain().replace("}", ",\"startedOn\":\"%s\",\"transportWanted\":false}".formatted(today));
            steps.bus().report(code, null, Map.of(), one.structured("start-" + code, "placement-started.v1", start));
            assertThat(codeOf(answers, "start-" + code)).isEqualTo("SUPPLIER_NOT_REGISTERED");
        }
    }

    private void placedAndAccepted() {
        one.grantedAt(steps.bus(), code);
        await().until(() -> steps.visitator().get(one.placement).status() == 200);
        steps.visitator().act("POST", one.placement, "/order", OneCase.order());
        assertThat(steps.staff(code)
                        .act("POST", one.placement, "/acceptance", "{}")
                        .at("/state"))
                .isEqualTo("ACCEPTED");
    }

    private String codeOf(Bus answers, String eventId) {
        var found = await().until(() -> answers.answers(code, eventId), all -> !all.isEmpty());
        return Contract.json(found.getFirst().value()).at("/code").asString("");
    }

    private Answer register(String kind) {
        return steps.operator().create("/v1/suppliers", "key-" + UUID.randomUUID(), entry(kind));
    }

    private Answer changed(@Nullable String etag, String body) {
        return steps.operator().write("PUT", "/v1/suppliers/" + code + "/content", etag, body);
    }

    private Answer act(String act, String body) {
        return steps.operator().act("POST", "/v1/suppliers/" + code, act, body);
    }

    private List<String> codes(String filter) {
        Portal reader = steps.visitator();
        return reader.get("/v1/suppliers" + filter + (filter.isEmpty() ? "?" : "&") + "pageSize=100")
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id").asString(""))
                .toList();
    }

    private List<String> told(String type, int number) {
        return await().until(
                        () -> Bus.eachOnce(steps.bus().heard()).stream()
                                .filter(message -> message.value().contains("\"" + code + "\"")
                                        && Bus.header(message, "ce_type").endsWith(type))
                                .map(ConsumerRecord::value)
                                .toList(),
                        found -> found.size() >= number);
    }

    private String entry(String kind) {
        return """
            {"code":"%s","kind":"%s","registeredFrom":"2026-01-01",\
            """.formatted(code, kind) + content(3).substring(1);
    }

    private static String content(int capacity) {
        return """
            {"name":"Gartneriet Suså","cvrNumber":"13585628","tilbudsportalId":"123456","reports":"KAFKA",\
            "units":[{"name":"Drivhuset","address":{"street":"Susåvej 1","postalCode":"4700","city":"Næstved"},\
            "openingDays":["MONDAY","TUESDAY","THURSDAY"],"activities":["CREATIVE","SOCIAL"],"capacity":%d}]}\
            """.formatted(capacity);
    }

    private static String from(LocalDate day) {
        return """
            {"from":"%s"}\
            """.formatted(day);
    }
}
