package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.WorkingDays;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.time.MovableClock;
import dk.samvaer.transport.application.addresses.Contacts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The transport office's page of work and what its rides cost, while the service runs. */
@TransportTest
class OfficeWorkOverHttpTest {
    private static final String GRANTS = "/v1/transport-grants";
    private static final String WORK = "/v1/worklist";

    private final TransportSteps steps;
    private final String carrier =
            "W" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final LocalDate today = DanishTime.day(Instant.now());
    private final LocalDate monday = nextMondayWithoutHolidays(today);

    @Autowired
    private MovableClock clock;

    @Autowired
    private Contacts contacts;

    OfficeWorkOverHttpTest(TransportSteps steps) {
        this.steps = steps;
    }

    @AfterEach
    void today() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void TR_02_TR_03_only_who_can_drive_is_planned_and_what_is_left_to_do_is_shown() {
        var grant = running();
        assertThat(tasks(grant)).containsExactly("PLAN_TRANSPORT");
        assertThat(steps.visitator().get(WORK).status()).isEqualTo(403);
        assertThat(plan(grant, "").status()).isEqualTo(200);
        assertThat(tasks(grant)).containsExactly("CHOOSE_CARRIER");
        assertThat(plan(grant, ",\"carrierId\":\"NOBODY_AT_ALL\"").at("/code")).isEqualTo("CARRIER_UNKNOWN");
        register("PUBLIC_TRANSPORT", carrier + "P");
        assertThat(plan(grant, ",\"carrierId\":\"" + carrier + "P\"").at("/code"))
                .isEqualTo("CARRIER_DRIVES_ANOTHER_MODE");
        register("TAXI", carrier);
        assertThat(planned(grant, "VOGN_2").at("/code")).isEqualTo("VEHICLE_UNKNOWN");
        assertThat(planned(grant, "VOGN_1").at("/schedule/carrierId")).isEqualTo(carrier);
        assertThat(tasks(grant)).isEmpty();
        assertThat(listed("?carrierId=" + carrier)).hasSize(1);
        assertThat(tasksOfCarrier()).contains("AGREE_ON_PRICE");
        steps.office().act("POST", "/v1/carriers/" + carrier, "/deactivation", """
            {"from":"%s"}\
            """.formatted(monday));
        assertThat(tasksOfCarrier()).contains("REPLACE_CARRIER");
        assertThat(planned(grant, "VOGN_1").at("/code")).isEqualTo("CARRIER_NOT_REGISTERED");
        steps.office().act("POST", "/v1/carriers/" + carrier, "/deactivation", """
            {"from":"%s"}\
            """.formatted(today));
        assertThat(planned(grant, "VOGN_1", today.minusDays(1)).at("/code"))
                .as("however early it is said to begin")
                .isEqualTo("CARRIER_NOT_REGISTERED");
        visitationGrantsOneDay(grant);
        await().until(() -> tasks(grant).equals(List.of("PLAN_TRANSPORT_ANEW")));
    }

