package dk.samvaer.transport;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a case gets its request for transport, whoever makes it. */
@TransportTest
class AskingForTransportTest {
    private static final String GRANTS = "/v1/transport-grants";
    private final TransportSteps steps;

    AskingForTransportTest(TransportSteps steps) {
        this.steps = steps;
    }

    @Test
    void R47_R50_a_completed_assessment_asks_for_transport_once() {
        opened();
        var assessment = UUID.randomUUID();
        assessed(assessment);
        var request = theRequest();
        assertThat(request.path("state").asString()).isEqualTo("REQUESTED");
        assertThat(request.path("requestedBy").asString()).isEqualTo("SYSTEM");
        assertThat(steps.citizen().get(GRANTS + "/" + id(request)).status()).isEqualTo(200);
        assessed(assessment);
        assessed(UUID.randomUUID());
        steps.visitation("case-closed", """
            {"closedOn":"2026-11-20","reasonCode":"WITHDRAWN"}\
            """);
        steps.awaitShown(steps.visitator(), GRANTS + "/" + id(request), "/state", "LAPSED");
        assertThat(all()).hasSize(1);
        steps.awaitTold("transport-withdrawn.v1");
    }

    @Test
    void R47_who_asks_for_what_stands_already_makes_it_the_own_request_however_often_it_is_sent() {
        opened();
        assessed(UUID.randomUUID());
        var standing = theRequest();
        var first = ask(steps.citizen(), "CITIZEN", "first");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/id")).isEqualTo(id(standing));
        assertThat(first.at("/requestedBy")).isEqualTo("CITIZEN");
        var again = ask(steps.citizen(), "CITIZEN", "first");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(id(standing));
        assertThat(ask(steps.citizen(), "CITIZEN", "second").at("/code")).isEqualTo("TRANSPORT_ALREADY_REQUESTED");
        assertThat(ask(steps.visitator(), "VISITATOR", "third").at("/code")).isEqualTo("TRANSPORT_ALREADY_REQUESTED");
        assertThat(steps.citizen()
                        .create(
                                GRANTS,
                                key("first"),
                                "{\"caseId\":\"" + UUID.randomUUID() + "\",\"requestedBy\":\"CITIZEN\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void R47_nobody_who_may_not_ask_takes_over_what_stands() {
        opened();
        assessed(UUID.randomUUID());
        theRequest();
        assertThat(steps.as("TRANSPORT_OFFICE")
                        .create(GRANTS, key("office"), request("VISITATOR"))
                        .status())
                .isEqualTo(403);
        assertThat(steps.as("LEADER")
                        .create(GRANTS, key("leader"), request("VISITATOR"))
                        .status())
                .isEqualTo(403);
        assertThat(theRequest().path("requestedBy").asString()).isEqualTo("SYSTEM");
    }

    @Test
    void R47_what_somebody_asked_for_before_the_assessment_stands() {
        opened();
        var own = askWhenKnown();
        assessed(UUID.randomUUID());
        steps.visitation("reassessment-opened", """
            {"reassessmentId":"%s","trigger":"FOLLOW_UP","causeIds":[]}\
            """.formatted(UUID.randomUUID()));
        assessed(UUID.randomUUID());
        steps.visitation("grant-issued", """
            {"grantId":"%s","startsOn":"2026-12-01","daysPerWeek":3}\
            """.formatted(UUID.randomUUID()));
        steps.visitation("case-closed", """
            {"closedOn":"2026-11-20","reasonCode":"WITHDRAWN"}\
            """);
        steps.awaitShown(steps.visitator(), GRANTS + "/" + own.at("/id"), "/state", "LAPSED");
        assertThat(all()).hasSize(1);
    }

    private void opened() {
        steps.visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(steps.citizenId));
    }

    private void assessed(UUID assessment) {
        steps.visitation("assessment-completed", """
            {"assessmentId":"%s","transportDuty":true}\
            """.formatted(assessment));
    }

    private Answer askWhenKnown() {
        await().until(() -> ask(steps.citizen(), "CITIZEN", "own").status() == 201);
        return ask(steps.citizen(), "CITIZEN", "own");
    }

    private Answer ask(Portal person, String as, String key) {
        return person.create(GRANTS, key(key), request(as));
    }

    private String key(String key) {
        return key + " " + steps.caseId;
    }

    private String request(String as) {
        return """
            {"caseId":"%s","requestedBy":"%s"}\
            """.formatted(steps.caseId, as);
    }

    private JsonNode theRequest() {
        await().until(() -> !all().isEmpty());
        return steps.visitator().get(GRANTS + "/" + id(all().get(0))).json();
    }

    private JsonNode all() {
        return steps.visitator().get(GRANTS + "?caseId=" + steps.caseId).json().path("items");
    }

    private static String id(JsonNode request) {
        return request.path("id").asString();
    }
}
