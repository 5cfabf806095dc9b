package dk.samvaer.e2e.history;

import static dk.samvaer.e2e.history.MadeUpHistory.OTHER;
import static dk.samvaer.e2e.history.MadeUpHistory.SPOILED;

import dk.samvaer.e2e.history.Finding.Kind;
import org.junit.jupiter.api.Test;

/** Bugs that double, reorder, hold up or park something, each put into a history without a flaw: the checker names the case, and no other. */
class OtherFlawsAreFoundTest {
    private final MadeUpHistory run = MadeUpHistory.clean();

    @Test
    void a_dropped_watermark_that_doubled_an_effect_with_an_event() {
        run.with(Spoil.another(run.event(SPOILED + "#3"), 100, 5));
        run.document(SPOILED, it -> it.sequence() == 0 ? it : Spoil.outbox(it, 5, 0));
        run.finds(Kind.DOUBLED, "2 times visitation.reassessment-opened.v1");
    }

    @Test
    void a_dropped_watermark_that_doubled_a_silent_effect() {
        run.document("plan-2", it -> Spoil.version(it, it.version() + 1));
        run.finds(Kind.DOUBLED, "3 changes by events in plan.action_plans, the undisturbed case has 2");
    }

    @Test
    void a_number_given_twice() {
        run.with(Spoil.another(run.event(SPOILED + "#2"), 100, 2));
        run.finds(Kind.DOUBLED, "number 2 has the events");
    }

    @Test
    void reordered_entries() {
        TopicRecord second = run.event(SPOILED + "#2");
        run.without(second::equals).with(Spoil.at(second, 0, 100));
        run.finds(
                Kind.REORDERED,
                "number 4 stands at visitation.events:0:7, number 2 after it at visitation.events:0:100");
    }

    @Test
    void events_of_one_case_in_two_partitions() {
        run.record(run.event(SPOILED + "#2")::equals, it -> Spoil.at(it, 1, it.offset()));
        run.finds(Kind.REORDERED, "visitation.events:1:5");
    }

    @Test
    void a_stuck_outbox() {
        run.without(it -> it.eventId().equals(SPOILED + "#4"));
        run.document(SPOILED, it -> it.sequence() == 0 ? it : Spoil.outbox(it, 4, 1));
        run.finds(Kind.STUCK, "has 1 events in its outbox");
    }

    @Test
    void poison_of_one_case_that_holds_up_an_event_of_another() {
        run.poison("plan.events:0:77").park(Spoil.parked("plan.events:0:77", OTHER, "UNDECODABLE"));
        run.park(Spoil.parked("plan.events:0:78", SPOILED, "BEHIND"));
        run.finds(Kind.STUCK, "plan.events:0:78: BEHIND");
    }

    @Test
    void a_good_event_parked_for_an_operator() {
        run.park(Spoil.parked("plan.events:0:78", SPOILED, "FAILED"));
        run.finds(Kind.PARKED, "plan.events:0:78: FAILED");
    }

    @Test
    void a_journey_that_does_not_go_on() {
        run.ended(2, "waited in vain");
        run.finds(Kind.STUCK, "waited in vain");
    }
}
