package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.SUPPLIER;
import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.ObservedEvent;
import dk.samvaer.local.platform.Addresses.DatabaseKind;
import dk.samvaer.local.platform.Home;
import dk.samvaer.local.platform.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One invented citizen, from her enquiry to the appeals board; each chapter builds on the one before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CitizensJourneyIT {
    private final Story story;

    CitizensJourneyIT() throws Exception {
        story = Story.begin("citizens-journey");
    }

    @BeforeAll
    void nothing_has_happened_yet() {
        assertThat(story.told.flows()).isEmpty();
    }

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    @Order(1)
    void she_asks_is_assessed_and_gets_a_decision_with_transport_in_her_plan() {
        story.journey.enquiryToDecision(story.told);
        assertThat(story.eachOnce("visitation.grant-issued.v1")).hasSize(1);
        assertThat(the("plan.plan-adopted.v1").data().path("transportMode").asString())
                .isEqualTo("TAXI");
        assertThat(the("visitation.decision-notified.v1")
                        .data()
                        .path("complaintDeadline")
                        .asString())
                .isNotBlank();
    }

    @Test
    @Order(2)
    void the_supplier_takes_her_in_and_both_find_her_a_unit() {
        story.journey.placementWithSupplier(story.told);
        assertThat(state(VISITATION, "/v1/cases/" + story.journey.facts().caseId))
                .isEqualTo("ACTIVE");
        assertThat(state(SUPPLIER, "/v1/placements/" + story.journey.facts().placementId))
                .isEqualTo("ATTACHED");
    }

    @Test
    @Order(3)
    void R28_the_suppliers_report_opens_one_reassessment_and_a_new_decision_follows() {
        story.journey.changedNeed(story.told);
        assertThat(story.eachOnce("visitation.reassessment-opened.v1")).hasSize(1);
        assertThat(story.told.flows())
                .filteredOn(flow -> flow.type().equals("report.followed-up.v1"))
                .extracting(flow -> flow.data().path("stage").asString())
                .containsExactly("OPENED", "CLOSED");
        var plan = story.journey.cast().visitator.get(PLAN, "/v1/action-plans/" + story.journey.facts().planId);
        assertThat(plan.require(200).body().at("/adopted/version").asInt()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void R54_her_complaint_reaches_the_appeals_board_and_the_case_is_opened_again() {
        story.journey.complaint(story.told);
        assertThat(the("complaint.complaint-received.v1")
                        .data()
                        .path("timeliness")
                        .asString())
                .isEqualTo("TIMELY");
        assertThat(state(VISITATION, "/v1/cases/" + story.journey.facts().caseId))
                .isEqualTo("REASSESSING");
        assertThat(story.told.flows())
                .filteredOn(flow -> flow.type().equals("visitation.reassessment-opened.v1"))
                .extracting(flow -> flow.data().path("trigger").asString())
                .containsExactly("SUPPLIER_NEED_CHANGE", "COMPLAINT", "APPEAL_REMITTED");
    }

    @Test
    @Order(5)
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

    @Test
    @Order(6)
    void her_number_and_her_name_are_in_no_file_of_broker_and_database_and_in_no_log() {
        Home home = RunningPlatform.PLATFORM.home();
        List<Path> places = List.of(home.folder().resolve("data"), home.folder().resolve("logs"));
        Canary canary = new Canary(places);
        assertThat(canary.filesWith(story.journey.facts().caseId))
                .as("the search finds what is there")
                .anyMatch(file -> file.toString().contains("kafka"));
        for (String secret : secrets()) {
            assertThat(canary.filesWith(secret)).as("files with the secret").isEmpty();
        }
    }

    @Test
    @Order(7)
    void free_text_about_her_is_in_no_file_of_the_database_and_in_no_log() {
        Home home = RunningPlatform.PLATFORM.home();
        boolean ours = RunningPlatform.addresses().database() == DatabaseKind.EMBEDDED;
        Path database = home.folder().resolve(ours ? "data/embedded" : "data");
        Canary canary = new Canary(List.of(database, home.folder().resolve("logs")));
        if (ours) {
            assertThat(canary.filesWith("REASSESSING"))
                    .as("the search finds what is there")
                    .isNotEmpty();
        }
        for (String text : List.of("Tires in company", "four days", "Two days are not enough", "garden group")) {
            assertThat(canary.filesWith(text)).as(text).isEmpty();
        }
    }

    @Test
    @Order(8)
    void everything_is_still_there_after_down_and_up() {
        RunningPlatform.PLATFORM.down();
        RunningPlatform.PLATFORM.up(System.out::println);
        assertThat(state(VISITATION, "/v1/cases/" + story.journey.facts().caseId))
                .isEqualTo("REASSESSING");
    }

    private List<String> secrets() {
        var facts = story.journey.facts();
        String hyphenated = facts.cpr.substring(0, 6) + "-" + facts.cpr.substring(6);
        return List.of(facts.cpr, hyphenated, facts.name, "Opdigtet", "Vestermark");
    }

    private ObservedEvent the(String type) {
        return story.told.flows().stream()
                .filter(flow -> flow.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private String state(Part service, String resource) {
        return story.journey
                .cast()
                .visitator
                .get(service, resource)
                .require(200)
                .body()
                .path("state")
                .asString();
    }
}
