package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.local.journey.ObservedEvent;
import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.SupplierSystem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several reports about one citizen are looked at together, and each of them is answered. */
class JoinedReportsIT {
    private static final String FOLLOWED_UP = "report.followed-up.v1";

    private final List<String> reports = List.of(id(), id());

    @Test
    void SU_05_two_reports_join_one_reassessment_and_each_is_told_when_it_opens_and_how_it_closes() throws Exception {
        try (Story story = Story.placed("joined-reports")) {
            var nsv = new SupplierSystem(RunningPlatform.addresses(), "nsv");
            reports.forEach(report -> nsv.publish(story.needChanged(report)));
            awaitFollowUps(story, 1);
            String reassessment =
                    story.shownCase().body().at("/reassessments/0/id").asString();
            assertThat(merged(story)).containsExactly(false, true);
            assertThat(story.eachOnce("visitation.reassessment-opened.v1")).hasSize(1);
            assertThat(story.openReassessments()).isOne();

            closeWithoutChange(story, reassessment);
            awaitFollowUps(story, 2);
            for (String report : reports) {
                assertThat(followUps(story, report))
                        .allSatisfy(
                                flow -> assertThat(text(flow, "reassessmentId")).isEqualTo(reassessment))
                        .extracting(flow -> text(flow, "stage"), flow -> text(flow, "outcome"))
                        .containsExactly(tuple("OPENED", ""), tuple("CLOSED", "NO_CHANGE"));
            }
        }
    }

    private void awaitFollowUps(Story story, int each) {
        Patience.until(
                "each report has " + each + " of " + FOLLOWED_UP,
                () -> reports.stream()
                        .allMatch(report -> followUps(story, report).size() >= each));
    }

    private static List<ObservedEvent> followUps(Story story, String report) {
        return story.eachOnce(FOLLOWED_UP).stream()
                .filter(flow -> text(flow, "eventId").equals(report))
                .toList();
    }

    private static Stream<Boolean> merged(Story story) {
        return story.eachOnce("visitation.need-change-received.v1").stream()
                .map(flow -> flow.data().path("merged").asBoolean());
    }

    private static void closeWithoutChange(Story story, String reassessment) {
        story.journey
                .cast()
                .visitator
                .with("If-Match", story.shownCase().header("ETag"))
                .post(
                        VISITATION,
                        "/v1/cases/" + story.journey.facts().caseId + "/reassessments/" + reassessment + "/closure",
                        Map.of("outcome", "NO_CHANGE", "reason", "The need is the same."))
                .require(200);
    }

    private static String text(ObservedEvent flow, String field) {
        return flow.data().path(field).asString("");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
