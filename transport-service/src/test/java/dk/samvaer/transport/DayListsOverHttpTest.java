package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PAGE;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PRINT;
import static dk.samvaer.starter.testkit.letter.LetterCalls.ask;
import static dk.samvaer.starter.testkit.letter.LetterCalls.header;
import static dk.samvaer.starter.testkit.letter.LetterCalls.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.WorkingDays;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import dk.samvaer.transport.visitation.VisitationStandIn;
import dk.samvaer.transport.visitation.VisitationStandIn.Behaviour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The list that a driver gets, over HTTP, whether visitation is there or not. */
@TransportTest
class DayListsOverHttpTest {
    private static final String GRANTS = "/v1/transport-grants";

    private final VisitationStandIn visitation = RunningTransport.VISITATION;
    private final TransportSteps steps;
    private final UUID unit = UUID.randomUUID();
    private final String carrier =
            "D" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final LocalDate today = DanishTime.day(Instant.now());
    private final LocalDate day = Stream.iterate(today.plusDays(1), it -> it.plusDays(1))
            .filter(WorkingDays::isWorkingDay)
            .findFirst()
            .orElseThrow();
    private final String list = list("day-lists");

    DayListsOverHttpTest(TransportSteps steps) {
        this.steps = steps;
    }

    @AfterEach
    void calm() {
        visitation.startAgain();
        visitation.behaves(Behaviour.ANSWERS);
    }

    @Test
    void TR_03_the_list_says_when_whom_from_where_to_where_and_what_to_think_of_and_no_reason() {
        visitation.knows(steps.caseId, "Anna Eksempel", "Eksempelvej 1, 4700 Næstved", false);
        driven();
        var shown = whole();
        assertThat(shown.at("/carrierName")).isEqualTo("Prøvens Vogne");
        assertThat(shown.at("/addressesMissing")).isEqualTo("0");
        assertThat(shown.json().at("/rides")).hasSize(2);
        assertThat(shown.at("/rides/0/direction")).isEqualTo("OUTWARD");
        assertThat(shown.at("/rides/0/windowFrom")).startsWith("08:20");
        assertThat(shown.at("/rides/0/name")).isEqualTo("Anna Eksempel");
        assertThat(shown.at("/rides/0/home")).isEqualTo("Eksempelvej 1, 4700 Næstved");
        assertThat(shown.at("/rides/0/offer")).isEqualTo("Havevej 1, 4700 Næstved");
        assertThat(shown.at("/rides/0/needs/0")).isEqualTo("WHEELCHAIR");
        assertThat(shown.at("/rides/0/practicalNeeds/0")).isEqualTo("Ring først");
        assertThat(shown.at("/rides/1/direction")).isEqualTo("HOMEWARD");
        assertThat(shown.text()).doesNotContain("Kan ikke gå langt", steps.citizenId.toString());
        var csv = steps.office().get(list("day-lists/csv"));
        assertThat(csv.text())
                .startsWith("\uFEFFDato;")
                .contains("Anna Eksempel")
                .doesNotContain("gå langt");
        var print = ask(steps.office(), list("day-lists/print"), PRINT);
        assertThat(header(print, "Content-Type")).isEqualTo(PRINT);
        assertThat(PrintedLetter.of(print.body()).text()).contains("Køreliste", "Anna Eksempel", "Ring først");
        assertThat(header(ask(steps.office(), list("day-lists/print"), PAGE), "Content-Disposition"))
                .isEqualTo("inline; filename=\"koereliste-" + day + "-" + carrier.toLowerCase(Locale.ROOT) + ".html\"");
    }

