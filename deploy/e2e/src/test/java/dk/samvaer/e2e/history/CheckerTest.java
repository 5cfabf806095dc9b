package dk.samvaer.e2e.history;

import static dk.samvaer.e2e.history.MadeUpHistory.SPOILED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.e2e.history.Finding.Kind;
import org.junit.jupiter.api.Test;

/** A history without a flaw has no finding, and what a run does on purpose is no flaw. */
class CheckerTest {
    private final MadeUpHistory run = MadeUpHistory.clean();

    @Test
    void a_run_without_a_flaw_has_no_finding() {
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void an_event_sent_again_is_no_finding() {
        run.with(Spoil.at(run.event(SPOILED + "#3"), 0, 100)).with(Spoil.at(run.event(SPOILED + "#4"), 0, 101));
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void poison_that_is_parked_is_no_finding() {
        run.poison("plan.events:0:77").park(Spoil.parked("plan.events:0:77", SPOILED, "UNDECODABLE"));
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void records_that_nobody_reads_are_found_though_they_belong_to_no_case() {
        run.waiting("plan-service of visitation.events:2", 3);
        assertThat(run.findings())
                .containsExactly(new Finding(Kind.STUCK, "", "3 records wait for plan-service of visitation.events:2"));
    }

    @Test
    void what_lies_between_two_undisturbed_cases_is_no_finding() {
        run.undisturbed(3).document("plan-3", it -> Spoil.version(it, it.version() + 2));
        run.document("plan-2", it -> Spoil.version(it, it.version() + 1));
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void what_lies_outside_of_two_undisturbed_cases_is_found() {
        run.undisturbed(3).document("plan-3", it -> Spoil.version(it, it.version() + 2));
        run.document("plan-2", it -> Spoil.version(it, it.version() + 3));
        run.finds(Kind.DOUBLED, "5 changes by events in plan.action_plans, the undisturbed case has 2 to 4");
    }
}
