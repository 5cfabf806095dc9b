package dk.samvaer.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a supplier's system sends reports over HTTP, in both modes of CloudEvents. */
@SupplierTest
class ReportsOverHttpTest {
    private static final String TAKEN = "application/cloudevents+json, application/json";

    private final SupplierSteps steps;
    private final OneCase one;
    private final String eventId;

    ReportsOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
        eventId = "http-" + one.caseId;
    }

    @Test
    void R28_a_report_in_binary_mode_is_the_same_report_as_in_structured_mode() {
        steps.accepted();
        var binary = send(steps.staff("nsv"), binary(Map.of()), one.needChange());
        assertThat(binary.status()).isEqualTo(202);
        assertThat(binary.at("/answers/0/kind")).isEqualTo("ACCEPTED");
        assertThat(binary.header("Location")).isEqualTo("/v1/reports/" + binary.at("/reportId"));
        var structured = steps.staff("nsv").report(one.structured(eventId, "need-changed.v1", one.needChange()));
        assertThat(structured.text()).isEqualTo(binary.answer().body());
    }

    @Test
    void R28_binary_mode_meets_the_same_checks() {
        steps.accepted();
        var staff = steps.staff("nsv");
        assertThat(send(
                                staff,
                                binary(Map.of("ce-id", "v2" + eventId, "ce-type", "dk.samvaer.report.need-changed.v2")),
                                "{}")
                        .at("/answers/0/code"))
                .isEqualTo("UNSUPPORTED_VERSION");
        assertThat(send(staff, binary(Map.of("ce-id", "empty" + eventId)), "{}").at("/answers/0/code"))
                .isEqualTo("SCHEMA_INVALID");
        assertThat(send(steps.staff("csn"), binary(Map.of()), one.needChange()).at("/answers/0/code"))
                .isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(send(staff, binary(Map.of("ce-specversion", "0.3")), one.needChange())
                        .at("/code"))
                .isEqualTo("UNDECODABLE");
        assertThat(send(staff, binary(Map.of("ce-id", "%zz")), one.needChange()).at("/code"))
                .isEqualTo("UNDECODABLE");
        assertThat(send(staff, binary(Map.of()), " ".repeat(70_000)).at("/code"))
                .isEqualTo("REPORT_TOO_LARGE");
        assertThat(send(staff, binary(Map.of()), " ".repeat(70_000)).status()).isEqualTo(413);
    }

    @Test
    void R28_an_id_in_other_letters_is_read_as_it_was_meant() {
        steps.accepted();
        var encoded = send(steps.staff("nsv"), binary(Map.of("ce-id", "bl%C3%A5%20" + eventId)), one.needChange());
        assertThat(encoded.at("/eventId")).isEqualTo("blå " + eventId);
        assertThat(encoded.at("/answers/0/kind")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_media_type_that_is_not_taken_is_told_which_are() {
        for (String type : List.of("text/plain", "application/json", "application/xml", "nonsense")) {
            var refused = send(steps.staff("nsv"), Map.of("Content-Type", type), "{}");
            assertThat(refused.status()).isEqualTo(415);
            assertThat(refused.at("/code")).isEqualTo("REPORT_MEDIA_TYPE_UNSUPPORTED");
            assertThat(refused.header("Accept-Post")).isEqualTo(TAKEN);
        }
        assertThat(send(steps.staff("nsv"), Map.of(), "{}").status()).isEqualTo(415);
        var batch = send(steps.staff("nsv"), Map.of("Content-Type", "application/cloudevents-batch+json"), "[]");
        assertThat(batch.status()).isEqualTo(415);
        assertThat(batch.at("/code")).isEqualTo("REPORT_BATCH_UNSUPPORTED");
        assertThat(batch.header("Accept-Post")).isEqualTo(TAKEN);
    }

    private static Posted send(Portal staff, Map<String, String> headers, String body) {
        return Posted.post(staff, "/v1/reports", headers, body);
    }

    private Map<String, String> binary(Map<String, String> others) {
        Map<String, String> headers = new HashMap<>(Map.of(
                "Content-Type", "application/json; charset=utf-8",
                "ce-specversion", "1.0",
                "ce-id", eventId,
                "ce-source", "urn:cvr:29189625:journal",
                "ce-type", "dk.samvaer.report.need-changed.v1"));
        headers.putAll(others);
        return headers;
    }
}
