package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Remuneration is asked for here, and comes only by a decision of visitation. */
@SupplierTest
class RemunerationOverHttpTest {
    private final SupplierSteps steps;
    private final OneCase one;

    RemunerationOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @Test
    void R43_R44_PA_01_nothing_is_approved_by_asking_and_a_decision_approves_it() {
        steps.accepted();
        var asked = asking(steps.staff("nsv"), "SERVICE", "Serverer i caféen hver uge.");
        assertThat(asked.status()).isEqualTo(201);
        steps.awaitTold("remuneration-requested.v1");
        assertThat(shown("/decided/0/activityType")).isEmpty();
        assertThat(asking(steps.visitator(), "SERVICE", "Igen.").at("/code"))
                .isEqualTo("REMUNERATION_REQUESTED_ALREADY");
        decided(2, "GRANTED", ",\"activityType\":\"SERVICE\",\"from\":\"2026-12-01\"");
        steps.awaitTold("remuneration-approved.v1");
        assertThat(shown("/requests/0/state")).isEqualTo("GRANTED");
        assertThat(shown("/decided/0/from")).isEqualTo("2026-12-01");
        assertThat(asking(steps.staff("nsv"), "SERVICE", "Mere.").at("/code"))
                .isEqualTo("REMUNERATION_GRANTED_ALREADY");
        decided(3, "REFUSED", ",\"activityType\":\"SERVICE\",\"from\":\"2027-02-01\"");
        steps.awaitTold("remuneration-ended.v1");
        assertThat(shown("/decided/0/endsOn")).isEqualTo("2027-01-31");
    }

    @Test
    void PA_01_a_refused_request_stays_refused_and_approves_nothing() {
        steps.accepted();
        asking(steps.visitator(), "INCOME_GENERATING", "Sælger keramik.");
        decided(2, "REFUSED", ",\"activityType\":\"INCOME_GENERATING\"");
        await().until(() -> shown("/requests/0/state").equals("REFUSED"));
        decided(3, "GRANTED", ",\"activityType\":\"SERVICE\",\"from\":\"2026-12-01\"");
        steps.awaitTold("remuneration-approved.v1");
        assertThat(shown("/requests/0/state")).isEqualTo("REFUSED");
        assertThat(steps.bus().types(one.caseId)).containsOnlyOnce("remuneration-approved.v1");
    }

    @Test
    void PA_01_only_the_placements_supplier_and_the_visitator_ask_and_only_with_a_reason() {
        steps.granted();
        assertThat(asking(steps.visitator(), "SERVICE", "Serverer.").at("/code"))
                .isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(asking(steps.staff("nsv"), "SERVICE", "Serverer.").status()).isEqualTo(404);
        assertThat(asking(steps.citizen(one.citizenId), "SERVICE", "Serverer.").status())
                .isEqualTo(403);
        assertThat(asking(steps.visitator(), "WAGES", "Serverer.").status()).isEqualTo(400);
        assertThat(steps.staff("csn").get(one.placement + "/remuneration").status())
                .isEqualTo(404);
        assertThat(steps.staff("nsv").get("/v1/remuneration-requests").status()).isEqualTo(403);
        assertThat(steps.visitator()
                        .get("/v1/remuneration-requests?state=REQUESTED")
                        .status())
                .isEqualTo(200);
    }

    /** Visitation tells the decision before the grant that it makes. */
    @Test
    void PA_01_remuneration_that_is_granted_with_the_offer_is_approved_for_its_placement() {
        decided(1, "GRANT", "GRANTED", ",\"activityType\":\"SERVICE\",\"from\":\"2026-12-01\"");
        steps.bus().tell("visitation.grant-issued.v1", one.caseId, 2, one.caseId, """
            {"caseId":"%s","grantId":"%s","decisionId":"%s","citizenId":"%s","startsOn":"2026-12-01",
             "daysPerWeek":3,"supplierId":"nsv"}\
            """.formatted(
                        one.caseId, one.grantId, UUID.randomUUID(), one.citizenId));
        steps.awaitTold("remuneration-approved.v1");
        assertThat(shown("/decided/0/activityType")).isEqualTo("SERVICE");
        one.terminated(steps.bus(), 3, LocalDate.of(2027, 1, 31));
        steps.awaitTold("remuneration-ended.v1");
        assertThat(shown("/decided/0/endsOn")).isEqualTo("2027-01-31");
    }

    private Answer asking(Portal person, String activity, String reason) {
        return person.create("/v1/remuneration-requests", UUID.randomUUID().toString(), """
            {"placementId":"%s","activityType":"%s","reason":"%s"}\
            """.formatted(
                        one.placementId, activity, reason));
    }

    private String shown(String pointer) {
        return steps.citizen(one.citizenId).get(one.placement + "/remuneration").at(pointer);
    }

    private void decided(long sequence, String outcome, String more) {
        decided(sequence, "CHANGE", outcome, more);
    }

    private void decided(long sequence, String kind, String outcome, String more) {
        steps.bus().tell("visitation.decision-issued.v1", one.caseId, sequence, one.caseId, """
            {"caseId":"%s","decisionId":"%s","kind":"%s","issuedOn":"2026-11-27",
             "lines":[{"lineId":"%s","subject":"REMUNERATION","outcome":"%s"%s}]}\
            """.formatted(
                        one.caseId, UUID.randomUUID(), kind, UUID.randomUUID(), outcome, more));
    }
}
