package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A dry run says what the report would be answered, and nothing of it has happened. Each case here is asked first and then reported. */
@SupplierTest
class ReportDryRunsTest {
    /** What is written whatever anybody asks: the log of accesses, and who is there. */
    private static final Set<String> ASIDE = Set.of("instances", "history");

    private final LocalDate today = LocalDate.now(DanishTime.ZONE);

    private final SupplierSteps steps;
    private final OneCase one;
    private final String code = "dry" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID unit = Ids.derive(Supplier.idOf(code), "Haven");
    private int events;

    @Autowired
    @Nullable
    MongoTemplate mongo;

    ReportDryRunsTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @Test
    void R28_a_dry_run_says_at_every_step_what_the_report_is_then_answered() {
        registered();
        ordered(one);
        assertThat(same("placement-started.v1", started())).isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(same("placement-accepted.v1", data("\"unitId\":\"" + UUID.randomUUID() + "\"")))
                .isEqualTo("UNIT_UNKNOWN");
        assertThat(same("placement-accepted.v1", data(""))).isEqualTo("ACCEPTED");
        assertThat(same("placement-accepted.v1", data(""))).isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(same("need-changed.v1", one.needChange())).isEqualTo("ACCEPTED");
        assertThat(same("placement-started.v1", started())).isEqualTo("ACCEPTED");
        assertThat(same("attendance-registered.v1", data("\"day\":\"2019-01-01\",\"presence\":\"PRESENT\"")))
                .isEqualTo("DATE_OUT_OF_BOUNDS");
        assertThat(same("attendance-registered.v1", data("\"day\":\"" + today + "\",\"presence\":\"PRESENT\"")))
                .isEqualTo("ACCEPTED");
        assertThat(same("clarification-concluded.v1", data("""
            "result":"UNIT_AGREED","citizenView":"Ja","supplierView":"Ja"\
            """))).isEqualTo("UNIT_REQUIRED");
        assertThat(same("clarification-concluded.v1", data("""
            "result":"UNIT_AGREED","unitId":"%s","citizenView":"Ja","supplierView":"Ja"\
            """.formatted(unit))))
                .isEqualTo("ACCEPTED");
        assertThat(same("benefit-observed.v1", data("\"benefit\":\"YES\",\"observedOn\":\"" + today + "\"")))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void R28_what_no_state_allows_is_refused_by_a_dry_run_with_the_same_code() {
        registered();
        ordered(one);
        assertThat(same("other.v1", "{}")).isEqualTo("UNKNOWN_TYPE");
        assertThat(same("need-changed.v7", "{}")).isEqualTo("UNSUPPORTED_VERSION");
        assertThat(same("need-changed.v1", "{}")).isEqualTo("SCHEMA_INVALID");
        assertThat(same(
                        "need-changed.v1",
                        one.needChange()
                                .replace(
                                        one.placementId.toString(),
                                        UUID.randomUUID().toString())))
                .isEqualTo("PLACEMENT_NOT_YOURS");
        var elsewhere = event("need-changed.v1", one.needChange())
                .replace(one.caseId.toString(), UUID.randomUUID().toString());
        assertThat(same(elsewhere)).isEqualTo("CASE_MISMATCH");
        assertThat(same("no event")).isEqualTo("UNDECODABLE");
        assertThat(same(" ".repeat(70_000))).isEqualTo("REPORT_TOO_LARGE");
        var untyped = Posted.post(staff(), "/v1/report-dry-runs", Map.of("Content-Type", "text/plain"), "{}");
        assertThat(untyped.status()).isEqualTo(415);
        assertThat(untyped.header("Accept-Post")).contains("application/cloudevents+json");
        one.erased(steps.bus(), 2);
        await().until(() -> !steps.visitator().get(one.placement).text().contains("En hverdag"));
        assertThat(same("placement-rejected.v1", data("\"reasonCode\":\"NO_CAPACITY\"")))
                .isEqualTo("PERSON_ERASED");
    }

    @Test
    void R30_a_dry_run_takes_no_place_and_sees_when_none_is_left() {
        registered();
        ordered(one);
        var accepting = event("placement-accepted.v1", data(""));
        for (int time = 0; time < 3; time++) {
            assertThat(dryRun(accepting).at("/code")).isEqualTo("ACCEPTED");
        }
        assertThat(same(accepting)).isEqualTo("ACCEPTED");
        var other = new OneCase();
        ordered(other);
        assertThat(same(event("placement-accepted.v1", other.plain(), other))).isEqualTo("UNIT_FULL");
    }

    @Test
    void R28_a_dry_run_tells_events_state_and_whether_the_report_came_before() {
        registered();
        ordered(one);
        var accepting = event("placement-accepted.v1", data(""));
        var dry = dryRun(accepting);
        assertThat(dry.at("/accepted")).isEqualTo("true");
        assertThat(dry.at("/repeated")).isEqualTo("false");
        assertThat(dry.at("/events/0")).isEqualTo("supplier.placement-accepted.v1");
        assertThat(dry.at("/placementState")).isEqualTo("ACCEPTED");
        assertThat(steps.visitator().get(one.placement).at("/state")).isEqualTo("ORDERED");
        staff().report(accepting);
        var again = dryRun(accepting);
        assertThat(again.at("/repeated")).isEqualTo("true");
        assertThat(again.at("/code")).isEqualTo("ACCEPTED");
        assertThat(again.json().at("/events")).isEmpty();
        var reused = accepting.replace("placement-accepted", "placement-rejected");
        assertThat(same(reused)).isEqualTo("REPORT_ID_REUSED");
    }

    @Test
    void DP_04_a_dry_run_is_logged_and_open_to_the_suppliers_staff_only() {
        registered();
        ordered(one);
        var asked = event("placement-accepted.v1", data(""));
        dryRun(asked);
        assertThat(steps.visitator().report("/v1/report-dry-runs", asked).status())
                .isEqualTo(403);
        assertThat(steps.stranger().report("/v1/report-dry-runs", asked).status())
                .isEqualTo(401);
        assertThat(steps.staff("csn").report("/v1/report-dry-runs", asked).at("/code"))
                .isEqualTo("PLACEMENT_NOT_YOURS");
        var log = steps.auditor().get("/v1/access-log?pageSize=100&caseId=" + one.caseId);
        assertThat(log.json()
                        .at("/items")
                        .valueStream()
                        .filter(entry -> entry.at("/operation").asString().equals("ReportsController.dryRunReport"))
                        .map(entry -> entry.at("/outcome").asString()))
                .containsExactly("ADMITTED", "REFUSED");
    }

    private String same(String type, String data) {
        return same(event(type, data));
    }

    /** Asks, then reports, and gives the code that both were answered with. */
    private String same(String event) {
        var before = stored();
        var dry = dryRun(event);
        assertThat(stored()).isEqualTo(before);
        var real = staff().report(event);
        if (real.status() == 202) {
            assertThat(dry.at("/code")).isEqualTo(real.at("/answers/0/code"));
            assertThat(dry.at("/detail")).isEqualTo(real.at("/answers/0/detail"));
        } else {
            assertThat(dry.status()).isEqualTo(real.status());
            assertThat(dry.at("/code")).isEqualTo(real.at("/code"));
        }
        return dry.at("/code");
    }

    private Portal.Answer dryRun(String event) {
        return staff().report("/v1/report-dry-runs", event);
    }

    private Portal staff() {
        return steps.staff(code);
    }

    /** All documents, without what the relay removes from them by itself. */
    private List<String> stored() {
        List<String> all = new ArrayList<>();
        var database = Objects.requireNonNull(mongo);
        database.getCollectionNames().stream()
                .filter(name -> !ASIDE.contains(name) && !name.startsWith("access"))
                .sorted()
                .forEach(name -> database.getCollection(name).find().forEach(document -> all.add(kept(document))));
        return all;
    }

    private static String kept(Document document) {
        document.remove("outbox");
        document.remove("unsentSince");
        return document.toJson();
    }

    private String event(String type, String data) {
        return event(type, data, one);
    }

    private String event(String type, String data, OneCase about) {
        return about.structured(code + "-" + ++events, type, data);
    }

    /** @param more members beside those that every report has */
    private String data(String more) {
        return one.plain().replace("}", (more.isEmpty() ? "" : ",") + more + "}");
    }

    private String started() {
        return data("\"startedOn\":\"" + today + "\",\"transportWanted\":true");
    }

    private void ordered(OneCase it) {
        it.grantedAt(steps.bus(), code);
        await().until(() -> steps.visitator().get(it.placement).status() == 200);
        steps.visitator().act("POST", it.placement, "/order", OneCase.order());
    }

    private void registered() {
        steps.operator().create("/v1/suppliers", code, """
            {"code":"%s","kind":"GRANTED","registeredFrom":"2026-01-01","name":"Tør","cvrNumber":"13585628","reports":"HTTP",
             "units":[{"name":"Haven","address":{"street":"Susåvej 1","postalCode":"4700","city":"Næstved"},
             "openingDays":["MONDAY","TUESDAY","THURSDAY"],"activities":["CREATIVE"],"capacity":1}]}\
            """.formatted(code));
    }
}
