package dk.samvaer.visitation.domain.work;

import static dk.samvaer.visitation.domain.Sample.PLACEMENT;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.active;
import static dk.samvaer.visitation.domain.Sample.away;
import static dk.samvaer.visitation.domain.Sample.decided;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.firstDecision;
import static dk.samvaer.visitation.domain.Sample.grant;
import static dk.samvaer.visitation.domain.Sample.judged;
import static dk.samvaer.visitation.domain.Sample.ready;
import static dk.samvaer.visitation.domain.work.Waiting.assertWaits;
import static dk.samvaer.visitation.domain.work.Waiting.assertWaitsFor;
import static dk.samvaer.visitation.domain.work.Waiting.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What waits for whom from the issued decision until the supplier has started and clarified the placement. */
class WaitingForThePlacementTest {
    @Test
    void an_issued_decision_is_sent_the_same_day_and_the_supplier_is_to_start_on_the_first_day() {
        assertWaits(decided(), Task.NOTIFY, Role.VISITATOR, TODAY);
        assertThat(work(decided().and(new ExternalFact.PlacementOrdered(PLACEMENT)))
                        .of(Role.SUPPLIER_STAFF))
                .extracting(Work.Item::task, Work.Item::dueOn)
                .containsExactly(tuple(Task.START_PLACEMENT, START));
    }

    @Test
    void section_11_SU_01_the_place_is_ordered_at_once_when_the_grant_is_issued_however_far_ahead_its_first_day_is() {
        assertThat(START).isAfter(TODAY);
        assertThat(work(decided()).of(Role.VISITATOR)).contains(new Work.Item(Task.ORDER_PLACEMENT, TODAY, TODAY));
        assertThat(tasks(decided()))
                .as("no supplier knows of the citizen yet, and nothing is awaited from one")
                .doesNotContain(Task.START_PLACEMENT, Task.AWAIT_PLACEMENT, Task.REORDER_PLACEMENT);
    }

    @Test
    void section_11_SU_01_nothing_is_left_to_order_once_a_place_is_ordered_accepted_rejected_taken_or_over() {
        Stream.of(
                        new ExternalFact.PlacementOrdered(PLACEMENT),
                        new ExternalFact.PlacementAccepted(PLACEMENT),
                        new ExternalFact.PlacementRejected(PLACEMENT, "FULL", TODAY),
                        new ExternalFact.PlacementStarted(PLACEMENT, START, null),
                        new ExternalFact.ClarificationCompleted(PLACEMENT, "UNIT_AGREED", UUID.randomUUID()))
                .forEach(heard -> assertThat(tasks(decided().and(heard)))
                        .as(heard.toString())
                        .doesNotContain(Task.ORDER_PLACEMENT));
        assertThat(tasks(active().and(new ExternalFact.PlacementEnded(PLACEMENT, START, START))))
                .doesNotContain(Task.ORDER_PLACEMENT);
    }

    @Test
    void section_11_SU_01_nothing_is_ordered_without_a_grant_or_for_one_that_ends_or_is_over() {
        assertThat(tasks(ready())).doesNotContain(Task.ORDER_PLACEMENT);
        var given = Objects.requireNonNull(decided().asCase().grant());
        var ends = decided().and(new GrantEvent.Terminated(given.id(), given.decisionId(), START, "DECISION"));
        assertThat(tasks(ends)).doesNotContain(Task.ORDER_PLACEMENT);
        assertThat(tasks(ends.and(new GrantEvent.Ended(given.id())))).doesNotContain(Task.ORDER_PLACEMENT);
    }

    @Test
    void R2_nothing_is_ordered_where_an_open_access_offer_covers_the_need() {
        var covered = findings(
                Set.of(Findings.Ground.SPECIAL_SOCIAL_PROBLEMS),
                new Findings.OpenAccess(true, true, null),
                judged(FunctionalLevel.L3, null));
        assertThat(tasks(ready(covered))).doesNotContain(Task.ORDER_PLACEMENT, Task.REORDER_PLACEMENT);
    }

