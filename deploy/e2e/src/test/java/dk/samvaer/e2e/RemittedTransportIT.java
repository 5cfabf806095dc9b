package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.COMPLAINT;
import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.BoardPackage;
import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A refusal of transport that the municipality maintains and the appeals board sends back; nobody has to remember to forward it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemittedTransportIT {
    private final Story story;
    private String firstComplaint = "";

    RemittedTransportIT() throws Exception {
        story = Story.begin("remitted-transport");
    }

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void C4_CP_09_CP_12_a_refusal_is_complained_about_maintained_forwarded_sent_back_and_decided_anew() {
        story.journey.enquiryToDecisionWithRefusedTransport(story.told);
        story.journey.complaintOnTransportRemitted(story.told);
        firstComplaint = story.told.flows().stream()
                .filter(it -> it.type().equals("complaint.complaint-forwarded.v1"))
                .map(it -> it.data().path("complaintId").asString())
                .findFirst()
                .orElseThrow();
        assertThat(shown("/v1/complaints/" + firstComplaint).path("state").asString())
                .isEqualTo("REMITTED");
    }

    @Test
    @Order(2)
    void CP_09_R54_the_board_holds_one_package_which_says_what_is_in_it() {
        var held = BoardPackage.cases(story.journey.addresses(), firstComplaint);
        assertThat(held).hasSize(1);
        var opened = BoardPackage.open(
                story.journey.addresses(),
                held.getFirst().path("boardReference").asString());
        assertThat(opened.files()).contains("manifest.json").anyMatch(it -> it.endsWith(".pdf"));
        assertThat(opened.manifest().path("complaintId").asString()).isEqualTo(firstComplaint);
        assertThat(opened.manifest().path("parts")).isNotEmpty();
    }

    @Test
    @Order(3)
    void CP_01_CP_09_CP_12_the_citizen_was_written_to_at_each_step() {
        assertThat(shown("/v1/complaints/" + firstComplaint + "/letters").path("items"))
                .extracting(it -> it.path("kind").asString())
                .containsExactly("RECEIPT", "FORWARDING_NOTICE", "OUTCOME");
    }

    @Test
    @Order(4)
    void CP_12_the_new_decision_is_complained_about_again() {
        var again = story.journey.facts().complaintId;
        assertThat(again).isNotEqualTo(firstComplaint);
        assertThat(shown("/v1/complaints/" + again).path("state").asString()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    @Order(5)
    void CP_08_CP_13_what_she_complains_about_after_the_review_is_reviewed_and_forwarded_too() {
        var extent = complain(Map.of("lineIds", List.of(lineAboutExtent())))
                .require(201)
                .body()
                .path("id")
                .asString();
        assertThat(complain(Map.of()).body().path("code").asString()).isEqualTo("COMPLAINT_ALREADY_OPEN");
        maintain(extent);
        Patience.until(
                "complaint-service knows the review",
                () -> !shown("/v1/complaints/" + extent).path("reviewOutcome").isMissingNode());
        var further = complain(Map.of()).require(201).body();
        assertThat(further.path("lineIds"))
                .isNotEmpty()
                .noneMatch(it -> it.asString().equals(lineAboutExtent()));
        maintain(further.path("id").asString());
        for (var complaint : List.of(extent, further.path("id").asString())) {
            Patience.until(
                    "the board has it",
                    () -> shown("/v1/complaints/" + complaint)
                            .path("state")
                            .asString()
                            .equals("FORWARDED"));
            assertThat(BoardPackage.cases(story.journey.addresses(), complaint)).hasSize(1);
        }
        assertThat(story.openReassessments()).as("that of the new decision").isEqualTo(1);
    }

    /** About the first decision, all of it that she does not complain about already where nothing is named. */
    private Rest.Answer complain(Map<String, Object> about) {
        var body = new HashMap<String, Object>(about);
        body.put("decisionId", story.journey.facts().decisionId);
        body.put("channel", "PORTAL");
        return story.journey.cast().citizen(story.journey.facts().citizenId).post(COMPLAINT, "/v1/complaints", body);
    }

    private String lineAboutExtent() {
        return story.told.flows().stream()
                .filter(it -> it.type().equals("visitation.decision-issued.v1"))
                .filter(it -> it.data().path("decisionId").asString().equals(story.journey.facts().decisionId))
                .flatMap(it -> it.data().path("lines").valueStream())
                .filter(it -> it.path("subject").asString().equals("EXTENT"))
                .map(it -> it.path("lineId").asString())
                .findFirst()
                .orElseThrow();
    }

    /** An event may change the case between reading and writing. */
    private void maintain(String complaint) {
        var theCase = "/v1/cases/" + story.journey.facts().caseId;
        var visitator = story.journey.cast().visitator;
        var review = Map.of("complaintId", complaint, "outcome", "MAINTAINED", "reasons", "Nothing new was said.");
        Patience.until("the review is recorded", () -> {
            var version = visitator.get(VISITATION, theCase).require(200).header("ETag");
            return visitator
                            .with("If-Match", version)
                            .post(VISITATION, theCase + "/complaint-reviews", review)
                            .status()
                    == 200;
        });
    }

    @Test
    @Order(6)
    void nothing_of_it_was_parked() {
        for (Part service : Part.services()) {
            var parked = story.journey
                    .cast()
                    .visitator
                    .as("OPERATOR")
                    .get(service, "/v1/parked-events?caseId=" + story.journey.facts().caseId);
            assertThat(parked.require(200).body().path("items"))
                    .as(service.label())
                    .isEmpty();
        }
    }

    private JsonNode shown(String resource) {
        return story.journey
                .cast()
                .complaintOfficer
                .get(COMPLAINT, resource)
                .require(200)
                .body();
    }
}
