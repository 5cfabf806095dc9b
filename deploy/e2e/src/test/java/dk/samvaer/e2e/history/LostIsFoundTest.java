package dk.samvaer.e2e.history;

import static dk.samvaer.e2e.history.MadeUpHistory.SPOILED;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bugs that lose something, each put into a history without a flaw: the checker names the case, and no other. */
class LostIsFoundTest {
    private final MadeUpHistory run = MadeUpHistory.clean();

    @Test
    void an_event_acknowledged_before_it_was_sent() {
        run.without(it -> it.eventId().equals(SPOILED + "#2"));
        finds("no topic has its event number 2");
        finds("no topic has its visitation.decision-issued.v1");
    }

    @Test
    void an_acknowledged_command_that_the_database_forgot() {
        run.document("plan-2", it -> Spoil.version(it, 1));
        finds("was acknowledged as version 2, the document has 1");
    }

    @Test
    void an_acknowledged_creation_that_the_database_forgot() {
        run.withoutDocument("plan-2");
        finds("was acknowledged as version 2, the document has 0");
    }

    @Test
    void an_update_that_a_skipped_version_check_overwrote() {
        run.command("command-2-4", it -> Spoil.acknowledgedAs(it, 2));
        finds("were both acknowledged as version 2");
    }

    @Test
    void a_document_older_than_its_events() {
        run.document(SPOILED, it -> it.sequence() == 0 ? it : Spoil.outbox(it, 3, 0));
        finds("number 4 is on the topic, the document knows of 3");
    }

    @Test
    void an_event_that_the_history_does_not_have() {
        run.forget(SPOILED + "#2");
        finds("number 2 is not in the history");
    }

    @Test
    void an_event_that_the_receiver_swallowed() {
        run.document(
                "decision-2",
                it -> new KeptDocument(
                        it.service(), it.collection(), it.id(), it.caseId(), it.version(), it.sequence(), 0, Map.of()));
        finds("complaint has not applied it");
    }

    @Test
    void a_swallowed_event_before_one_that_was_applied() {
        run.document("plan-2", it -> Spoil.version(it, it.version() - 1));
        finds("1 changes by events in plan.action_plans, the undisturbed case has 2");
    }

    @Test
    void an_event_that_was_applied_and_is_on_no_topic() {
        run.document("decision-2", it -> Spoil.hearing(it, "visitation-service:" + SPOILED, 9));
        finds("up to number 9, the topic has them up to 4");
    }

    @Test
    void an_event_that_the_overview_does_not_show() {
        run.hide(SPOILED + "#1");
        finds("the overview does not show it");
    }

    @Test
    void a_report_without_an_answer() {
        run.record(
                it -> it.type().equals("report.accepted.v1") && it.caseId().equals(SPOILED),
                it -> Spoil.answering(it, "another"));
        finds("report sent-2 of nsv has 0 times: answer");
    }

    private void finds(String what) {
        run.finds(Kind.LOST, what);
    }
}