    @Test
    void section_11_SU_01_nothing_is_ordered_while_the_grant_rests_and_it_is_ordered_when_it_goes_on() {
        var id = Objects.requireNonNull(decided().asCase().grant()).id();
        var rejected = new ExternalFact.PlacementRejected(PLACEMENT, "FULL", TODAY);
        var resting = decided()
                .and(
                        new GrantEvent.Started(id),
                        new GrantEvent.Suspended(id, away(START, 5)),
                        new GrantEvent.Rested(id));
        assertThat(tasks(resting)).doesNotContain(Task.ORDER_PLACEMENT);
        assertThat(tasks(resting.and(rejected))).doesNotContain(Task.REORDER_PLACEMENT);
        var back = resting.and(new GrantEvent.Resumed(id, START.plusDays(5), "SUSPENSION_ENDED"));
        assertThat(tasks(back)).contains(Task.ORDER_PLACEMENT);
        assertThat(tasks(back.and(rejected))).contains(Task.REORDER_PLACEMENT);
    }

    @Test
    void section_11_SU_01_a_change_of_what_was_never_ordered_leaves_the_order_due_from_the_first_decision() {
        var before = Objects.requireNonNull(decided().asCase().grant());
        var changed = decided().and(new GrantEvent.Changed(before.id(), UUID.randomUUID(), before.terms()));
        assertThat(work(changed).of(Role.VISITATOR)).contains(new Work.Item(Task.ORDER_PLACEMENT, TODAY, TODAY));
    }

    @Test
    void section_11_a_rejected_placement_is_ordered_anew_at_once_however_far_ahead_the_first_day_is() {
        var rejected = decided().and(new ExternalFact.PlacementRejected(PLACEMENT, "FULL", TODAY));
        assertThat(START).isAfter(TODAY);
        assertThat(work(rejected).of(Role.VISITATOR)).contains(new Work.Item(Task.REORDER_PLACEMENT, TODAY, TODAY));
        assertThat(work(rejected.and(new ExternalFact.PlacementAccepted(PLACEMENT)))
                        .items())
                .extracting(Work.Item::task)
                .doesNotContain(Task.REORDER_PLACEMENT);
    }

    @Test
    void section_11_a_place_that_ends_while_the_grant_stands_is_ordered_anew_at_once() {
        var lastDay = START.plusMonths(2);
        var ended = active().and(new ExternalFact.PlacementEnded(PLACEMENT, lastDay, START.plusMonths(1)));
        assertThat(ended.asCase().externalFacts().placementStarted()).isFalse();
        assertThat(work(ended).items())
                .contains(new Work.Item(Task.REORDER_PLACEMENT, START.plusMonths(1), START.plusMonths(1)));
        assertThat(work(ended.and(new ExternalFact.PlacementStarted(UUID.randomUUID(), lastDay, null)))
                        .items())
                .extracting(Work.Item::task)
                .doesNotContain(Task.REORDER_PLACEMENT);
    }

    @Test
    void section_11_nothing_is_ordered_anew_for_a_place_that_ends_with_its_grant_or_that_another_has_followed() {
        var terminated =
                terminated().and(new ExternalFact.PlacementEnded(PLACEMENT, START.plusDays(1), START.plusDays(2)));
        assertThat(work(terminated).items()).extracting(Work.Item::task).doesNotContain(Task.REORDER_PLACEMENT);
        var followed = active().and(new ExternalFact.PlacementEnded(UUID.randomUUID(), START, START));
        assertThat(followed.asCase().externalFacts())
                .isEqualTo(active().asCase().externalFacts());
    }

    @Test
    void section_11_a_new_grant_waits_for_a_place_of_its_own() {
        var decision = firstDecision(active().asCase());
        var anew = terminated().and(new GrantEvent.Issued(UUID.randomUUID(), decision, grant().terms()));
        assertThat(work(anew).of(Role.VISITATOR)).contains(new Work.Item(Task.ORDER_PLACEMENT, TODAY, TODAY));
        assertThat(work(anew.and(new ExternalFact.PlacementOrdered(UUID.randomUUID())))
                        .of(Role.SUPPLIER_STAFF))
                .containsExactly(new Work.Item(Task.START_PLACEMENT, START, START));
    }

    @Test
    void SU_02_clarification_waits_for_the_supplier_for_fourteen_days_and_then_for_the_visitator() {
        var lastDay = START.plusDays(13);
        assertThat(work(active()).of(Role.SUPPLIER_STAFF)).containsExactly(new Work.Item(Task.CLARIFY, START, lastDay));
        assertWaitsFor(
                Role.VISITATOR,
                active().and(new ExternalFact.ClarificationOverdue(PLACEMENT, lastDay)),
                Task.SETTLE_CLARIFICATION);
    }

