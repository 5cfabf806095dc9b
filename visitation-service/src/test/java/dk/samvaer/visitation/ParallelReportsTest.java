package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many say at once that the need has changed: two suppliers' placements on the bus and the citizen over HTTP. */
@VisitationTest
class ParallelReportsTest {
    private static final String REQUEST = """
        {"reason":"To dage er ikke nok"}\
        """;

    private final Actors actors;
    private final CaseSteps steps;

    ParallelReportsTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void
            SU_05_R28_R29_ten_reports_in_parallel_from_three_sources_give_one_reassessment_ten_causes_ten_acknowledgements() {
        var theCase = steps.activeCase();
        var caseId = caseId(theCase);
        var citizen = actors.citizen(actors.visitator().get(theCase).at("/citizenId"));
        inParallel(
                () -> reports(caseId, steps.placementId, 2, 4),
                () -> reports(caseId, UUID.randomUUID(), 1, 3),
                () -> ask(citizen, theCase),
                () -> ask(citizen, theCase),
                () -> ask(citizen, theCase));
        await().until(() -> steps.published(caseId, "need-change-received") >= 10);
        var reassessments = actors.visitator().get(theCase).json().at("/reassessments");
        assertThat(reassessments).hasSize(1);
        assertThat(ids(reassessments.at("/0/causes"), "id"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(acknowledged(caseId)
                        .map(it -> it.path("reportId").asString())
                        .toList())
                .hasSize(10);
        assertThat(acknowledged(caseId).map(it -> it.path("reassessmentId").asString()))
                .containsOnly(reassessments.at("/0/id").asString());
        assertThat(acknowledged(caseId).filter(it -> !it.path("merged").asBoolean()))
                .as("the one that opened it")
                .hasSize(1);
        assertThat(steps.published(caseId, "reassessment-opened")).isEqualTo(1);
    }

    private static void inParallel(Runnable... sources) {
        var all = Stream.of(sources).map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    private void reports(UUID caseId, UUID placement, int firstSequence, int count) {
        for (int sequence = firstSequence; sequence < firstSequence + count; sequence++) {
            steps.tell("supplier.need-change-reported.v1", placement, sequence, caseId, """
                {"reportId":"%s","reporterType":"SUPPLIER"}\
                """, UUID.randomUUID());
        }
    }

    /** Where somebody else has written meanwhile, the portal reads again. */
    private static void ask(Portal citizen, String theCase) {
        Answer answer;
        do {
            answer = citizen.act("POST", theCase, "/reassessments", REQUEST);
        } while (answer.status() == 412);
        assertThat(answer.status()).isEqualTo(200);
    }

    private Stream<JsonNode> acknowledged(UUID caseId) {
        return steps.bus().heard(caseId).stream()
                .map(message -> new Answer(200, null, message.value()).json())
                .filter(data -> data.has("merged"));
    }

    private static List<String> ids(JsonNode list, String field) {
        return list.valueStream().map(it -> it.path(field).asString()).toList();
    }
}
