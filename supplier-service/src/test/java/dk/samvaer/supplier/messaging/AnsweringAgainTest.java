package dk.samvaer.supplier.messaging;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import dk.samvaer.starter.store.OutboxEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that comes again gets its first answer again, once for each time, and neither a stop nor a missing topic changes that. */
@Timeout(60)
class AnsweringAgainTest {
    private static final String CASE = "0b1e5d90-8c1f-5e4a-9b7d-3a6c0e1f2d71";

    private final AnsweringService service = new AnsweringService();
    private long offset;

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void the_same_report_ten_times_gets_ten_equal_answers() {
        service.receive(IntStream.range(0, 4).mapToObj(n -> report("nsv", "a")).toList());
        IntStream.range(0, 6).forEach(n -> service.receive(List.of(report("nsv", "a"))));
        var answers = awaitAnswers("nsv", 10);
        assertThat(answers)
                .extracting(ProducerRecord::headers)
                .containsOnly(answers.getFirst().headers());
        assertThat(answers)
                .extracting(answer -> new String(answer.value(), UTF_8))
                .hasSize(10)
                .containsOnly(new String(answers.getFirst().value(), UTF_8));
        assertThat(answers)
                .extracting(answer -> new String(answer.key(), UTF_8))
                .containsOnly(CASE);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv")).hasSize(10);
        assertThat(service.published()).as("the history has the event once").hasSize(1);
    }

    @Test
    void a_missing_topic_for_answers_does_not_hold_the_other_reports_of_the_poll() {
        service.missing("nsv");
        service.receive(List.of(report("nsv", "a"), report("nsv", "a"), report("csn", "b"), report("nsv", "c")));
        service.receive(List.of(report("nsv", "a"), report("csn", "d"), report("csn", "b")));
        awaitAnswers("csn", 3);
        assertThat(service.answers("nsv")).isEmpty();
        service.present("nsv");
        awaitAnswers("nsv", 4);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv")).hasSize(4);
        assertThat(service.answers("csn")).hasSize(3);
    }

    @Test
    void a_stop_between_the_poll_and_the_answers_loses_none() {
        service.missing("nsv");
        service.receive(IntStream.range(0, 4).mapToObj(n -> report("nsv", "a")).toList());
        service.receive(IntStream.range(0, 6).mapToObj(n -> report("nsv", "a")).toList());
        service.restart();
        service.present("nsv");
        awaitAnswers("nsv", 10);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv")).hasSize(10);
    }

    @ParameterizedTest(name = "after {0} steps")
    @MethodSource("steps")
    void a_kill_at_any_step_loses_no_answer_and_repeats_only_what_had_left(int steps) {
        var polls = List.of(
                IntStream.range(0, 4).mapToObj(n -> report("nsv", "a")).toList(),
                IntStream.range(0, 6).mapToObj(n -> report("nsv", "a")).toList());
        service.dieAfter(steps);
        polls.forEach(this::receiveAlsoAfterAKill);
        service.restart();
        awaitAnswers("nsv", 10);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv"))
                .extracting(answer -> answer.headers().lastHeader("ce_id"))
                .as("each leaves at most twice, since what has left may not be noted when the process dies")
                .hasSizeBetween(10, 20)
                .containsOnly(service.answers("nsv").getFirst().headers().lastHeader("ce_id"));
        assertThat(service.published()).hasSize(1);
    }

    private static IntStream steps() {
        return IntStream.range(0, 20);
    }

    private void receiveAlsoAfterAKill(List<ConsumerRecord<byte[], byte[]>> poll) {
        try {
            service.receive(poll);
        } catch (MongoTimeoutException killed) {
            service.restart();
            service.receive(poll);
        }
    }

    @Test
    void a_poll_that_is_offered_again_after_a_stop_is_not_answered_again() {
        var poll = List.of(report("nsv", "a"), report("nsv", "b"), report("nsv", "a"));
        service.receive(poll);
        service.restart();
        service.receive(poll);
        service.receive(List.of(poll.getLast(), report("nsv", "b")));
        awaitAnswers("nsv", 4);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv")).hasSize(4);
    }

    @Test
    void a_poll_that_is_offered_again_since_the_database_was_away_answers_each_of_its_reports_once() {
        service.receive(List.of(report("nsv", "a")));
        var poll = List.of(report("nsv", "a"), report("csn", "b"), report("nsv", "away"), report("csn", "b"));
        service.failsFor("away");
        IntStream.range(0, 9)
                .forEach(offer ->
                        assertThatThrownBy(() -> service.receive(poll)).isInstanceOf(MongoTimeoutException.class));
        service.failsFor(null);
        service.receive(poll);
        awaitAnswers("nsv", 3);
        awaitAnswers("csn", 2);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv")).hasSize(3);
        assertThat(service.answers("csn")).hasSize(2);
    }

