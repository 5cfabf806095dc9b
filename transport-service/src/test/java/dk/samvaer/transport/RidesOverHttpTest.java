package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.WorkingDays;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.time.MovableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The daily rides while the service runs: planned, generated, cancelled and marked. */
@TransportTest
class RidesOverHttpTest {
    private static final String GRANTS = "/v1/transport-grants";
    private static final String WEEKS = "/v1/ride-weeks";

    private final TransportSteps steps;
    private final UUID unitId = UUID.randomUUID();
    private final UUID supplierUuid = UUID.randomUUID();
    private final String supplier =
            "s" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    private final LocalDate today = DanishTime.day(Instant.now());
    private final LocalDate monday = nextMondayWithoutHolidays(today);

    @Autowired
    private MovableClock clock;

    RidesOverHttpTest(TransportSteps steps) {
        this.steps = steps;
    }

    @AfterEach
    void today() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void TR_03_planned_days_become_rides_and_a_day_on_which_the_unit_is_closed_is_refused() {
        var grant = running("TAXI");
        assertThat(plan(grant, "\"FRIDAY\"").at("/code")).isEqualTo("UNIT_CLOSED_THAT_DAY");
        assertThat(plan(grant, "\"MONDAY\",\"TUESDAY\"").status()).isEqualTo(200);
        var week = week(grant);
        assertThat(week.at("/rides")).hasSize(4);
        assertThat(week.at("/rides/0/windowFrom").asString()).startsWith("08:20");
        assertThat(week.at("/rides/0/unitId").asString()).isEqualTo(unitId.toString());
        assertThat(week.toString()).doesNotContain("pickUp", "address");
        var unit = steps.office().get("/v1/units/" + unitId);
        assertThat(unit.at("/address/city")).isEqualTo("Næstved");
        assertThat(unit.json().has("supplierDeactivatedFrom")).isFalse();
        steps.bus().tell("supplier.supplier-deactivated.v1", supplierUuid, 2, supplierUuid, """
            {"caseId":"%s","supplierId":"%s","deactivatedFrom":"%s"}\
            """.formatted(
                        supplierUuid, supplier, monday));
        steps.awaitShown(steps.office(), "/v1/units/" + unitId, "/supplierDeactivatedFrom", monday.toString());
        assertThat(week(grant).at("/rides")).as("ends nothing that runs").hasSize(4);
        assertThat(steps.office().get("/v1/units/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void TR_03_a_unit_that_is_open_on_other_days_moves_no_ride_but_drops_those_on_which_it_is_closed() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\"");
        assertThat(week(grant).at("/rides")).hasSize(4);
        register(2, "\"TUESDAY\",\"WEDNESDAY\"");
        await().until(() -> week(grant).at("/rides").size() == 2);
    }

    @Test
    void TR_03_the_citizen_and_the_supplier_of_today_cancel_rides_and_nobody_else_does() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\"");
        week(grant);
        var stranger = steps.staff("nobody");
        assertThat(cancel(stranger, grant, monday, monday).status()).isEqualTo(404);
        assertThat(cancel(steps.as("VISITATOR"), grant, monday, monday).status())
                .isEqualTo(403);
        assertThat(stranger.get(weeks()).at("/items/0/id")).isEmpty();
        var cancelled = cancel(steps.citizen(), grant, monday, monday.plusDays(1));
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(statuses(cancelled.json().at("/weeks/0")))
                .containsExactly("CANCELLED", "CANCELLED", "CANCELLED", "CANCELLED", "PLANNED", "PLANNED");
        assertThat(cancel(steps.citizen(), grant, monday, monday.plusDays(1)).json())
                .as("the answer was lost")
                .isEqualTo(cancelled.json());
        var others = cancel(steps.office(), grant, monday, monday.plusDays(1));
        assertThat(others.at("/code")).isEqualTo("RIDE_NOT_PLANNED");
        assertThat(others.at("/detail")).isNotEmpty();
        assertThat(cancel(steps.citizen(), grant, monday, monday.minusDays(1)).at("/errors/0/code"))
                .isEqualTo("RIDE_SPAN_REVERSED");
        var staff = steps.staff(supplier);
        assertThat(staff.get(weeks()).at("/items/0/transportGrantId")).isEqualTo(id(grant));
        assertThat(cancel(staff, grant, monday.plusDays(2), monday.plusDays(2)).status())
                .isEqualTo(200);
        steps.supplier("placement-ended", 4, "\"reasonCode\":\"NOT_AGREED\",\"on\":\"" + today.minusDays(1) + "\"");
        await().until(() -> staff.get(weeks()).at("/items/0/id").isEmpty());
        assertThat(cancel(staff, grant, monday.plusDays(7), monday.plusDays(7)).status())
                .isEqualTo(404);
    }

    @Test
    void TR_03_what_a_driver_must_know_comes_from_the_assessment_unless_the_office_says_it_otherwise() {
        var grant = running("TAXI");
        var silent = """
            {"from":"%s","days":["MONDAY"],"outwardAt":"08:30","homewardAt":"15:00"}\
            """.formatted(monday);
        assertThat(steps.office().act("PUT", grant, "/schedule", silent).at("/schedule/needs/0"))
                .isEqualTo("ESCORT");
        var none = silent.replace("}", ",\"needs\":[]}");
        assertThat(steps.office().act("PUT", grant, "/schedule", none).json().at("/schedule/needs"))
                .isEmpty();
    }

    @Test
    void RP_01_RP_02_a_guardian_and_a_representative_cancel_within_their_mandate_only() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\"");
        week(grant);
        var people = steps.representatives(grant);
        assertThat(cancel(people.guardianForAllBut("ASK_FOR_REASSESSMENT"), grant, monday, monday)
                        .status())
                .isEqualTo(404);
        assertThat(cancel(people.guardian("unregistered"), grant, monday, monday)
                        .status())
                .isEqualTo(404);
        assertThat(cancel(people.guardianFor(List.of("READ_CASE", "ASK_FOR_REASSESSMENT")), grant, monday, monday)
                        .status())
                .isEqualTo(200);
        people.tell("reader", "PARTY_REPRESENTATIVE", List.of("READ_CASE"), people.today(), null);
        people.tell(
                "asker", "PARTY_REPRESENTATIVE", List.of("READ_CASE", "ASK_FOR_REASSESSMENT"), people.today(), null);
        people.awaitHeard();
        var tuesday = monday.plusDays(1);
        assertThat(cancel(people.partyRepresentative("reader"), grant, tuesday, tuesday)
                        .status())
                .isEqualTo(404);
        assertThat(cancel(people.partyRepresentative("asker"), grant, tuesday, tuesday)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void TR_03_rides_that_are_not_generated_yet_are_cancelled_too() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\"");
        var far = monday.plusWeeks(12);
        var cancelled = cancel(steps.office(), grant, far, far.plusDays(13));
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(statuses(cancelled.json().at("/weeks/0"))).containsOnly("CANCELLED");
        assertThat(cancel(steps.office(), grant, today.plusYears(2), today.plusYears(2))
                        .at("/code"))
                .isEqualTo("RIDE_TOO_FAR_AHEAD");
    }

    @Test
    void TR_03_the_office_marks_what_became_of_rides_once_they_have_begun() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\"");
        var week = WEEKS + "/" + week(grant).at("/id").asString();
        var first = rideOf(week, 0);
        assertThat(mark(week, first, "CARRIED_OUT").at("/code")).isEqualTo("RIDE_IN_THE_FUTURE");
        assertThat(markDay(monday, "NOBODY", "").at("/code")).isIn("RIDES_NONE_TO_MARK", "RIDE_IN_THE_FUTURE");
        clock.moveTo(
                Duration.between(Instant.now(), monday.plusDays(1).atTime(20, 0).atZone(DanishTime.ZONE)));
        assertThat(mark(week, first, "CITIZEN_NOT_THERE").at("/rides/0/reason")).isEqualTo("CITIZEN_NOT_THERE");
        assertThat(mark(week, first, "CARRIED_OUT").at("/code")).isEqualTo("RIDE_MARKED");
        assertThat(steps.citizen()
                        .write("POST", week + "/outcomes", "\"1\"", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(mark(week, UUID.randomUUID().toString(), "CARRIED_OUT").at("/code"))
                .isEqualTo("RIDE_UNKNOWN");
        assertThat(steps.office().get(week).at("/rides/0/status")).isEqualTo("MISSED");
    }

    @Test
    void TR_03_a_whole_days_list_comes_back_at_once() {
        var carrier = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        steps.office().create("/v1/carriers", "key-" + carrier, """
            {"code":"%s","mode":"TAXI","registeredFrom":"2026-01-01","name":"Prøvens Vogne","vehicles":[]}\
            """.formatted(carrier));
        var grant = running("TAXI");
        assertThat(plan(grant, "\"MONDAY\",\"TUESDAY\"", carrier).status()).isEqualTo(200);
        var week = WEEKS + "/" + week(grant).at("/id").asString();
        assertThat(markDay(monday, carrier, "").at("/code")).isEqualTo("RIDE_IN_THE_FUTURE");
        clock.moveTo(Duration.between(Instant.now(), monday.atTime(20, 0).atZone(DanishTime.ZONE)));
        var marked = markDay(monday, carrier, """
            {"rideId":"%s","reason":"VEHICLE_NOT_THERE"}\
            """.formatted(rideOf(week, 0)));
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(marked.at("/carriedOut")).isEqualTo("1");
        assertThat(marked.at("/missed")).isEqualTo("1");
        assertThat(statuses(steps.office().get(week).json()))
                .containsExactly("MISSED", "CARRIED_OUT", "PLANNED", "PLANNED");
    }

    @Test
    void TR_03_TR_05_a_cancellation_is_taken_back_by_the_side_that_made_it_while_the_ride_follows_from_the_grant() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\"");
        week(grant);
        assertThat(takeBack(steps.citizen(), grant, monday, monday).at("/code")).isEqualTo("RIDE_NOT_CANCELLED");
        cancel(steps.citizen(), grant, monday, monday.plusDays(1));
        assertThat(takeBack(steps.staff(supplier), grant, monday, monday).at("/code"))
                .isEqualTo("RIDE_CANCELLED_BY_OTHERS");
        assertThat(takeBack(steps.staff("nobody"), grant, monday, monday).status())
                .isEqualTo(404);
        assertThat(takeBack(steps.visitator(), grant, monday, monday).status()).isEqualTo(403);
        var restored = takeBack(steps.citizen(), grant, monday, monday);
        assertThat(statuses(restored.json().at("/weeks/0")))
                .containsExactly("PLANNED", "PLANNED", "CANCELLED", "CANCELLED");
        assertThat(takeBack(steps.citizen(), grant, monday, monday).json())
                .as("the answer was lost")
                .isEqualTo(restored.json());
        assertThat(takeBack(steps.office(), grant, monday, monday).at("/code")).isEqualTo("RIDE_NOT_CANCELLED");
        var week = WEEKS + "/" + restored.at("/weeks/0/id");
        var kept = steps.office().get(week + "/corrections");
        assertThat(kept.at("/corrections/1/was")).isEqualTo("CANCELLED");
        assertThat(kept.json().at("/corrections")).hasSize(2);
        assertThat(steps.citizen().get(week + "/corrections").status()).isEqualTo(403);
        assertThat(steps.office()
                        .get("/v1/worklist?task=SEE_RIDE_TAKEN_BACK&pageSize=100")
                        .text())
                .contains(id(grant));
        steps.visitation(
                "grant-terminated",
                "{\"grantId\":\"%s\",\"endsOn\":\"%s\",\"reasonCode\":\"OTHER\"}".formatted(UUID.randomUUID(), monday));
        await().until(() -> takeBack(steps.office(), grant, monday.plusDays(1), monday.plusDays(1))
                .at("/code")
                .equals("RIDE_NOT_GRANTED"));
    }

    @Test
    void TR_03_a_cancellation_that_is_repeated_with_its_key_cancels_nothing_that_was_taken_back_since() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\"");
        week(grant);
        var tuesday = monday.plusDays(1);
        var cancelled = spanned("ride-cancellations", "cancel-" + grant, grant, monday);
        assertThat(cancelled.status()).isEqualTo(200);
        var restored = spanned("ride-cancellation-withdrawals", "back-" + grant, grant, monday);
        assertThat(statuses(restored.json().at("/weeks/0"))).containsOnly("PLANNED");
        var repeated = spanned("ride-cancellations", "cancel-" + grant, grant, monday);
        assertThat(statuses(repeated.json().at("/weeks/0"))).containsOnly("PLANNED");
        assertThat(spanned("ride-cancellations", "cancel-" + grant, grant, tuesday)
                        .status())
                .isEqualTo(422);
        assertThat(statuses(spanned("ride-cancellations", "again-" + grant, grant, monday)
                        .json()
                        .at("/weeks/0")))
                .contains("CANCELLED");
        var backAgain = spanned("ride-cancellation-withdrawals", "back-" + grant, grant, monday);
        assertThat(statuses(backAgain.json().at("/weeks/0"))).contains("CANCELLED");
    }

    @Test
    void TR_03_a_days_list_that_is_repeated_with_its_key_marks_no_ride_that_has_begun_since() {
        var carrier = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        steps.office().create("/v1/carriers", "key-" + carrier, """
            {"code":"%s","mode":"TAXI","registeredFrom":"2026-01-01","name":"Prøvens Vogne","vehicles":[]}\
            """.formatted(carrier));
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\"", carrier);
        var week = WEEKS + "/" + week(grant).at("/id").asString();
        var missed = "{\"rideId\":\"%s\",\"reason\":\"CITIZEN_NOT_THERE\"}".formatted(rideOf(week, 0));
        clock.moveTo(Duration.between(Instant.now(), monday.atTime(12, 0).atZone(DanishTime.ZONE)));
        var first = markDay(monday, carrier, missed, "day-" + grant);
        assertThat(first.at("/missed")).isEqualTo("1");
        correct(steps.office(), week, rideOf(week, 0), "CARRIED_OUT");
        clock.moveTo(Duration.between(Instant.now(), monday.atTime(20, 0).atZone(DanishTime.ZONE)));
        var repeated = markDay(monday, carrier, missed, "day-" + grant);
        assertThat(repeated.status()).as(repeated.text()).isEqualTo(200);
        assertThat(statuses(steps.office().get(week).json())).containsExactly("CARRIED_OUT", "PLANNED");
        assertThat(markDay(monday, carrier, "", "day-" + grant).status()).isEqualTo(422);
        assertThat(markDay(monday, carrier, "", "evening-" + grant).at("/carriedOut"))
                .isEqualTo("2");
    }

    @Test
    void TR_03_the_office_corrects_what_was_said_of_a_ride_with_a_reason_that_is_kept() {
        var grant = running("TAXI");
        plan(grant, "\"MONDAY\",\"TUESDAY\"");
        var week = WEEKS + "/" + week(grant).at("/id").asString();
        var first = rideOf(week, 0);
        assertThat(correct(steps.office(), week, first, "CARRIED_OUT").at("/code"))
                .isEqualTo("RIDE_NOT_MARKED");
        clock.moveTo(Duration.between(Instant.now(), monday.atTime(20, 0).atZone(DanishTime.ZONE)));
        mark(week, first, "CITIZEN_NOT_THERE");
        assertThat(correct(steps.office(), week, first, "CITIZEN_NOT_THERE").at("/code"))
                .isEqualTo("RIDE_OUTCOME_THE_SAME");
        assertThat(correct(steps.staff(supplier), week, first, "CARRIED_OUT").status())
                .isEqualTo(403);
        var corrected = correct(steps.office(), week, first, "CARRIED_OUT");
        assertThat(corrected.at("/rides/0/status")).isEqualTo("CARRIED_OUT");
        assertThat(corrected.text()).doesNotContain("forbyttet");
        var kept = steps.as("LEADER").get(week + "/corrections");
        assertThat(kept.at("/corrections/0/wasReason")).isEqualTo("CITIZEN_NOT_THERE");
        assertThat(kept.at("/corrections/0/reason")).isEqualTo("Listen var forbyttet");
        assertThat(steps.office()
                        .write("POST", week + "/corrections", "\"1\"", "{\"rides\":[]}")
                        .status())
                .isEqualTo(400);
        clock.moveTo(Duration.between(
                Instant.now(), monday.plusDays(40).atTime(20, 0).atZone(DanishTime.ZONE)));
        assertThat(correct(steps.office(), week, first, "VEHICLE_NOT_THERE").at("/code"))
                .isEqualTo("RIDE_OUTCOME_FINAL");
    }

    @Test
    void TR_02_public_transport_has_a_travel_pass_in_place_of_rides() {
        var grant = running("PUBLIC_TRANSPORT");
        assertThat(plan(grant, "\"MONDAY\"").at("/code")).isEqualTo("TRANSPORT_MODE_WITHOUT_RIDES");
        var company = company();
        company();
        assertThat(steps.office()
                        .act("POST", grant, "/travel-passes", "{\"from\":\"%s\"}".formatted(today))
                        .at("/code"))
                .isEqualTo("TRAVEL_PASS_CARRIER_MISSING");
        var nobody = "{\"from\":\"%s\",\"carrierId\":\"NOBODY\"}".formatted(today);
        assertThat(steps.office().act("POST", grant, "/travel-passes", nobody).at("/code"))
                .isEqualTo("CARRIER_UNKNOWN");
        var pass = "{\"from\":\"%s\",\"carrierId\":\"%s\"}".formatted(today, company);
        var issued = steps.office().act("POST", grant, "/travel-passes", pass);
        assertThat(issued.at("/travelPasses/0/from")).isEqualTo(today.toString());
        assertThat(issued.at("/travelPasses/0/carrierId")).isEqualTo(company);
        assertThat(steps.office().act("POST", grant, "/travel-passes", pass).at("/code"))
                .isEqualTo("TRAVEL_PASS_OVERLAPS");
        assertThat(steps.visitator().act("POST", grant, "/travel-passes", pass).status())
                .isEqualTo(403);
        assertThat(steps.office().get(weeks()).text()).doesNotContain(id(grant));
    }

    /** A company of public transport. */
    private String company() {
        var code = "B" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        steps.office().create("/v1/carriers", "key-" + code, """
            {"code":"%s","mode":"PUBLIC_TRANSPORT","registeredFrom":"2026-01-01","name":"Prøvens Busser","vehicles":[]}\
            """.formatted(code));
        return code;
    }

    private String running(String mode) {
        register(1, "\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\"");
        steps.awaitShown(steps.office(), "/v1/units/" + unitId, "/supplierId", supplier);
        steps.visitation("case-opened", "{\"citizenId\":\"%s\"}".formatted(steps.citizenId));
        var activity = UUID.randomUUID();
        steps.visitation(
                "assessment-completed",
                "{\"assessmentId\":\"%s\",\"transportDuty\":true}".formatted(UUID.randomUUID()));
        await().until(() -> !own().isEmpty());
        var grant = GRANTS + "/" + own().get(0).path("id").asString();
        steps.visitator().act("POST", grant, "/assessment", """
            {"text":"Kan ikke gå langt","movingAbout":"SEVERE","needs":["ESCORT"]}\
            """);
        var wanted = "{\"mode\":\"%s\",\"from\":\"%s\"}".formatted(mode, today.minusDays(7));
        await().until(() ->
                steps.visitator().act("POST", grant, "/grant", wanted).status() == 200);
        steps.visitation(
                "grant-issued",
                "{\"grantId\":\"%s\",\"startsOn\":\"%s\",\"daysPerWeek\":5}".formatted(activity, today.minusDays(7)));
        steps.visitation("decision-issued", """
            {"issuedOn":"%s","lines":[{"lineId":"%s","subject":"TRANSPORT","outcome":"GRANTED"}]}\
            """.formatted(
                        today, steps.visitator().get(grant).at("/decisionLineId")));
        steps.supplier("placement-started", 1, """
            "grantId":"%s","startedOn":"%s","supplierId":"%s"\
            """.formatted(activity, today.minusDays(3), supplier));
        steps.supplier("clarification-completed", 2, "\"result\":\"UNIT_AGREED\",\"unitId\":\"" + unitId + "\"");
        steps.awaitShown(steps.office(), grant, "/unitId", unitId.toString());
        steps.awaitShown(steps.office(), grant, "/state", "ACTIVE");
        return grant;
    }

    private JsonNode own() {
        return steps.visitator().get(GRANTS + "?caseId=" + steps.caseId).json().path("items");
    }

    private void register(int sequence, String days) {
        steps.bus().tell("supplier.supplier-registered.v1", supplierUuid, sequence, supplierUuid, """
            {"caseId":"%s","supplierId":"%s","unitIds":["%s"],"registeredFrom":"2026-01-01","units":[{"unitId":"%s",\
            "address":{"street":"Susåvej 1","postalCode":"4700","city":"Næstved"},"openingDays":[%s]}]}\
            """.formatted(
                        supplierUuid, supplier, unitId, unitId, days));
    }

    private Answer plan(String grant, String days) {
        return steps.office().act("PUT", grant, "/schedule", """
            {"from":"%s","days":[%s],"outwardAt":"08:30","homewardAt":"15:00","needs":["WHEELCHAIR"]}\
            """.formatted(monday, days));
    }

    private Answer plan(String grant, String days, String carrier) {
        return steps.office().act("PUT", grant, "/schedule", """
            {"from":"%s","days":[%s],"outwardAt":"08:30","homewardAt":"15:00","carrierId":"%s"}\
            """.formatted(monday, days, carrier));
    }

    private String weeks() {
        return WEEKS + "?from=%s&to=%s".formatted(monday, monday.plusDays(6));
    }

    /** The rides of the first planned week, as soon as they are generated. */
    private JsonNode week(String grant) {
        var path = weeks() + "&transportGrantId=" + id(grant);
        await().until(() -> !steps.citizen().get(path).json().path("items").isEmpty());
        return steps.citizen().get(path).json().path("items").get(0);
    }

    private Answer cancel(Portal who, String grant, LocalDate from, LocalDate to) {
        return who.create("/v1/ride-cancellations", "cancel-" + UUID.randomUUID(), """
            {"transportGrantId":"%s","from":"%s","to":"%s"}\
            """.formatted(id(grant), from, to));
    }

    private Answer takeBack(Portal who, String grant, LocalDate from, LocalDate to) {
        return who.create(
                "/v1/ride-cancellation-withdrawals", "back-" + UUID.randomUUID(), """
                    {"transportGrantId":"%s","from":"%s","to":"%s"}\
                    """.formatted(id(grant), from, to));
    }

    private static Answer correct(Portal who, String week, String rideId, String outcome) {
        return who.act("POST", week, "/corrections", """
            {"rides":[{"rideId":"%s","outcome":"%s"}],"reason":"Listen var forbyttet"}\
            """.formatted(rideId, outcome));
    }

    private Answer mark(String week, String rideId, String outcome) {
        return steps.office().act("POST", week, "/outcomes", """
            {"rides":[{"rideId":"%s","outcome":"%s"}]}\
            """.formatted(rideId, outcome));
    }

    /** Of the citizen, for one day. */
    private Answer spanned(String act, String key, String grant, LocalDate day) {
        return steps.citizen().create("/v1/" + act, key, """
            {"transportGrantId":"%s","from":"%s","to":"%s"}\
            """.formatted(id(grant), day, day));
    }

    private Answer markDay(LocalDate day, String carrier, String missed) {
        return markDay(day, carrier, missed, "mark-" + UUID.randomUUID());
    }

    private Answer markDay(LocalDate day, String carrier, String missed, String key) {
        return steps.office().create("/v1/ride-outcomes", key, """
            {"day":"%s","carrierId":"%s","missed":[%s]}\
            """.formatted(day, carrier, missed));
    }

    private String rideOf(String week, int number) {
        return steps.office().get(week).at("/rides/" + number + "/rideId");
    }

    private static List<String> statuses(JsonNode week) {
        return IntStream.range(0, week.path("rides").size())
                .mapToObj(ride -> week.path("rides").get(ride).path("status").asString())
                .toList();
    }

    private static String id(String grant) {
        return grant.substring(grant.lastIndexOf('/') + 1);
    }

    /** Inside the weeks that are generated ahead, whatever day it is. */
    private static LocalDate nextMondayWithoutHolidays(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .datesUntil(today.plusWeeks(4), Period.ofWeeks(1))
                .filter(day -> IntStream.range(0, 5).allMatch(ahead -> WorkingDays.isWorkingDay(day.plusDays(ahead))))
                .findFirst()
                .orElseThrow();
    }
}
