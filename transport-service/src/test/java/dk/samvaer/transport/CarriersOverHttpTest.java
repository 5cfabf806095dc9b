package dk.samvaer.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of carriers and the agreements with them, kept by the transport office while the service runs. */
@TransportTest
class CarriersOverHttpTest {
    private static final String CARRIERS = "/v1/carriers";

    private final TransportSteps steps;
    private final String code =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String carrier = CARRIERS + "/" + code;
    private final LocalDate today = DanishTime.day(Instant.now());

    CarriersOverHttpTest(TransportSteps steps) {
        this.steps = steps;
    }

    @Test
    void TR_02_the_transport_office_registers_a_carrier_once() {
        var registered = register("TAXI");
        assertThat(registered.status()).isEqualTo(201);
        assertThat(steps.visitator().get(carrier).json()).isEqualTo(registered.json());
        assertThat(registered.at("/vehicles/0/wheelchairPlaces")).isEqualTo("1");
        assertThat(steps.office().create(CARRIERS, "key-" + code, entry("TAXI")))
                .isEqualTo(registered);
        assertThat(steps.office()
                        .create(CARRIERS, "other-" + code, entry("TAXI"))
                        .at("/code"))
                .isEqualTo("CARRIER_EXISTS");
        var listed = steps.as("LEADER").get(CARRIERS + "?mode=TAXI&registeredOn=" + today);
        assertThat(listed.text()).contains(code);
        assertThat(steps.office().get(CARRIERS + "?registeredOn=2020-01-01").text())
                .doesNotContain(code);
        assertThat(steps.office().get(CARRIERS + "/NOBODY").status()).isEqualTo(404);
        assertThat(steps.office()
                        .create(CARRIERS, "rocket-" + code, entry("ROCKET"))
                        .at("/errors/0/code"))
                .isEqualTo("MODE_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISITATOR", "LEADER", "OPERATOR", "AUDITOR", "SYSTEM"})
    void TR_03_nobody_but_the_transport_office_changes_the_register(String role) {
        register("TAXI");
        assertThat(steps.as(role).create(CARRIERS, "key-" + role, entry("TAXI")).status())
                .isEqualTo(403);
        assertThat(steps.as(role)
                        .write("POST", carrier + "/price-agreements", "\"1\"", price(today, "1.00"))
                        .status())
                .isEqualTo(403);
        assertThat(steps.as(role).get(carrier + "/price-agreements").status() == 200)
                .isEqualTo(role.equals("LEADER"));
    }

