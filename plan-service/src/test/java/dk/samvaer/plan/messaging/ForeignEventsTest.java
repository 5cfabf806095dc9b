package dk.samvaer.plan.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ExternalFact;
import dk.samvaer.plan.domain.OtherMeasure;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.testkit.Contract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each event that is heard is read from its producer's own sample, with a field that nobody here knows. */
class ForeignEventsTest {

    static Set<Map.Entry<String, Class<? extends ExternalFact>>> noted() {
        return PlanConfiguration.NOTED.entrySet();
    }

    @ParameterizedTest
    @MethodSource("noted")
    void every_noted_event_is_read_from_its_producers_sample(Map.Entry<String, Class<? extends ExternalFact>> noted) {
        assertThat(read(noted.getKey(), noted.getValue())).hasNoNullFieldsOrProperties();
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
                .isEqualTo(new ExternalFact.TransportGranted(uuid(sample, "transportGrantId"), "TAXI"));
    }

    @Test
    void SU_04_the_start_of_a_placement_tells_the_supplier() {
        var sample = Contract.sampleJson("supplier.placement-started.v1");
        assertThat(read("supplier.placement-started.v1", ForeignEvents.PlacementStarted.class))
                .isEqualTo(new ForeignEvents.PlacementStarted(
                        uuid(sample, "placementId"), sample.path("supplierId").asString()));
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
    void SU_04_our_own_adoption_tells_the_version() {
        assertThat(read("plan.plan-adopted.v1", ForeignEvents.PlanAdopted.class))
                .isEqualTo(new ForeignEvents.PlanAdopted(1));
    }

    private static UUID uuid(JsonNode json, String field) {
        return UUID.fromString(json.path(field).asString());
    }

    private static <D> D read(String type, Class<D> data) {
        var json = (ObjectNode) Contract.sampleJson(type);
        json.put("addedLater", "unknown here");
        return WireJson.read(json.toString().getBytes(UTF_8), data);
    }
}
