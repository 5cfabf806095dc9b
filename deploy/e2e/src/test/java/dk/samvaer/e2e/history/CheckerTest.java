package dk.samvaer.e2e.history;

import static dk.samvaer.e2e.history.MadeUpHistory.OTHER;
import static dk.samvaer.e2e.history.MadeUpHistory.SPOILED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checker finds each bug that was put into a history without a flaw, names its case, and finds nothing else. */
class CheckerTest {
    private final MadeUpHistory run = MadeUpHistory.clean();

    @Test
    void a_run_without_a_flaw_has_no_finding() {
        assertThat(found()).isEmpty();
    }

    @Test
    void an_event_sent_again_is_no_finding() {
        run.with(at(run.event(SPOILED + "#3"), 100)).with(at(run.event(SPOILED + "#4"), 101));
        assertThat(found()).isEmpty();
    }

    @Test
    void poison_that_is_parked_is_no_finding() {
        run.poison("plan.events:0:77").park(parked("plan.events:0:77", SPOILED, "UNDECODABLE"));
        assertThat(found()).isEmpty();
    }

    @Test
    void acknowledged_before_it_was_sent_and_then_lost_is_found() {
        run.without(it -> it.eventId().equals(SPOILED + "#2"));
        finds(Kind.LOST, "no topic has its event number 2");
        finds(Kind.LOST, "no topic has its visitation.decision-issued.v1");
    }

    @Test
    void an_acknowledged_command_that_the_database_forgot_is_found() {
        run.document("plan-2", it -> version(it, 1));
        finds(Kind.LOST, "was acknowledged as version 2, the document has 1");
    }

    @Test
    void a_document_older_than_its_events_is_found() {
        run.document(
                SPOILED,
                it -> new KeptDocument(
                        it.service(), it.collection(), it.id(), it.caseId(), it.version(), 3, 0, it.seen()));
        finds(Kind.LOST, "number 4 is on the topic, the document knows of 3");
    }

    @Test
    void a_dropped_watermark_that_doubled_an_effect_is_found_by_its_events() {
        TopicRecord first = run.event(SPOILED + "#3");
        run.with(numbered(first, 5));
        run.document(
                SPOILED,
                it -> new KeptDocument(
                        it.service(), it.collection(), it.id(), it.caseId(), it.version() + 1, 5, 0, it.seen()));
        run.document("plan-2", it -> hearing(it, "visitation-service:" + SPOILED, 5));
        run.document(
                SPOILED, it -> it.service().equals("transport") ? hearing(it, "visitation-service:" + SPOILED, 5) : it);
        finds(Kind.DOUBLED, "2 times visitation.reassessment-opened.v1");
    }

    @Test
    void a_dropped_watermark_that_doubled_a_silent_effect_is_found_by_the_version() {
        run.document("plan-2", it -> version(it, it.version() + 1));
        finds(Kind.DOUBLED, "3 changes by events in plan.action_plans, the undisturbed case has 2");
    }

    @Test
    void a_skipped_version_check_that_lost_an_update_is_found() {
        run.command(
                "command-2-4",
                it -> new Command(
                        it.id(), it.walk(), it.service(), it.aggregateId(), it.act(), true, 2, it.unanswered()));
        finds(Kind.LOST, "were both acknowledged as version 2");
    }

    @Test
    void a_number_given_twice_is_found() {
        run.with(at(renamed(run.event(SPOILED + "#2"), "fork"), 100));
        finds(Kind.DOUBLED, "number 2 has the events");
    }

    @Test
    void reordered_entries_are_found() {
        TopicRecord second = run.event(SPOILED + "#2");
        run.without(it -> it.eventId().equals(second.eventId())).with(at(second, 100));
        finds(Kind.REORDERED, "number 4 stands at visitation.events:0:7, number 2 after it at visitation.events:0:100");
    }

    @Test
    void events_of_one_case_in_two_partitions_are_found() {
        run.record(
                it -> it.eventId().equals(SPOILED + "#2"),
                it -> new TopicRecord(
                        it.topic(),
                        1,
                        it.offset(),
                        it.caseId(),
                        it.eventId(),
                        it.type(),
                        it.source(),
                        it.aggregateId(),
                        it.sequence(),
                        it.correlationId(),
                        it.causationId(),
                        it.byPlatform(),
                        it.data()));
        finds(Kind.REORDERED, "visitation.events:1:5");
    }

    @Test
    void a_stuck_outbox_is_found() {
        run.without(it -> it.eventId().equals(SPOILED + "#4"));
        run.document(
                SPOILED,
                it -> it.sequence() == 0
                        ? it
                        : new KeptDocument(
                                it.service(),
                                it.collection(),
                                it.id(),
                                it.caseId(),
                                it.version(),
                                it.sequence(),
                                1,
                                it.seen()));
        finds(Kind.STUCK, "has 1 events in its outbox");
    }

