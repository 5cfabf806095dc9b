package dk.samvaer.plan.messaging;

import static dk.samvaer.starter.testkit.ForeignEventRules.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.ForeignEventRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ForeignEventsTest implements ForeignEventRules {
    @Override
    public Map<String, Class<?>> foreign() {
        var all = new TreeMap<String, Class<?>>(PlanConfiguration.NOTED);
        all.put("supplier.placement-started.v1", ForeignEvents.PlacementStarted.class);
        all.put("supplier.clarification-completed.v1", ForeignEvents.ClarificationCompleted.class);
        all.put("supplier.placement-paused.v1", ForeignEvents.PlacementPaused.class);
        all.put("supplier.placement-resumed.v1", ForeignEvents.PlacementResumed.class);
        all.put("supplier.unit-changed.v1", ForeignEvents.UnitChanged.class);
        all.put("supplier.placement-ended.v1", ForeignEvents.PlacementEnded.class);
        all.put("plan.plan-adopted.v1", ForeignEvents.PlanAdopted.class);
        return all;
    }

    @Test
    void AP_06_the_assessment_tells_the_other_measures() {
        assertThat(read("visitation.assessment-completed.v1", ExternalFact.Assessed.class))
                .isEqualTo(new ExternalFact.Assessed(List.of(new OtherMeasure("85", "csn"))));
    }

    @Test
    void AP_04_the_grant_of_transport_tells_the_mode() {
        var sample = Contract.sampleJson("transport.transport-granted.v1");
        assertThat(read("transport.transport-granted.v1", ExternalFact.TransportGranted.class))
                .isEqualTo(new ExternalFact.TransportGranted(
                        uuid(sample, "transportGrantId"), "TAXI", uuid(sample, "decisionLineId")));
    }

    @Test
    void SU_04_the_start_of_a_placement_tells_the_supplier() {
        var sample = Contract.sampleJson("supplier.placement-started.v1");
        assertThat(read("supplier.placement-started.v1", ForeignEvents.PlacementStarted.class))
                .isEqualTo(new ForeignEvents.PlacementStarted(
                        uuid(sample, "placementId"),
                        sample.path("supplierId").asString(),
                        LocalDate.parse(sample.path("clarificationEndsOn").asString())));
    }

    @Test
    void SU_04_the_end_of_a_placement_tells_the_day() {
        var sample = Contract.sampleJson("supplier.placement-ended.v1");
        assertThat(read("supplier.placement-ended.v1", ForeignEvents.PlacementEnded.class))
                .isEqualTo(new ForeignEvents.PlacementEnded(
                        uuid(sample, "placementId"),
                        LocalDate.parse(sample.path("on").asString())));
    }

    @Test
    void SU_04_another_unit_tells_its_first_day() {
        var sample = Contract.sampleJson("supplier.unit-changed.v1");
        assertThat(read("supplier.unit-changed.v1", ForeignEvents.UnitChanged.class))
                .isEqualTo(new ForeignEvents.UnitChanged(
                        uuid(sample, "placementId"),
                        LocalDate.parse(sample.path("from").asString())));
    }

    @Test
    void SU_04_our_own_adoption_tells_the_version() {
        assertThat(read("plan.plan-adopted.v1", ForeignEvents.PlanAdopted.class))
                .isEqualTo(new ForeignEvents.PlanAdopted(1));
    }

    private static UUID uuid(JsonNode json, String field) {
        return UUID.fromString(json.path(field).asString());
    }
}
