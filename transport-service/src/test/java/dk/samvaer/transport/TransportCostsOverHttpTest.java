package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What transport costs the municipality, over HTTP: for those who answer for it, and for nobody else. */
@TransportTest
class TransportCostsOverHttpTest {
    private static final String COSTS = "/v1/transport-costs";

    private final TransportSteps steps;

    TransportCostsOverHttpTest(TransportSteps steps) {
        this.steps = steps;
    }

    @Test
    void TR_02_a_month_is_summed_up_by_mode_supplier_carrier_and_case() {
        for (var by : List.of("MODE", "SUPPLIER", "CARRIER", "CASE")) {
            assertThat(steps.as("LEADER")
                            .get(COSTS + "?month=2020-02&by=" + by)
                            .json()
                            .at("/items"))
                    .isEmpty();
            assertThat(steps.office().get(COSTS + "/csv?month=2020-02&by=" + by).text())
                    .startsWith("month,mode,supplierId,carrierId,caseId,carriedOut,");
        }
        assertThat(steps.office().get(COSTS + "?month=2020-13&by=MODE").at("/code"))
                .isEqualTo("MONTH_INVALID");
        assertThat(steps.office().get(COSTS + "?month=2020-02&by=NAME").status())
                .isEqualTo(400);
    }

    @Test
    void TR_01_TR_04_the_party_and_the_visitator_are_shown_no_costs_of_rides() {
        for (var role : List.of("CITIZEN", "GUARDIAN", "PARTY_REPRESENTATIVE", "VISITATOR", "SYSTEM", "OPERATOR")) {
            assertThat(steps.as(role).get(COSTS + "?month=2020-02&by=CASE").status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void R50_TR_02_the_modes_are_compared_at_the_assessment_and_the_price_is_no_reason_by_itself() {
        var code = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        steps.office().create("/v1/carriers", "key-" + code, """
            {"code":"%s","mode":"TAXI","registeredFrom":"2026-01-01","name":"Prøvens Vogne","vehicles":[]}\
            """.formatted(code));
        steps.office().act("POST", "/v1/carriers/" + code, "/price-agreements", """
            {"from":"2030-01-01","to":"2030-01-31",\
            "ride":{"carriedOut":"0.01","missed":"0","cancelledLate":"0"}}\
            """);
        var comparison = requested() + "/mode-comparison";
        assertThat(steps.visitator().get(comparison).at("/code")).isEqualTo("DAYS_PER_WEEK_UNKNOWN");
        assertThat(steps.visitator().get(comparison + "?daysPerWeek=8").status())
                .isEqualTo(400);
        var shown = steps.visitator().get(comparison + "?daysPerWeek=3&on=2030-01-15", "da");
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.at("/help")).contains("aldrig en begrundelse i sig selv");
        assertThat(shown.at("/modes/1/mode")).isEqualTo("TAXI");
        assertThat(shown.at("/modes/1/lowest")).isEqualTo("0.26");
        assertThat(shown.at("/modes/1/carriers/0/carrierId")).isEqualTo(code);
        assertThat(shown.at("/modes/0/withoutAgreement")).isEqualTo("true");
        assertThat(steps.citizen().get(comparison).status()).isEqualTo(403);
        assertThat(steps.office().get(comparison).status()).isEqualTo(403);
        steps.visitation("grant-issued", """
            {"grantId":"%s","startsOn":"2026-01-05","daysPerWeek":5}\
            """.formatted(UUID.randomUUID()));
        await().until(() ->
                steps.as("LEADER").get(comparison).at("/daysPerWeek").equals("5"));
    }

    private String requested() {
        steps.visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(steps.citizenId));
        var body = """
            {"caseId":"%s","requestedBy":"CITIZEN"}\
            """.formatted(steps.caseId);
        await().until(() -> steps.visitator()
                        .create("/v1/transport-grants", "first-" + steps.caseId, body)
                        .status()
                == 201);
        return "/v1/transport-grants/"
                + steps.visitator()
                        .create("/v1/transport-grants", "first-" + steps.caseId, body)
                        .at("/id");
    }
}