    @Test
    void TR_03_vehicles_are_changed_on_the_newest_version_and_stay_in_the_register() {
        register("TAXI");
        var changed = steps.office().act("PUT", carrier, "/content", """
            {"name":"Nye Vogne","vehicles":[%s,{"vehicleId":"LIFT_2","seats":0,"wheelchairPlaces":2,"from":"%s"}]}\
            """.formatted(vehicle(), today));
        assertThat(changed.at("/vehicles/1/vehicleId")).isEqualTo("LIFT_2");
        assertThat(steps.office().act("PUT", carrier, "/content", """
            {"name":"Nye Vogne","vehicles":[]}\
            """).at("/code"))
                .isEqualTo("VEHICLE_MISSING");
        assertThat(steps.office()
                        .write("PUT", carrier + "/content", "\"1\"", """
                            {"name":"Nye Vogne","vehicles":[]}\
                            """)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void TR_03_a_deactivation_is_taken_back_by_a_new_registration() {
        register("TAXI");
        var day = today.plusDays(3);
        assertThat(steps.office()
                        .act("POST", carrier, "/deactivation", from(today.minusDays(1)))
                        .at("/code"))
                .isEqualTo("DATE_IN_THE_PAST");
        assertThat(steps.office()
                        .act("POST", carrier, "/deactivation", from(day))
                        .at("/deactivatedFrom"))
                .isEqualTo(day.toString());
        assertThat(steps.office()
                        .act("POST", carrier, "/registration", from(today))
                        .json()
                        .has("deactivatedFrom"))
                .isFalse();
        assertThat(steps.office()
                        .act("POST", carrier, "/registration", from(today))
                        .at("/code"))
                .isEqualTo("CARRIER_REGISTERED_ALREADY");
    }

    @Test
    void CFG_01_a_price_is_ended_and_another_begins_after_it() {
        register("TAXI");
        var prices = carrier + "/price-agreements";
        var agreed = act("POST", prices, price(today.minusDays(9), "168.5"));
        assertThat(agreed.at("/agreements/0/ride/carriedOut")).isEqualTo("168.50");
        assertThat(act("POST", prices, price(today.plusDays(1), "170")).at("/code"))
                .isEqualTo("PRICE_AGREEMENTS_OVERLAP");
        var first = prices + "/" + today.minusDays(9);
        assertThat(act("POST", first + "/end", to(today.minusDays(1))).at("/code"))
                .isEqualTo("DATE_IN_THE_PAST");
        assertThat(act("DELETE", first, "").at("/code")).isEqualTo("PRICE_AGREEMENT_IN_FORCE");
        assertThat(act("POST", first + "/end", to(today)).at("/agreements/0/to"))
                .isEqualTo(today.toString());
        assertThat(act("POST", prices, price(today.plusDays(1), "170")).at("/agreements/1/ride/missed"))
                .isEqualTo("0.00");
        assertThat(act("DELETE", prices + "/" + today.plusDays(1), "").json().at("/agreements"))
                .hasSize(1);
        assertThat(act("POST", prices, """
            {"from":"%s","monthlyPass":"410.00"}\
            """.formatted(today.plusDays(1))).at("/code"))
                .isEqualTo("PRICE_OF_ANOTHER_KIND");
        assertThat(act("POST", prices, price(today.plusDays(1), "1.005")).status())
                .isEqualTo(400);
    }

    @Test
    void CFG_01_a_price_that_was_entered_wrongly_is_corrected_with_a_reason_that_is_kept() {
        register("TAXI");
        var prices = carrier + "/price-agreements";
        act("POST", prices, price(today.minusDays(9), "186"));
        var corrections = prices + "/" + today.minusDays(9) + "/corrections";
        var corrected = act("POST", corrections, correction("168"));
        assertThat(corrected.at("/agreements/0/ride/carriedOut")).isEqualTo("168.00");
        assertThat(corrected.at("/agreements/0/corrections/0/ride/carriedOut")).isEqualTo("186.00");
        assertThat(corrected.at("/agreements/0/corrections/0/reason")).isEqualTo("Cifrene var byttet om");
        assertThat(act("POST", corrections, correction("168")).at("/code")).isEqualTo("PRICE_THE_SAME");
        assertThat(steps.office()
                        .write("POST", corrections, "\"1\"", correction("160"))
                        .status())
                .isEqualTo(412);
        assertThat(steps.as("LEADER")
                        .write("POST", corrections, "\"3\"", correction("160"))
                        .status())
                .isEqualTo(403);
        assertThat(act("POST", corrections, """
            {"monthlyPass":"410.00","reason":"Forkert slags"}\
            """).at("/code")).isEqualTo("PRICE_OF_ANOTHER_KIND");
        assertThat(act("POST", prices + "/2020-01-01/corrections", correction("160"))
                        .at("/code"))
                .isEqualTo("PRICE_AGREEMENT_UNKNOWN");
        assertThat(act("POST", prices, price(today, "170")).at("/code"))
                .as("a corrected agreement still holds on its days")
                .isEqualTo("PRICE_AGREEMENTS_OVERLAP");
        assertThat(steps.as("LEADER").get(prices).json()).isEqualTo(corrected.json());
    }

    @Test
    void TR_02_a_carrier_of_public_transport_has_travel_passes() {
        register("PUBLIC_TRANSPORT");
        var agreed = act("POST", carrier + "/price-agreements", """
            {"from":"%s","monthlyPass":"410.00"}\
            """.formatted(today));
        assertThat(agreed.at("/agreements/0/monthlyPass")).isEqualTo("410.00");
        assertThat(steps.as("LEADER").get(carrier + "/price-agreements").json()).isEqualTo(agreed.json());
    }

    /** Sends it on the newest version of the carrier. */
    private Answer act(String method, String path, String body) {
        return steps.office().write(method, path, steps.office().get(carrier).etag(), body);
    }

    private Answer register(String mode) {
        return steps.office().create(CARRIERS, "key-" + code, entry(mode));
    }

    private String entry(String mode) {
        return """
            {"code":"%s","mode":"%s","registeredFrom":"%s","name":"Prøvens Vogne","vehicles":[%s]}\
            """.formatted(code, mode, today, vehicle());
    }

    private String vehicle() {
        return """
            {"vehicleId":"VOGN_1","seats":4,"wheelchairPlaces":1,"from":"%s"}\
            """.formatted(today);
    }

    private static String correction(String kroner) {
        return """
            {"ride":{"carriedOut":"%s","missed":"0","cancelledLate":"50.25"},"reason":"Cifrene var byttet om"}\
            """.formatted(kroner);
    }

    private static String price(LocalDate from, String kroner) {
        return """
            {"from":"%s","ride":{"carriedOut":"%s","missed":"0","cancelledLate":"50.25"}}\
            """.formatted(from, kroner);
    }

    private static String from(LocalDate day) {
        return """
            {"from":"%s"}\
            """.formatted(day);
    }

    private static String to(LocalDate day) {
        return """
            {"to":"%s"}\
            """.formatted(day);
    }
}