    @Test
    void SU_02_the_days_of_the_clarification_are_those_that_the_supplier_service_counts() {
        var lastDay = START.plusDays(20);
        var workingDays = decided().and(new ExternalFact.PlacementStarted(PLACEMENT, START, lastDay));
        assertThat(work(workingDays).of(Role.SUPPLIER_STAFF))
                .containsExactly(new Work.Item(Task.CLARIFY, START, lastDay));
        var longer = workingDays.and(new ExternalFact.PlacementResumed(PLACEMENT, lastDay.plusDays(3)));
        assertThat(work(longer).of(Role.SUPPLIER_STAFF))
                .containsExactly(new Work.Item(Task.CLARIFY, START, lastDay.plusDays(3)));
        var other = longer.and(new ExternalFact.PlacementResumed(UUID.randomUUID(), lastDay.plusDays(9)))
                .and(new ExternalFact.PlacementResumed(PLACEMENT, null));
        assertThat(work(other).items()).isEqualTo(work(longer).items());
        assertThat(work(other.and(new ExternalFact.ClarificationOverdue(PLACEMENT, lastDay.plusDays(3))))
                        .of(Role.VISITATOR))
                .contains(new Work.Item(Task.SETTLE_CLARIFICATION, START, lastDay.plusDays(3)));
    }

    @Test
    void SU_03_what_is_told_of_a_former_placement_makes_no_task() {
        var former = UUID.randomUUID();
        assertThat(work(active().and(new ExternalFact.ClarificationOverdue(former, START)))
                        .items())
                .isEqualTo(work(active()).items());
        assertThat(work(active().and(new ExternalFact.ClarificationCompleted(former, "NOT_AGREED", null)))
                        .items())
                .isEqualTo(work(active()).items());
    }

    @Test
    void section_11_what_was_rejected_waits_for_the_next_supplier_once_it_is_ordered_there() {
        var next = UUID.randomUUID();
        var rejected = decided().and(new ExternalFact.PlacementRejected(PLACEMENT, "NO_CAPACITY", TODAY));
        var ordered = rejected.and(new ExternalFact.PlacementOrdered(next));
        assertThat(work(ordered).items()).extracting(Work.Item::task).doesNotContain(Task.REORDER_PLACEMENT);
        assertThat(work(ordered).of(Role.SUPPLIER_STAFF))
                .containsExactly(new Work.Item(Task.START_PLACEMENT, START, START));
        assertThat(work(ordered.and(new ExternalFact.PlacementRejected(next, "OTHER", START)))
                        .of(Role.VISITATOR))
                .contains(new Work.Item(Task.REORDER_PLACEMENT, START, START));
    }

    @Test
    void section_11_an_order_for_later_takes_nothing_from_the_place_that_the_citizen_has() {
        var ahead = active().and(new ExternalFact.PlacementOrdered(UUID.randomUUID()));
        assertThat(ahead.asCase().externalFacts()).isEqualTo(active().asCase().externalFacts());
    }

    @Test
    void SU_03_a_clarification_without_agreement_waits_for_the_visitator_and_an_agreed_one_for_nobody() {
        assertWaitsFor(
                Role.VISITATOR,
                active().and(new ExternalFact.ClarificationCompleted(PLACEMENT, "NOT_AGREED", null)),
                Task.SETTLE_CLARIFICATION);
        var agreed = active().and(new ExternalFact.ClarificationCompleted(PLACEMENT, "UNIT_AGREED", UUID.randomUUID()));
        assertThat(work(agreed).of(Role.VISITATOR))
                .extracting(Work.Item::task)
                .doesNotContain(Task.SETTLE_CLARIFICATION);
        assertThat(work(agreed).of(Role.SUPPLIER_STAFF)).isEmpty();
    }

    private static Given terminated() {
        var grant = Objects.requireNonNull(active().asCase().grant());
        return active().and(new GrantEvent.Terminated(grant.id(), grant.decisionId(), START.plusDays(1), "DECISION"));
    }

    private static List<Task> tasks(Given given) {
        return work(given).items().stream().map(Work.Item::task).toList();
    }
}
