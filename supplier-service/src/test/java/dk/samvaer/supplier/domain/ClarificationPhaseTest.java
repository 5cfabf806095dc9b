package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.Given.BLANK;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.DEC_14;
import static dk.samvaer.supplier.domain.Given.TEXT;
import static dk.samvaer.supplier.domain.Given.UNIT;
import static dk.samvaer.supplier.domain.Given.agreed;
import static dk.samvaer.supplier.domain.Given.atNsv;
import static dk.samvaer.supplier.domain.Given.attached;
import static dk.samvaer.supplier.domain.Given.inClarification;
import static dk.samvaer.supplier.domain.Given.ordered;
import static dk.samvaer.supplier.domain.Given.placement;
import static dk.samvaer.supplier.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.supplier.domain.Clarification.Outcome;
import dk.samvaer.supplier.domain.Clarification.Result;
import dk.samvaer.supplier.domain.PlacementEvent.ClarificationCompleted;
import dk.samvaer.supplier.domain.PlacementEvent.ClarificationOverdue;
import dk.samvaer.supplier.domain.PlacementEvent.ClarificationReminded;
import dk.samvaer.supplier.domain.PlacementEvent.UnitTaken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClarificationPhaseTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-12-01, 2026-12-14",
        "2026-11-23, 2026-12-06",
        "2026-12-20, 2027-01-02",
        "2028-02-20, 2028-03-04",
        "2026-03-20, 2026-04-02",
    })
    void SU_02_it_lasts_14_calendar_days_and_the_start_day_is_day_1(LocalDate start, LocalDate last) {
        assertThat(Given.CLARIFICATION.lastDay(start)).isEqualTo(last);
    }

    @Test
    void SU_02_the_reminder_comes_three_days_before_and_the_alert_the_day_after_the_last() {
        assertThat(inClarification().deadlines())
                .containsExactly(
                        new PlacementDeadline.ClarificationReminder(Instant.parse("2026-12-10T23:00:00Z")),
                        new PlacementDeadline.ClarificationOverdue(Instant.parse("2026-12-14T23:00:00Z")));
    }

    @Test
    void SU_02_a_passed_deadline_only_alerts_and_does_so_once() {
        var now = Instant.parse("2026-12-15T00:00:00Z");
        var running = inClarification();
        for (Deadline deadline : running.deadlines()) {
            var events = running.deadlinePassed(deadline, now);
            assertThat(events)
                    .containsExactly(
                            deadline instanceof PlacementDeadline.ClarificationOverdue
                                    ? new ClarificationOverdue(DEC_14)
                                    : new ClarificationReminded(DEC_14));
            running = running.apply(events.getFirst());
        }
        assertThat(running.deadlines()).isEmpty();
        assertThat(running.state()).isEqualTo(PlacementState.IN_CLARIFICATION);
    }

    @Test
    void SU_02_with_an_outcome_nothing_is_due() {
        assertThat(attached().deadlines()).isEmpty();
    }

    @Test
    void SU_03_a_unit_is_agreed_by_both() {
        assertThat(atNsv(inClarification()).concludeClarification(agreed()))
                .containsExactly(new ClarificationCompleted(agreed()), new UnitTaken(new UnitStay(UNIT, DEC_1)));
        assertThat(attached().state()).isEqualTo(PlacementState.ATTACHED);
    }

    @Test
    void SU_03_an_outcome_needs_both_views() {
        refused(
                "BOTH_VIEWS_REQUIRED",
                () -> atNsv(inClarification())
                        .concludeClarification(new Outcome(Result.UNIT_AGREED, UNIT, BLANK, TEXT)));
        refused(
                "BOTH_VIEWS_REQUIRED",
                () -> atNsv(inClarification())
                        .concludeClarification(new Outcome(Result.NOT_SUITABLE, null, TEXT, BLANK)));
    }

    @Test
    void SU_03_the_unit_is_one_of_the_supplier_and_named_only_where_agreed() {
        refused(
                "UNIT_REQUIRED",
                () -> atNsv(inClarification())
                        .concludeClarification(new Outcome(Result.UNIT_AGREED, null, TEXT, TEXT)));
        refused(
                "UNIT_UNKNOWN",
                () -> atNsv(inClarification())
                        .concludeClarification(new Outcome(Result.UNIT_AGREED, new UUID(0, 1), TEXT, TEXT)));
        refused(
                "UNIT_WITHOUT_AGREEMENT",
                () -> atNsv(inClarification()).concludeClarification(new Outcome(Result.NOT_AGREED, UNIT, TEXT, TEXT)));
    }

    @Test
    void SU_03_without_agreement_it_is_unresolved_and_can_be_settled_later() {
        var unresolved =
                inClarification().apply(new ClarificationCompleted(new Outcome(Result.NOT_AGREED, null, TEXT, TEXT)));
        assertThat(unresolved.state()).isEqualTo(PlacementState.CLARIFICATION_UNRESOLVED);
        assertThat(atNsv(unresolved).settleClarification(agreed())).hasSize(2);
    }

    @Test
    void there_is_nothing_to_clarify_before_the_first_day() {
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(placement(ordered())).concludeClarification(agreed()));
    }
}