    @Test
    void a_report_repeated_ten_thousand_times_grows_no_document_and_the_other_supplier_is_answered() {
        service.missing("nsv");
        for (int poll = 0; poll < 200; poll++) {
            var records = new ArrayList<>(
                    IntStream.range(0, 50).mapToObj(n -> report("nsv", "a")).toList());
            records.add(report("csn", "b" + poll));
            service.receive(records);
        }
        awaitAnswers("csn", 200);
        assertThat(service.outboxes()
                        .filter(entry -> entry.topic().contains("nsv"))
                        .count())
                .isLessThanOrEqualTo(101);
        assertThat(service.writes()).as("one write for the repeats of a poll").isLessThan(700);
    }

    @Test
    void the_same_report_in_two_partitions_at_once_gets_two_answers() throws InterruptedException {
        for (int round = 0; round < 50; round++) {
            String id = "r" + round;
            var one = List.of(report("nsv", 0, id));
            var other = List.of(report("nsv", 1, id));
            var threads = List.of(one, other).stream()
                    .map(poll -> Thread.startVirtualThread(() -> service.receive(poll)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        awaitAnswers("nsv", 100);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv")).hasSize(100);
    }

    @Test
    void another_report_under_the_same_id_is_refused_each_time_and_the_first_answer_stays() {
        service.receive(List.of(report("nsv", "a"), other("nsv", "a"), report("nsv", "a"), other("nsv", "a")));
        service.receive(List.of(other("nsv", "a"), report("nsv", "a")));
        awaitAnswers("nsv", 6);
        service.awaitEmptyOutboxes();
        assertThat(service.answers("nsv"))
                .hasSize(6)
                .extracting(
                        answer -> new String(answer.value(), UTF_8).replaceFirst(".*\"code\":\"([A-Z_]+)\".*", "$1"))
                .containsOnly("SCHEMA_INVALID", "REPORT_ID_REUSED");
        assertThat(service.published()).hasSize(2);
        assertThat(service.published())
                .extracting(entry -> entry.data().get("eventId"))
                .containsOnly("a");
    }

    @Test
    void two_reports_under_the_same_id_at_once_are_told_apart() throws InterruptedException {
        for (int round = 0; round < 50; round++) {
            String id = "r" + round;
            var polls = List.of(List.of(report("nsv", id)), List.of(other("nsv", id)));
            var threads = polls.stream()
                    .map(poll -> Thread.startVirtualThread(() -> service.receive(poll)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        awaitAnswers("nsv", 100);
        service.awaitEmptyOutboxes();
        assertThat(service.published().stream()
                        .filter(entry -> "REPORT_ID_REUSED".equals(entry.data().get("code"))))
                .hasSize(50);
    }

    private ConsumerRecord<byte[], byte[]> other(String supplier, String id) {
        return record(supplier, 0, """
            {"specversion":"1.0","id":"%s","source":"urn:cvr:29189625:journal","type":"dk.samvaer.report.need-changed.v1","data":{"a":1}}\
            """.formatted(id));
    }

    @Test
    void what_cannot_be_read_is_a_report_of_its_own_each_time() {
        service.receive(List.of(record("nsv", 0, "no event"), record("nsv", 0, "no event")));
        awaitAnswers("nsv", 2);
        assertThat(service.published())
                .extracting(OutboxEntry::aggregateId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private List<ProducerRecord<byte[], byte[]>> awaitAnswers(String supplier, int number) {
        return await().until(() -> service.answers(supplier), found -> found.size() >= number);
    }

    private ConsumerRecord<byte[], byte[]> report(String supplier, String id) {
        return report(supplier, 0, id);
    }

    private ConsumerRecord<byte[], byte[]> report(String supplier, int partition, String id) {
        return record(supplier, partition, """
            {"specversion":"1.0","id":"%s","source":"urn:cvr:29189625:journal","type":"dk.samvaer.report.need-changed.v1","data":{}}\
            """.formatted(id));
    }

    private ConsumerRecord<byte[], byte[]> record(String supplier, int partition, String value) {
        return new ConsumerRecord<>(
                "samvaer.supplier-reports." + supplier,
                partition,
                offset++,
                CASE.getBytes(UTF_8),
                value.getBytes(UTF_8));
    }
}