    @Test
    void an_event_that_the_receiver_swallowed_is_found() {
        run.document(
                "decision-2",
                it -> new KeptDocument(
                        it.service(), it.collection(), it.id(), it.caseId(), it.version(), it.sequence(), 0, Map.of()));
        finds(Kind.LOST, "complaint has not applied it");
    }

    @Test
    void a_swallowed_event_before_one_that_was_applied_is_found_by_the_version() {
        run.document("plan-2", it -> version(it, it.version() - 1));
        finds(Kind.LOST, "1 changes by events in plan.action_plans");
    }

    @Test
    void an_event_that_was_applied_and_is_on_no_topic_is_found() {
        run.document("decision-2", it -> hearing(it, "visitation-service:" + SPOILED, 9));
        finds(Kind.LOST, "up to number 9, the topic has them up to 4");
    }

    @Test
    void an_event_that_the_overview_does_not_show_is_found() {
        run.hide(SPOILED + "#1");
        finds(Kind.LOST, "the overview does not show it");
    }

    @Test
    void poison_of_one_case_that_parked_an_event_of_another_is_found() {
        run.poison("plan.events:0:77").park(parked("plan.events:0:77", OTHER, "UNDECODABLE"));
        run.park(parked("plan.events:0:78", SPOILED, "BEHIND"));
        finds(Kind.STUCK, "plan.events:0:78: BEHIND");
    }

    @Test
    void a_good_event_parked_for_good_is_found() {
        run.park(parked("plan.events:0:78", SPOILED, "FAILED"));
        finds(Kind.PARKED, "plan.events:0:78: FAILED");
    }

    @Test
    void a_report_without_an_answer_is_found() {
        run.record(
                it -> it.type().equals("report.accepted.v1") && it.caseId().equals(SPOILED), it -> answering(it, "x"));
        finds(Kind.LOST, "report sent-2 of nsv has 0 times: answer");
    }

    @Test
    void a_journey_that_does_not_go_on_is_found() {
        run.ended(2, "waited in vain");
        finds(Kind.STUCK, "waited in vain");
    }

    @Test
    void records_that_nobody_reads_are_found() {
        run.waiting("plan-service of visitation.events:2", 3);
        assertThat(found())
                .containsExactly(new Finding(Kind.STUCK, "", "3 records wait for plan-service of visitation.events:2"));
    }

    private List<Finding> found() {
        return Checker.check(run.history());
    }

    private void finds(Kind kind, String what) {
        assertThat(found()).extracting(Finding::caseId).containsOnly(SPOILED);
        assertThat(found()).anyMatch(it -> it.kind() == kind && it.what().contains(what), kind + " ... " + what);
    }

    private static ParkedRecord parked(String place, String caseId, String reason) {
        return new ParkedRecord("visitation", place, caseId, "plan.plan-offered.v1", reason, "");
    }

    private static KeptDocument version(KeptDocument it, long version) {
        return new KeptDocument(
                it.service(), it.collection(), it.id(), it.caseId(), version, it.sequence(), it.unsent(), it.seen());
    }

    private static KeptDocument hearing(KeptDocument it, String source, long sequence) {
        Map<String, Long> seen = new HashMap<>(it.seen());
        seen.put(source, sequence);
        return new KeptDocument(
                it.service(), it.collection(), it.id(), it.caseId(), it.version(), it.sequence(), it.unsent(), seen);
    }

    private static TopicRecord at(TopicRecord it, long offset) {
        return new TopicRecord(
                it.topic(),
                it.partition(),
                offset,
                it.caseId(),
                it.eventId(),
                it.type(),
                it.source(),
                it.aggregateId(),
                it.sequence(),
                it.correlationId(),
                it.causationId(),
                it.byPlatform(),
                it.data());
    }

    private static TopicRecord renamed(TopicRecord it, String id) {
        return new TopicRecord(
                it.topic(),
                it.partition(),
                it.offset(),
                it.caseId(),
                id,
                it.type(),
                it.source(),
                it.aggregateId(),
                it.sequence(),
                "",
                "another",
                true,
                it.data());
    }

    private static TopicRecord numbered(TopicRecord it, long sequence) {
        return new TopicRecord(
                it.topic(),
                it.partition(),
                it.offset() + 100,
                it.caseId(),
                "again",
                it.type(),
                it.source(),
                it.aggregateId(),
                sequence,
                it.correlationId(),
                it.causationId(),
                it.byPlatform(),
                it.data());
    }

    private static TopicRecord answering(TopicRecord it, String eventId) {
        Map<String, String> data = new HashMap<>(it.data());
        data.put("eventId", eventId);
        return new TopicRecord(
                it.topic(),
                it.partition(),
                it.offset(),
                it.caseId(),
                it.eventId(),
                it.type(),
                it.source(),
                it.aggregateId(),
                it.sequence(),
                it.correlationId(),
                it.causationId(),
                it.byPlatform(),
                data);
    }
}