    @Test
    void DP_04_each_opening_is_one_entry_of_the_log_and_visitation_is_asked_in_the_name_of_who_opens() {
        visitation.knows(steps.caseId, "Anna Eksempel", "Eksempelvej 1", false);
        driven();
        whole();
        int before = openings().size();
        steps.office().get(list);
        steps.office().get(list("day-lists/csv"));
        page(steps.office(), list("day-lists/print"));
        var openings = openings();
        assertThat(openings).hasSize(before + 3);
        assertThat(openings.subList(before, before + 3))
                .extracting(it -> it.at("/operation").asString())
                .containsExactly(
                        "DayListsController.dayList",
                        "DayListsController.dayListAsCsv",
                        "DayListsController.printDayList");
        assertThat(openings).allSatisfy(it -> assertThat(it.at("/shown")).hasSize(2));
        assertThat(openings.toString()).doesNotContain("Eksempelvej");
        assertThat(visitation.asked())
                .filteredOn(it -> it.toString().contains(steps.caseId.toString()))
                .extracting(it -> it.path("onBehalfOf").asString("transport-service itself"))
                .isSubsetOf("transport_office", "transport-service itself");
    }

    @Test
    void ID_02_a_protected_address_is_on_the_list_of_the_vehicle_and_on_no_other() {
        visitation.knows(steps.caseId, "Bo Skjult", "Hemmeligvej 3", true);
        driven("VOGN_1");
        await().until(() -> steps.office().get(list).at("/addressesMissing").equals("0"));
        var ofCarrier = steps.office().get(list);
        assertThat(ofCarrier.at("/addressesHidden")).isEqualTo("2");
        assertThat(ofCarrier.at("/rides/0/addressHidden")).isEqualTo("true");
        assertThat(ofCarrier.at("/rides/0/addressProtected")).isEqualTo("true");
        assertThat(ofCarrier.text()).doesNotContain("Hemmeligvej");
        assertThat(steps.office().get(list("day-lists/csv")).text()).doesNotContain("Hemmeligvej");
        assertThat(page(steps.office(), list("day-lists/print"))).doesNotContain("Hemmeligvej");
        var ofVehicle = steps.office().get(list + "&vehicleId=VOGN_1");
        assertThat(ofVehicle.at("/rides/0/home")).isEqualTo("Hemmeligvej 3");
        assertThat(ofVehicle.at("/addressesHidden")).isEqualTo("0");
        assertThat(page(steps.office(), list("day-lists/print") + "&vehicleId=VOGN_1"))
                .contains("BESKYTTET ADRESSE", "Hemmeligvej 3");
        assertThat(steps.office().get(grant()).text()).doesNotContain("Hemmeligvej");
    }

    @ParameterizedTest
    @EnumSource(names = {"HOLDS", "FAILS", "FLAPS"})
    void visitation_in_trouble_holds_up_no_list_and_the_addresses_arrive_by_themselves(Behaviour trouble) {
        visitation.behaves(trouble);
        visitation.knows(steps.caseId, "Anna Eksempel", "Eksempelvej 1", false);
        driven();
        for (int time = 0; time < 20; time++) {
            assertThat(steps.office().get(list).json().at("/rides")).hasSize(2);
        }
        if (trouble != Behaviour.FLAPS) {
            assertThat(steps.office().get(list).at("/addressesMissing")).isEqualTo("2");
            assertThat(page(steps.office(), list("day-lists/print"))).contains("Adressen mangler for 2 kørsler.");
        }
        visitation.behaves(Behaviour.ANSWERS);
        whole();
    }

