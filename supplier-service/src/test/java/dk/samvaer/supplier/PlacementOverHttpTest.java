package dk.samvaer.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Bus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A placement from its order to a unit, as portals and the other services meet it. */
@SupplierTest
class PlacementOverHttpTest {
    private final SupplierSteps steps;
    private final OneCase one;

    PlacementOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @Test
    void R3_R31_a_granted_citizen_is_ordered_accepted_started_and_finds_a_unit() {
        steps.accepted();
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        var start = """
            {"startedOn":"%s","transportWanted":true}\
            """.formatted(today);
        var first = steps.staff("nsv").act("POST", one.placement, "/start", start);
        assertThat(first.at("/clarification/endsOn"))
                .isEqualTo(today.plusDays(13).toString());
        var unit = steps.visitator().get("/v1/suppliers/nsv").at("/units/0/id");
        var agreed = steps.staff("nsv").act("POST", one.placement, "/clarification", """
            {"result":"UNIT_AGREED","unitId":"%s","citizenView":"Her vil jeg være.","supplierView":"Trives."}\
            """.formatted(unit));
        assertThat(agreed.at("/state")).isEqualTo("ATTACHED");
        assertThat(agreed.at("/unitId")).isEqualTo(unit);
        steps.awaitTold("clarification-completed.v1");
        assertThat(steps.bus().types(one.caseId))
                .containsExactly(
                        "placement-ordered.v1",
                        "placement-accepted.v1",
                        "placement-started.v1",
                        "clarification-completed.v1");
    }

    @Test
    void SU_01_R31_staff_enter_no_first_day_from_before_the_order() {
        steps.accepted();
        var yesterday = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1);
        var refused = steps.staff("nsv").act("POST", one.placement, "/start", """
            {"startedOn":"%s","transportWanted":true}\
            """.formatted(yesterday));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("START_BEFORE_ORDER");
        assertThat(steps.staff("nsv").get(one.placement).at("/state")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_placement_follows_its_grant_and_shows_the_plan_that_the_supplier_works_from() {
        steps.ordered();
        one.changed(steps.bus(), 2, 4);
        steps.awaitShown("/daysPerWeek", "4");
        one.planAdopted(steps.bus(), 1, "TAXI");
        one.planAdopted(steps.bus(), 2, "PUBLIC_TRANSPORT");
        steps.awaitShown("/plan/version", "2");
        assertThat(steps.staff("nsv").get(one.placement).at("/plan/transportMode"))
                .isEqualTo("PUBLIC_TRANSPORT");
    }

    @Test
    void C1_AP_02_where_a_plan_was_declined_no_placement_is_ordered_before_the_service_order_stands() {
        steps.granted();
        one.planDeclined(steps.bus());
        steps.awaitShown("/plan/basis", "NONE");
        assertThat(steps.visitator()
                        .act("POST", one.placement, "/order", OneCase.order())
                        .at("/code"))
                .isEqualTo("SERVICE_ORDER_MISSING");
        one.serviceOrderRecorded(steps.bus(), "TAXI");
        steps.awaitShown("/plan/basis", "SERVICE_ORDER");
        assertThat(steps.visitator()
                        .act("POST", one.placement, "/order", OneCase.order())
                        .at("/state"))
                .isEqualTo("ORDERED");
        assertThat(steps.staff("nsv").get(one.placement).at("/plan/transportMode"))
                .isEqualTo("TAXI");
    }

    @Test
    void R28_DU_02_staff_report_a_changed_need_and_the_benefit_over_HTTP() {
        steps.accepted();
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        steps.staff("nsv").act("POST", one.placement, "/start", """
            {"startedOn":"%s","transportWanted":false}\
            """.formatted(today));
        var changed = steps.staff("nsv").act("POST", one.placement, "/need-changes", """
            {"category":"MORE_SUPPORT","note":"Meget privat besked."}\
            """);
        assertThat(changed.status()).isEqualTo(200);
        var observed = steps.staff("nsv").act("POST", one.placement, "/benefits", """
            {"benefit":"PARTLY","observedOn":"%s"}\
            """.formatted(today));
        assertThat(observed.status()).isEqualTo(200);
        steps.awaitTold("benefit-observed.v1");
        assertThat(steps.bus().types(one.caseId)).endsWith("need-change-reported.v1", "benefit-observed.v1");
    }

    @Test
    void SU_05_staff_see_when_the_reassessment_of_their_report_opens_and_closes() {
        steps.accepted();
        var reported = steps.staff("nsv").act("POST", one.placement, "/need-changes", """
            {"category":"MORE_SUPPORT"}\
            """);
        var receipt = reported.at("/needChanges/0/reportId");
        assertThat(reported.json().at("/needChanges/0").has("followUp")).isFalse();
        one.takenUp(steps.bus(), 2, receipt);
        steps.awaitShown("/needChanges/0/followUp/reassessmentId", one.reassessmentId.toString());
        assertThat(steps.staff("nsv")
                        .get(one.placement)
                        .json()
                        .at("/needChanges/0/followUp")
                        .has("outcome"))
                .isFalse();
        one.concluded(steps.bus(), 3);
        steps.awaitShown("/needChanges/0/followUp/outcome", "NO_CHANGE");
        assertThat(steps.staff("csn").get(one.placement).status()).isEqualTo(404);
    }

    @Test
    void SU_05_what_is_told_of_another_report_follows_up_nothing() {
        steps.accepted();
        steps.staff("nsv").act("POST", one.placement, "/need-changes", """
            {"category":"HEALTH"}\
            """);
        one.takenUp(steps.bus(), 2, UUID.randomUUID().toString());
        one.changed(steps.bus(), 3, 2);
        steps.awaitShown("/daysPerWeek", "2");
        assertThat(steps.visitator()
                        .get(one.placement)
                        .json()
                        .at("/needChanges/0")
                        .has("followUp"))
                .isFalse();
    }

    @Test
    void section_11_a_rejected_order_is_told_with_its_reason() {
        steps.ordered();
        var rejected = steps.staff("nsv").act("POST", one.placement, "/rejection", """
            {"reasonCode":"NO_CAPACITY"}\
            """);
        assertThat(rejected.at("/state")).isEqualTo("REJECTED");
        steps.awaitTold("placement-rejected.v1");
    }

    @Test
    void DP_03_the_record_on_the_wire_is_keyed_by_the_case_and_carries_no_text() {
        steps.ordered();
        steps.awaitTold("placement-ordered.v1");
        var message = steps.bus().heard(one.caseId).getFirst();
        assertThat(Bus.header(message, "ce_source")).isEqualTo("/supplier-service");
        assertThat(Bus.header(message, "ce_subject")).isEqualTo(one.caseId.toString());
        assertThat(Bus.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(Bus.header(message, "ce_actorrole")).isEqualTo("VISITATOR");
        assertThat(message.value()).isEqualTo("""
            {"caseId":"%s","placementId":"%s","grantId":"%s","supplierId":"nsv"}\
            """.formatted(one.caseId, one.placementId, one.grantId));
    }
}
