package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.COMPLAINT;
import static dk.samvaer.local.platform.Part.TRANSPORT;
import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.ObservedEvent;
import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.Part;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A citizen to whom transport is refused, her complaint about that alone, and how it comes back changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedTransportIT {
    private final Story story;
    private String refusedId = "";

    RefusedTransportIT() throws Exception {
        story = Story.begin("refused-transport");
    }

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void R47_C4_the_assessment_asks_for_transport_which_is_refused_as_a_line_of_the_decision() {
        story.journey.enquiryToDecisionWithRefusedTransport(story.told);
        refusedId = story.journey.facts().transportId;
        assertThat(story.eachOnce("transport.transport-requested.v1"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.data().path("requestedBy").asString()).isEqualTo("SYSTEM"));
        assertThat(outcomes(story.eachOnce("visitation.decision-issued.v1").getFirst()))
                .containsExactly("REFUSED");
        assertThat(shown(VISITATION, "/v1/cases/" + caseId()).path("grant").isObject())
                .isTrue();
    }

    @Test
    @Order(2)
    void C4_CP_09_her_complaint_about_transport_alone_is_upheld_and_a_new_decision_grants_it() {
        story.journey.complaintOnTransport(story.told);
        assertThat(outcomes(story.eachOnce("visitation.decision-issued.v1").getLast()))
                .containsExactly("GRANTED");
        Patience.until(
                "the complaint is answered",
                () -> shown(COMPLAINT, "/v1/complaints/" + story.journey.facts().complaintId)
                        .path("state")
                        .asString()
                        .equals("UPHELD"));
        assertThat(story.openReassessments()).isZero();
    }

    @Test
    @Order(3)
    void TR_03_the_refusal_stays_what_it_was_and_the_new_grant_is_the_one_that_counts() {
        assertThat(transport(refusedId).path("state").asString()).isEqualTo("REFUSED");
        var granted = story.journey.facts().transportId;
        assertThat(granted).isNotEqualTo(refusedId);
        Patience.until(
                "the decision has carried the grant",
                () -> transport(granted).path("decided").asBoolean());
        assertThat(transport(granted).path("state").asString()).isEqualTo("GRANTED");
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

    /** What the decision says of transport. */
    private static List<String> outcomes(ObservedEvent decision) {
        return decision.data()
                .path("lines")
                .valueStream()
                .filter(line -> line.path("subject").asString().equals("TRANSPORT"))
                .map(line -> line.path("outcome").asString())
                .toList();
    }

    private JsonNode transport(String id) {
        return shown(TRANSPORT, "/v1/transport-grants/" + id);
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
