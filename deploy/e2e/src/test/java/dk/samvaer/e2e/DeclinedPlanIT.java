package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.SUPPLIER;
import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A citizen who wants no plan, from her enquiry to the supplier that works for her goals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeclinedPlanIT {
    private static final Map<String, Object> ORDER = Map.of(
            "purpose", "To keep a daily rhythm and be with others.",
            "goals", List.of("Takes part in one shared activity each day."),
            "contact", "Visitation for Handicap og Psykiatri");

    private final Story story;

    DeclinedPlanIT() throws Exception {
        story = Story.begin("declined-plan");
    }

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void AP_02_she_declines_the_plan_and_the_decision_says_where_her_goals_stand() {
        story.journey.enquiryToDecisionWithoutPlan(story.told);
        assertThat(story.eachOnce("plan.plan-declined.v1")).hasSize(1);
        assertThat(story.eachOnce("visitation.grant-issued.v1")).hasSize(1);
        assertThat(letter()).contains("Du har takket nej til en handleplan");
    }

    @Test
    @Order(2)
    void C1_no_placement_is_ordered_before_the_service_order_carries_her_goals_and_her_transport() {
        awaitBasis("NONE");
        assertThat(ordering().status()).isEqualTo(409);
        assertThat(ordering().body().path("code").asString()).isEqualTo("SERVICE_ORDER_MISSING");
        story.journey.serviceOrder(story.told);
        var recorded = story.eachOnce("plan.service-order-recorded.v1");
        assertThat(recorded).hasSize(1);
        assertThat(recorded.getFirst().data().path("transportMode").asString()).isEqualTo("TAXI");
        awaitBasis("SERVICE_ORDER");
    }

    @Test
    @Order(3)
    void R49_SU_04_the_supplier_takes_her_in_is_told_goals_and_transport_and_plans_its_work_by_them() {
        story.journey.placementWithSupplier(story.told);
        assertThat(shown(VISITATION, "/v1/cases/" + caseId()).path("state").asString())
                .isEqualTo("ACTIVE");
        var seen = story.journey
                .cast()
                .supplierStaff
                .get(PLAN, "/v1/action-plans/" + story.journey.facts().planId)
                .require(200)
                .body();
        assertThat(seen.at("/serviceOrder/transportMode").asString()).isEqualTo("TAXI");
        assertThat(seen.at("/serviceOrder/goals/0/aim").asString()).isEqualTo("DEVELOP");
        assertThat(story.eachOnce("plan.pedagogical-plan-activated.v1"))
                .singleElement()
                .satisfies(it -> assertThat(it.data().path("basedOnPlanVersion").isMissingNode())
                        .isTrue());
        assertThat(story.eachOnce("transport.transport-started.v1")).hasSize(1);
    }

    @Test
    @Order(4)
    void nothing_of_it_was_parked() {
        for (Part service : Part.services()) {
            var parked =
                    story.journey.cast().visitator.as("OPERATOR").get(service, "/v1/parked-events?caseId=" + caseId());
            assertThat(parked.require(200).body().path("items"))
                    .as(service.label())
                    .isEmpty();
        }
    }

    private String letter() {
        return story.journey
                .cast()
                .visitator
                .with("Accept", "text/html")
                .get(VISITATION, "/v1/cases/" + caseId() + "/decisions/" + story.journey.facts().decisionId + "/letter")
                .require(200)
                .text();
    }

    private void awaitBasis(String basis) {
        Patience.untilPresent(
                "the supplier knows what stands for the plan",
                () -> Optional.of(placement())
                        .filter(it -> it.at("/plan/basis").asString("").equals(basis)));
    }

    private Rest.Answer ordering() {
        String placement = "/v1/placements/" + placement().path("id").asString();
        Rest visitator = story.journey.cast().visitator;
        String version = visitator.get(SUPPLIER, placement).require(200).header("ETag");
        return visitator.with("If-Match", version).post(SUPPLIER, placement + "/order", ORDER);
    }

    private JsonNode placement() {
        return shown(SUPPLIER, "/v1/placements?caseId=" + caseId()).at("/items/0");
    }

    private JsonNode shown(Part service, String resource) {
        return story.journey
                .cast()
                .visitator
                .get(service, resource)
                .require(200)
                .body();
    }

    private String caseId() {
        return story.journey.facts().caseId;
    }
}
