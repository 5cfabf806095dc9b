package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** What suppliers' systems report, on Kafka and by HTTP, and what they are answered. */
@SupplierTest
class SupplierReportsTest {
    private final SupplierSteps steps;
    private final OneCase one;
    private final String eventId;

    @Autowired
    private @Nullable MongoTemplate mongo;

    SupplierReportsTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
        eventId = "nsv-" + one.caseId;
    }

    @Test
    void R28_the_same_report_ten_times_acts_once_and_gets_the_same_answer() {
        steps.accepted();
        for (int time = 0; time < 10; time++) {
            steps.bus().report("nsv", null, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        }
        var answers = awaitAnswers("nsv", eventId, 10);
        var first = answers.getFirst();
        assertThat(answers).extracting(ConsumerRecord::value).containsOnly(first.value());
        assertThat(answers)
                .extracting(message -> Bus.header(message, "ce_id"))
                .containsOnly(Bus.header(first, "ce_id"));
        assertThat(answers).extracting(ConsumerRecord::key).containsOnly(one.caseId.toString());
        assertThat(steps.bus().types(one.caseId)).containsOnlyOnce("need-change-reported.v1");
        noteIsHidden();
    }

    @Test
    void R28_ten_copies_by_Kafka_and_HTTP_at_once_have_one_effect_and_ten_equal_answers() throws Exception {
        steps.accepted();
        var report = one.structured(eventId, "need-changed.v1", one.needChange());
        var receipts = new ConcurrentLinkedQueue<Posted>();
        var posts = IntStream.range(0, 5)
                .mapToObj(copy -> Thread.startVirtualThread(() -> receipts.add(post(report))))
                .toList();
        IntStream.range(0, 5).forEach(copy -> steps.bus().report("nsv", null, Map.of(), report));
        for (var post : posts) {
            post.join();
        }
        var answers = awaitAnswers("nsv", eventId, 5);
        assertThat(answers)
                .extracting(answer -> answer.value() + Bus.header(answer, "ce_id"))
                .containsOnly(answers.getFirst().value() + Bus.header(answers.getFirst(), "ce_id"));
        assertThat(receipts).hasSize(5).allSatisfy(receipt -> {
            assertThat(receipt.status()).isEqualTo(202);
            assertThat(receipt.at("/reportId")).isEqualTo(at(answers.getFirst(), "/reportId"));
            assertThat(receipt.at("/answers/0/code")).isEqualTo("ACCEPTED");
            assertThat(receipt.at("/answers/1/code")).isEmpty();
        });
        assertThat(receipts)
                .extracting(receipt -> receipt.at("/answers/0/at"))
                .containsOnly(List.copyOf(receipts).getFirst().at("/answers/0/at"));
        steps.awaitTold("need-change-reported.v1");
        assertThat(steps.bus().types(one.caseId)).containsOnlyOnce("need-change-reported.v1");
        assertThat(steps.visitator().get(one.placement).json().at("/needChanges"))
                .hasSize(1);
    }

    private Posted post(String report) {
        var headers = Map.of("Content-Type", "application/cloudevents+json");
        return Posted.post(steps.staff("nsv"), "/v1/reports", headers, report);
    }

    @Test
    void SU_05_a_suppliers_system_is_told_when_the_reassessment_opens_and_closes() {
        steps.accepted();
        steps.bus().report("nsv", null, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        var accepted = awaitAnswers("nsv", eventId, 1).getFirst();
        one.takenUp(steps.bus(), 2, at(accepted, "/reportId"));
        one.concluded(steps.bus(), 3);
        var answers = await().until(() -> Bus.eachOnce(steps.bus().answers("nsv", eventId)), all -> all.size() == 3);
        assertThat(answers)
                .extracting(message -> at(message, "/code") + at(message, "/stage"))
                .containsExactly("ACCEPTED", "OPENED", "CLOSED");
        assertThat(at(answers.getLast(), "/outcome")).isEqualTo("NO_CHANGE");
    }

    @Test
    void reports_are_read_in_binary_mode_too_and_only_of_the_suppliers_own_placements() {
        steps.ordered();
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", eventId,
                "ce_source", "urn:cvr:29189625:journal",
                "ce_type", "dk.samvaer.report.placement-accepted.v1");
        steps.bus().report("csn", one.caseId.toString(), headers, one.plain());
        assertThat(at(awaitAnswers("csn", eventId, 1).getFirst(), "/code")).isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(steps.visitator().get(one.placement).at("/state")).isEqualTo("ORDERED");

        steps.bus().report("nsv", one.caseId.toString(), headers, one.plain());
        steps.awaitShown("/state", "ACCEPTED");
    }

    @Test
    void what_cannot_be_read_is_answered_and_holds_nothing_up() {
        steps.accepted();
        var key = one.caseId.toString();
        steps.bus().report("nsv", key, Map.of(), "this is no event");
        steps.bus().report("nsv", key, Map.of(), one.structured("v9-" + key, "need-changed.v9", "{}"));
        steps.bus().report("nsv", key, Map.of(), one.structured("bad-" + key, "need-changed.v1", """
            {"a":1}\
            """));
        steps.bus().report("nsv", key, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        awaitAnswers("nsv", eventId, 1);
        assertThat(Bus.eachOnce(steps.bus().heard()).stream()
                        .filter(message -> message.topic().endsWith("nsv.answers") && key.equals(message.key()))
                        .map(message -> at(message, "/code")))
                .containsExactlyInAnyOrder("UNDECODABLE", "UNSUPPORTED_VERSION", "SCHEMA_INVALID", "ACCEPTED");
    }

    @Test
    void a_supplier_without_Kafka_posts_the_same_event_and_reads_a_feed() {
        steps.accepted();
        var event = one.structured(eventId, "need-changed.v1", one.needChange());
        var taken = steps.staff("nsv").report(event);
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.at("/answers/0/kind")).isEqualTo("ACCEPTED");
        var receipt = "/v1/reports/" + taken.at("/reportId");
        assertThat(steps.staff("nsv").get(receipt).at("/eventId")).isEqualTo(eventId);
        assertThat(steps.staff("csn").get(receipt).status()).isEqualTo(404);
        assertThat(steps.staff("nsv").report(event).text()).isEqualTo(taken.text());
        steps.awaitTold("need-change-reported.v1");
        assertThat(steps.bus().types(one.caseId)).containsOnlyOnce("need-change-reported.v1");
        await().until(() -> feed("nsv").contains(taken.at("/reportId")));
        assertThat(feed("csn")).doesNotContain(taken.at("/reportId"));
    }

    @Test
    void DP_06_text_of_an_erased_person_is_gone_and_a_later_report_is_refused() {
        steps.accepted();
        steps.bus().report("nsv", null, Map.of(), one.structured(eventId, "need-changed.v1", one.needChange()));
        awaitAnswers("nsv", eventId, 1);
        assertThat(steps.visitator().get(one.placement).text()).contains("privat", "En hverdag", "Lave mad");
        one.erased(steps.bus(), 2);
        await().until(() -> !steps.visitator().get(one.placement).text().contains("privat"));
        var erased = steps.visitator().get(one.placement);
        assertThat(erased.text()).doesNotContain("En hverdag", "Lave mad");
        assertThat(erased.json().at("/needChanges")).isEmpty();
        assertThat(erased.at("/state")).isEqualTo("ACCEPTED");
        steps.bus()
                .report("nsv", null, Map.of(), one.structured("late-" + eventId, "need-changed.v1", one.needChange()));
        assertThat(at(awaitAnswers("nsv", "late-" + eventId, 1).getFirst(), "/code"))
                .isEqualTo("PERSON_ERASED");
        var without = """
            {"placementId":"%s","reportedAt":"2026-11-23T09:00:00Z","category":"MORE_SUPPORT"}\
            """.formatted(one.placementId);
        steps.bus().report("nsv", null, Map.of(), one.structured("bare-" + eventId, "need-changed.v1", without));
        assertThat(at(awaitAnswers("nsv", "bare-" + eventId, 1).getFirst(), "/code"))
                .isEqualTo("PERSON_ERASED");
        one.changed(steps.bus(), 3, 4);
        steps.awaitShown("/daysPerWeek", "4");
    }

    @Test
    void bad_reports_over_HTTP_get_what_the_contract_says() {
        var staff = steps.staff("nsv");
        assertThat(staff.report("no JSON").at("/code")).isEqualTo("UNDECODABLE");
        assertThat(staff.report("""
            {"id":"1"}\
            """).status()).isEqualTo(400);
        assertThat(staff.report(" ".repeat(70_000)).at("/code")).isEqualTo("REPORT_TOO_LARGE");
        assertThat(staff.report(" ".repeat(300_000)).status()).isEqualTo(413);
        assertThat(steps.visitator().report("{}").status()).isEqualTo(403);
        assertThat(steps.staff("xyz").report("{}").at("/code")).isEqualTo("SUPPLIER_UNKNOWN");
        assertThat(steps.stranger().report("{}").status()).isEqualTo(401);
        assertThat(staff.write("POST", "/v1/reports", null, "{}").status()).isEqualTo(415);
        assertThat(staff.get("/v1/report-answers?cursor=nonsense").at("/code")).isEqualTo("CURSOR_INVALID");
    }

    private void noteIsHidden() {
        assertThat(steps.bus().heard()).noneMatch(message -> message.value().contains("privat"));
        var stored = Objects.requireNonNull(mongo).findById(one.placementId.toString(), Document.class, "placements");
        assertThat(Objects.requireNonNull(stored).toJson())
                .doesNotContain("MORE_SUPPORT")
                .doesNotContain("privat");
        assertThat(steps.visitator().get(one.placement).at("/needChanges/0/note"))
                .isEqualTo("Meget privat besked.");
    }

    /** All of it, page by page, as a supplier's system reads it. */
    private List<String> feed(String supplier) {
        List<String> found = new ArrayList<>();
        var page = "";
        JsonNode read;
        do {
            read = steps.staff(supplier)
                    .get("/v1/report-answers?pageSize=100" + page)
                    .json();
            read.at("/items")
                    .valueStream()
                    .map(it -> it.at("/reportId").asString(""))
                    .forEach(found::add);
            page = "&cursor=" + read.at("/nextCursor").asString("");
        } while (!read.at("/items").isEmpty());
        return found;
    }

    private List<ConsumerRecord<String, String>> awaitAnswers(String supplier, String eventId, int number) {
        return await().until(() -> steps.bus().answers(supplier, eventId), found -> found.size() >= number);
    }

    private static String at(ConsumerRecord<String, String> message, String pointer) {
        return Contract.json(message.value()).at(pointer).asString("");
    }
}