    @Test
    void TR_03_a_vehicle_without_a_place_for_the_wheelchair_and_a_cancellation_are_shown() {
        var grant = running();
        register("TAXI", carrier);
        planned(grant, "VOGN_1");
        await().until(() -> tasksOfCarrier().contains("RELIEVE_VEHICLE"));
        var cancelled = steps.office()
                .create("/v1/ride-cancellations", "cancel-" + carrier, """
                    {"transportGrantId":"%s","from":"%s","to":"%s"}\
                    """.formatted(id(grant), monday, monday));
        assertThat(cancelled.status()).isEqualTo(200);
        var row = rows("?task=SEE_CANCELLATION").stream()
                .filter(it -> it.path("transportGrantId").asString().equals(id(grant)))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("days").get(0).asString()).isEqualTo(monday.toString());
        assertThat(row.path("dueOn").asString()).isEqualTo(today.toString());
        contacts.want(steps.caseId, steps.citizenId);
        await().until(() -> rows("?task=FIND_ADDRESS").stream()
                .anyMatch(it -> it.path("caseId").asString().equals(steps.caseId.toString())));
        var counts = steps.as("LEADER").get(WORK + "/counts", "da");
        assertThat(counts.text()).contains("Se afbud", "Find adresse", "Aflast køretøj");
        var page = steps.office().get(WORK + "?task=SEE_CANCELLATION&pageSize=1&total=true");
        assertThat(page.json().path("total").asInt()).isPositive();
        assertThat(steps.office().get(WORK + "?pageSize=1&cursor=xyz").at("/code"))
                .isEqualTo("CURSOR_INVALID");
    }

    @Test
    void TR_01_TR_02_rides_cost_what_is_agreed_and_what_has_no_price_is_said() {
        var grant = running();
        register("TAXI", carrier);
        planned(grant, "VOGN_1");
        var weeks = "/v1/ride-weeks?from=%s&to=%s&transportGrantId=%s".formatted(monday, monday.plusDays(6), id(grant));
        await().until(() -> !steps.office().get(weeks).at("/items/0/id").isEmpty());
        var week = "/v1/ride-weeks/" + steps.office().get(weeks).at("/items/0/id");
        clock.moveTo(
                Duration.between(Instant.now(), monday.plusDays(1).atTime(20, 0).atZone(DanishTime.ZONE)));
        var marked = steps.office().act("POST", week, "/outcomes", """
            {"rides":[{"rideId":"%s","outcome":"CARRIED_OUT"},{"rideId":"%s","outcome":"CITIZEN_NOT_THERE"}]}\
            """.formatted(
                        steps.office().get(week).at("/rides/0/rideId"),
                        steps.office().get(week).at("/rides/1/rideId")));
        assertThat(marked.status()).isEqualTo(200);
        var before = cost("CARRIER", "carrierId", carrier);
        assertThat(before.path("withoutPrice").asInt()).isEqualTo(2);
        assertThat(before.path("amount").asString()).isEqualTo("0.00");
        steps.office().act("POST", "/v1/carriers/" + carrier, "/price-agreements", """
            {"from":"%s","ride":{"carriedOut":"168.55","missed":"120","cancelledLate":"0"}}\
            """.formatted(monday));
        assertThat(cost("CASE", "caseId", steps.caseId.toString())
                        .path("amount")
                        .asString())
                .isEqualTo("288.55");
        assertThat(cost("CARRIER", "carrierId", carrier).path("withoutPrice").asInt())
                .isZero();
        assertThat(steps.as("LEADER")
                        .get("/v1/transport-costs/csv?by=CARRIER&pageSize=100&month=" + month())
                        .text())
                .contains("," + carrier + ",,1,1,0,0,\"288,55\",DKK,0,");
        assertThat(steps.citizen().get(grant).text())
                .doesNotContain("288.55", "288,55", "168.55", "amount", "kroner", "price");
    }

    private JsonNode cost(String by, String key, String value) {
        return all("/v1/transport-costs?pageSize=100&by=" + by + "&month=" + month()).stream()
                .filter(it -> it.path(key).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private String month() {
        return monday.toString().substring(0, 7);
    }

    private List<String> tasks(String grant) {
        return rows("").stream()
                .filter(it -> it.path("transportGrantId").asString("").equals(id(grant)))
                .map(it -> it.path("task").asString())
                .filter(task -> !task.equals("SEE_CANCELLATION"))
                .toList();
    }

    private List<String> tasksOfCarrier() {
        return rows("").stream()
                .filter(it -> it.path("carrierId").asString("").equals(carrier))
                .map(it -> it.path("task").asString())
                .toList();
    }

    private List<JsonNode> rows(String narrowed) {
        return all(WORK + (narrowed.isEmpty() ? "?" : narrowed + "&") + "pageSize=100");
    }

    private List<JsonNode> listed(String narrowed) {
        return all(GRANTS + narrowed);
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        var next = path;
        while (!next.isEmpty()) {
            var page = steps.office().get(next).json();
            page.path("items").forEach(all::add);
            var cursor = page.path("nextCursor").asString("");
            next = cursor.isEmpty() ? "" : path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor;
        }
        return all;
    }

    private void visitationGrantsOneDay(String grant) {
        steps.visitation("grant-changed", """
            {"grantId":"%s","startsOn":"%s","daysPerWeek":1}\
            """.formatted(steps.placementId, today));
        steps.awaitShown(steps.office(), grant, "/scheduleFits", "false");
    }

    private Answer planned(String grant, String vehicle) {
        return planned(grant, vehicle, monday);
    }

    private Answer planned(String grant, String vehicle, LocalDate from) {
        return plan(grant, from, ",\"carrierId\":\"" + carrier + "\",\"vehicleId\":\"" + vehicle + "\"");
    }

    private Answer plan(String grant, String more) {
        return plan(grant, monday, more);
    }

    private Answer plan(String grant, LocalDate from, String more) {
        return steps.office().act("PUT", grant, "/schedule", """
            {"from":"%s","days":["MONDAY","TUESDAY"],"outwardAt":"08:30","homewardAt":"15:00","needs":["WHEELCHAIR"]%s}\
            """.formatted(from, more));
    }

    private void register(String mode, String code) {
        var registered = steps.office().create("/v1/carriers", "key-" + code, """
            {"code":"%s","mode":"%s","registeredFrom":"%s","name":"Prøvens Vogne",\
            "vehicles":[{"vehicleId":"VOGN_1","seats":1,"wheelchairPlaces":0,"from":"%s"}]}\
            """.formatted(code, mode, today, today));
        assertThat(registered.status()).isEqualTo(201);
    }

    private String running() {
        steps.visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(steps.citizenId));
        steps.visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":true}\
            """.formatted(UUID.randomUUID()));
        await().until(() -> !listed("?caseId=" + steps.caseId).isEmpty());
        var grant = GRANTS + "/"
                + listed("?caseId=" + steps.caseId).getFirst().path("id").asString();
        steps.visitator().act("POST", grant, "/assessment", """
            {"text":"Kan ikke gå langt","movingAbout":"SEVERE"}\
            """);
        await().until(() -> steps.visitator()
                        .act("POST", grant, "/grant", """
                            {"mode":"TAXI","from":"%s"}\
                            """.formatted(today.minusDays(7)))
                        .status()
                == 200);
        steps.visitation("grant-issued", """
            {"grantId":"%s","startsOn":"%s","daysPerWeek":5}\
            """.formatted(steps.placementId, today.minusDays(7)));
        steps.visitation("decision-issued", """
            {"issuedOn":"%s","lines":[{"lineId":"%s","subject":"TRANSPORT","outcome":"GRANTED"}]}\
            """.formatted(
                        today, steps.visitator().get(grant).at("/decisionLineId")));
        steps.supplier("placement-started", 1, """
            "grantId":"%s","startedOn":"%s","supplierId":"nsv"\
            """.formatted(steps.placementId, today.minusDays(3)));
        steps.awaitShown(steps.office(), grant, "/state", "ACTIVE");
        return grant;
    }

    private static String id(String grant) {
        return grant.substring(grant.lastIndexOf('/') + 1);
    }

    /** Inside the weeks that are generated ahead, whatever day it is, and not at the end of a month. */
    private static LocalDate nextMondayWithoutHolidays(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .datesUntil(today.plusWeeks(5), Period.ofWeeks(1))
                .filter(day -> day.plusDays(1).getMonth() == day.getMonth())
                .filter(day -> IntStream.range(0, 5).allMatch(ahead -> WorkingDays.isWorkingDay(day.plusDays(ahead))))
                .findFirst()
                .orElseThrow();
    }
}