    @Test
    void visitation_stopped_the_list_says_which_rides_lack_an_address_and_is_whole_once_it_is_back() {
        visitation.knows(steps.caseId, "Anna Eksempel", "Eksempelvej 1", false);
        visitation.stop();
        driven();
        var opened = steps.office().get(list);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.at("/addressesMissing")).isEqualTo("2");
        assertThat(opened.json().at("/rides").valueStream())
                .hasSize(2)
                .allMatch(it -> it.at("/addressMissing").asBoolean() && !it.has("home") && it.has("offer"));
        assertThat(page(steps.office(), list("day-lists/print"))).contains("Adressen mangler for 2 kørsler.");
        assertThat(steps.office().get(list("day-lists/csv")).status()).isEqualTo(200);
        visitation.startAgain();
        assertThat(whole().at("/rides/0/home")).isEqualTo("Eksempelvej 1");
    }

    @Test
    void visitation_is_asked_in_the_trace_of_the_request_that_opens_the_list() {
        visitation.behaves(Behaviour.FAILS);
        visitation.knows(steps.caseId, "Anna Eksempel", "Eksempelvej 1", false);
        driven();
        visitation.behaves(Behaviour.ANSWERS);
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        await().until(() -> {
            steps.office().getTraced(list, "00-" + trace + "-00f067aa0ba902b7-01");
            return visitation.traces().stream().anyMatch(it -> it.contains(trace));
        });
    }

    @Test
    void the_guards_of_the_way_to_visitation_are_published_as_metrics() {
        var metrics = steps.as("OPERATOR").get("/actuator/prometheus").text();
        assertThat(metrics)
                .contains(
                        "resilience4j_circuitbreaker_state{",
                        "resilience4j_bulkhead_available_concurrent_calls{",
                        "resilience4j_timelimiter_calls_total{",
                        "resilience4j_retry_calls_total{")
                .contains("name=\"visitation\"");
    }

    @Test
    void DP_06_an_erased_person_is_on_no_list_by_name() {
        visitation.knows(steps.caseId, "Anna Eksempel", "Eksempelvej 1", false);
        driven();
        whole();
        visitation.forgets(steps.caseId);
        steps.visitation("person-erased", """
            {"citizenId":"%s"}\
            """.formatted(steps.citizenId));
        await().until(() -> !steps.office().get(list).text().contains("Anna"));
        assertThat(steps.office().get(list).at("/addressesMissing")).isEqualTo("2");
        assertThat(page(steps.office(), list("day-lists/print"))).contains("(navn mangler)");
    }

    @Test
    void a_cancelled_ride_is_counted_and_not_shown() {
        visitation.knows(steps.caseId, "Anna Eksempel", "Eksempelvej 1", false);
        driven();
        assertThat(steps.office().get(list).at("/cancelled")).isEqualTo("0");
        var ride = steps.office().get(list).at("/rides/0/id");
        var cancelled = steps.office().create("/v1/ride-cancellations", "cancel-" + steps.caseId, """
            {"transportGrantId":"%s","from":"%s","to":"%s","directions":["OUTWARD"]}\
            """.formatted(
                        grant().substring(GRANTS.length() + 1), day, day));
        assertThat(cancelled.status()).as(cancelled.text()).isBetween(200, 201);
        await().until(() -> steps.office().get(list).at("/cancelled").equals("1"));
        assertThat(steps.office().get(list).json().at("/rides")).hasSize(1);
        assertThat(steps.office().get(list).text()).doesNotContain(ride);
        assertThat(page(steps.office(), list("day-lists/print"))).contains("1 kørsel er aflyst og står ikke her.");
        assertThat(steps.office()
                        .get(list.replace(day.toString(), day.minusYears(1).toString()))
                        .json()
                        .at("/rides"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"VISITATOR", "LEADER", "SUPPLIER_STAFF", "CITIZEN", "COMPLAINT_OFFICER", "AUDITOR", "SYSTEM"})
    void TR_03_nobody_but_the_transport_office_opens_a_list(String role) {
        for (var form : List.of("day-lists", "day-lists/csv", "day-lists/print")) {
            assertThat(steps.as(role).get(list(form)).status()).isEqualTo(403);
        }
    }

    @Test
    void a_list_is_of_a_carrier_and_a_vehicle_that_are_registered() {
        assertThat(steps.office().get(list).at("/errors/0/code")).isEqualTo("CARRIER_UNKNOWN");
        register();
        assertThat(steps.office().get(list + "&vehicleId=VOGN_9").at("/errors/0/code"))
                .isEqualTo("VEHICLE_UNKNOWN");
        assertThat(steps.office().get(list + "&vehicleId=010190-1234").status()).isEqualTo(400);
        assertThat(steps.office().get("/v1/day-lists?day=" + day).status()).isEqualTo(400);
        assertThat(steps.office().get(list).json().at("/rides")).isEmpty();
    }

    private Answer whole() {
        await().until(() -> steps.office().get(list).at("/addressesMissing").equals("0"));
        return steps.office().get(list);
    }

    private List<JsonNode> openings() {
        return steps.as("AUDITOR")
                .get("/v1/access-log?pageSize=100&caseId=" + steps.caseId)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/aggregateType").asString().equals("DayList"))
                .toList();
    }

    private String list(String form) {
        return "/v1/" + form + "?day=" + day + "&carrierId=" + carrier;
    }

    private void register() {
        assertThat(steps.office()
                        .create("/v1/carriers", "key-" + carrier, """
                            {"code":"%s","mode":"TAXI","registeredFrom":"2026-01-01","name":"Prøvens Vogne","vehicles":[]}\
                            """.formatted(carrier))
                        .status())
                .isEqualTo(201);
    }

    private void driven() {
        register();
        drivenBy("");
    }

    private void driven(String vehicle) {
        assertThat(steps.office()
                        .create("/v1/carriers", "key-" + carrier, """
                            {"code":"%s","mode":"TAXI","registeredFrom":"2026-01-01","name":"Prøvens Vogne",\
                            "vehicles":[{"vehicleId":"%s","seats":4,"wheelchairPlaces":1,"from":"2026-01-01"}]}\
                            """.formatted(carrier, vehicle))
                        .status())
                .isEqualTo(201);
        drivenBy("\"vehicleId\":\"" + vehicle + "\",");
    }

    /** Rides are generated from the first working day on. */
    private void drivenBy(String vehicle) {
        var grant = running();
        var planned = steps.office().act("PUT", grant, "/schedule", """
            {"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],"outwardAt":"08:30","homewardAt":"15:00",%s\
            "carrierId":"%s","needs":["WHEELCHAIR"]}\
            """.formatted(vehicle, carrier));
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        await().until(() -> steps.office().get(list).json().at("/rides").size() == 2);
    }

    private String grant() {
        return GRANTS + "/"
                + steps.office().get(GRANTS + "?caseId=" + steps.caseId).at("/items/0/id");
    }

    private String running() {
        steps.visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(steps.citizenId));
        steps.visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":true}\
            """.formatted(UUID.randomUUID()));
        await().until(() -> steps.visitator()
                        .get(GRANTS + "?caseId=" + steps.caseId)
                        .json()
                        .at("/items")
                        .size()
                == 1);
        var grant = grant();
        act(grant, "/assessment", """
            {"text":"Kan ikke gå langt","movingAbout":"SEVERE","practicalNeeds":["Ring først"]}\
            """);
        act(grant, "/grant", """
            {"mode":"TAXI","from":"%s"}\
            """.formatted(today));
        var activity = UUID.randomUUID();
        steps.visitation("grant-issued", """
            {"grantId":"%s","startsOn":"%s","daysPerWeek":5}\
            """.formatted(activity, today));
        steps.visitation("decision-issued", """
            {"issuedOn":"%s","lines":[{"lineId":"%s","subject":"TRANSPORT","outcome":"GRANTED"}]}\
            """.formatted(
                        today, steps.visitator().get(grant).at("/decisionLineId")));
        registerUnit();
        steps.supplier("placement-started", 1, "\"grantId\":\"" + activity + "\",\"startedOn\":\"" + today + "\"");
        steps.supplier("clarification-completed", 2, "\"result\":\"UNIT_AGREED\",\"unitId\":\"" + unit + "\"");
        steps.awaitShown(steps.visitator(), grant, "/state", "ACTIVE");
        steps.awaitShown(steps.visitator(), grant, "/unitId", unit.toString());
        steps.awaitShown(steps.visitator(), grant, "/daysPerWeek", "5");
        return grant;
    }

    private void registerUnit() {
        steps.bus().tell("supplier.supplier-registered.v1", unit, 1, unit, """
            {"caseId":"%s","supplierId":"s%s","unitIds":["%s"],"registeredFrom":"2026-01-01","units":[{"unitId":"%s",\
            "address":{"street":"Havevej 1","postalCode":"4700","city":"Næstved"},\
            "openingDays":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]}]}\
            """.formatted(
                        unit, unit.toString().substring(0, 8), unit, unit));
    }

    private void act(String grant, String act, String body) {
        var answer = steps.visitator().act("POST", grant, act, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
