package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.Role.CITIZEN;
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
import dk.samvaer.supplier.domain.PlacementEvent.ClarificationResumed;
import dk.samvaer.supplier.domain.PlacementEvent.UnitTaken;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEntry;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    void SU_02_the_reminder_comes_on_day_10_and_the_alert_the_day_after_the_last() {
        assertThat(inClarification().deadlines())
                .containsExactly(
                        new PlacementDeadline.ClarificationReminder(Instant.parse("2026-12-09T23:00:00Z")),
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

    @ParameterizedTest(name = "{0} to {1}, reminded on {2}")
    @CsvSource({
        "2026-12-01, 2026-12-18, 2026-12-14",
        "2026-12-10, 2027-01-04, 2026-12-23",
        "2026-12-05, 2026-12-28, 2026-12-18",
        "2027-03-22, 2027-04-13, 2027-04-07",
    })
    void SU_02_where_the_municipality_says_so_only_working_days_count(
            LocalDate start, LocalDate last, LocalDate day10) {
        var phase = new ClarificationPhase(14, 10, ClarificationPhase.Counting.WORKING_DAYS, false);
        assertThat(phase.lastDay(start)).isEqualTo(last);
        assertThat(phase.remindOn(start)).isEqualTo(day10);
    }

    @Test
    void SU_02_an_absence_extends_only_where_the_municipality_says_so() {
        assertThat(resumed(false, DEC_1.plusDays(4), DEC_1.plusDays(7)))
                .isEqualTo(new ClarificationResumed(DEC_14, DEC_14.minusDays(4)));
        assertThat(resumed(true, DEC_1.plusDays(4), DEC_1.plusDays(7)))
                .isEqualTo(new ClarificationResumed(DEC_14.plusDays(3), DEC_14.minusDays(1)));
    }

    @Test
    void SU_02_an_absence_after_the_reminder_moves_the_last_day_alone_and_one_after_the_last_day_moves_nothing() {
        assertThat(resumed(true, DEC_14.minusDays(1), DEC_14.plusDays(9)))
                .isEqualTo(new ClarificationResumed(DEC_14.plusDays(10), DEC_14.minusDays(4)));
        assertThat(resumed(true, DEC_14.plusDays(1), DEC_14.plusDays(9)))
                .isEqualTo(new ClarificationResumed(DEC_14, DEC_14.minusDays(4)));
    }

    @Test
    void SU_02_an_absence_from_before_the_first_day_counts_from_the_first_day() {
        assertThat(resumed(true, DEC_1.minusDays(30), DEC_1.plusDays(2)))
                .isEqualTo(new ClarificationResumed(DEC_14.plusDays(2), DEC_14.minusDays(2)));
    }

    @Test
    void SU_02_no_alert_is_given_while_the_placement_is_paused_and_the_moved_day_holds_afterwards() {
        var paused = inClarification().apply(new PlacementEvent.Paused(DEC_1.plusDays(4), "HOSPITAL"));
        assertThat(paused.deadlines()).isEmpty();
        var back = paused;
        for (var event : paused.followingGrant().resumed(DEC_1.plusDays(7), extending())) {
            back = back.apply(event);
        }
        assertThat(back.deadlines())
                .contains(new PlacementDeadline.ClarificationOverdue(Instant.parse("2026-12-17T23:00:00Z")));
        assertThat(back.state()).isEqualTo(PlacementState.IN_CLARIFICATION);
    }

    @Test
    void SU_03_the_citizen_says_in_own_words_what_no_other_can_overwrite() {
        assertThat(inClarification().stateAsCitizen(TEXT, CITIZEN))
                .containsExactly(new PlacementEvent.CitizenStated(TEXT, CITIZEN));
        var stated = inClarification().apply(new PlacementEvent.CitizenStated(TEXT, CITIZEN));
        var concluded = stated.apply(new ClarificationCompleted(new Outcome(Result.NOT_AGREED, null, TEXT, TEXT)));
        assertThat(concluded.running().citizenStatement()).isEqualTo(TEXT);
        assertThat(concluded.stateAsCitizen(TEXT, CITIZEN)).hasSize(1);
        refused("STATEMENT_REQUIRED", () -> inClarification().stateAsCitizen(BLANK, CITIZEN));
        refused("PLACEMENT_STATE_FORBIDS", () -> attached().stateAsCitizen(TEXT, CITIZEN));
        refused("PLACEMENT_STATE_FORBIDS", () -> placement(ordered()).stateAsCitizen(TEXT, CITIZEN));
    }

    @Test
    void SU_03_what_came_to_nothing_is_the_authoritys_alone_to_settle_or_to_end_today() {
        var unresolved =
                inClarification().apply(new ClarificationCompleted(new Outcome(Result.NOT_SUITABLE, null, TEXT, TEXT)));
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(unresolved).concludeClarification(agreed()));
        assertThat(atNsv(unresolved).endUnresolved(EndReason.NOT_SUITABLE))
                .containsExactly(new PlacementEvent.Ended(DEC_1, "NOT_SUITABLE"));
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(inClarification()).endUnresolved(EndReason.NOT_AGREED));
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(attached()).endUnresolved(EndReason.CITIZENS_WISH));
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(inClarification()).settleClarification(agreed()));
    }

    @Test
    void SU_03_after_an_end_by_the_authority_another_supplier_still_follows_by_the_grant() {
        var ended = inClarification().apply(new PlacementEvent.Ended(DEC_1, "NOT_AGREED"));
        var other = new UUID(5, 5);
        assertThat(ended.followingGrant().replacedBy(other, DEC_14))
                .containsExactly(new PlacementEvent.Replaced(other));
        assertThat(ended.apply(new PlacementEvent.Replaced(other))
                        .followingGrant()
                        .replacedBy(other, DEC_14))
                .isEmpty();
        assertThat(ended.grant().endsOn()).isEqualTo(DEC_1);
    }

    @Test
    void R31_another_unit_needs_both_a_day_that_has_not_passed_and_a_placement_that_runs() {
        var next = new UUID(6, 6);
        var nsv = Supplier.begin(Supplier.register(
                        "nsv",
                        SupplierKind.GRANTED,
                        SupplierEntry.named("nsv", "NSV", Given.CVR, ReportChannel.KAFKA, List.of("Haven", "Huset")),
                        Validity.from(DEC_1.minusDays(9)),
                        null)
                .getFirst());
        var house = nsv.units().getLast().id();
        var at = attached().at(nsv, DEC_1);
        assertThat(at.changeUnit(house, DEC_14, TEXT, TEXT))
                .containsExactly(new PlacementEvent.UnitChanged(house, DEC_14, TEXT, TEXT));
        refused("BOTH_VIEWS_REQUIRED", () -> at.changeUnit(house, DEC_14, BLANK, TEXT));
        refused("BOTH_VIEWS_REQUIRED", () -> at.changeUnit(house, DEC_14, TEXT, BLANK));
        refused("DATE_IN_THE_PAST", () -> at.changeUnit(house, DEC_1.minusDays(1), TEXT, TEXT));
        refused("UNIT_UNKNOWN", () -> at.changeUnit(next, DEC_14, TEXT, TEXT));
        refused("UNIT_UNCHANGED", () -> at.changeUnit(UNIT, DEC_14, TEXT, TEXT));
        var ending = attached().apply(new PlacementEvent.GrantTerminated(DEC_14, "DECISION"));
        refused("GRANT_NOT_ACTIVE", () -> ending.at(nsv, DEC_1).changeUnit(house, DEC_14.plusDays(1), TEXT, TEXT));
        refused(
                "PLACEMENT_STATE_FORBIDS",
                () -> inClarification().at(nsv, DEC_1).changeUnit(house, DEC_14, TEXT, TEXT));
        var paused = attached().apply(new PlacementEvent.Paused(DEC_1, "HOSPITAL"));
        refused("PLACEMENT_STATE_FORBIDS", () -> paused.at(nsv, DEC_1).changeUnit(house, DEC_14, TEXT, TEXT));
    }

    private static PlacementEvent resumed(boolean absenceExtends, LocalDate pausedFrom, LocalDate backOn) {
        var paused = inClarification().apply(new PlacementEvent.Paused(pausedFrom, "HOSPITAL"));
        var phase = absenceExtends ? extending() : Given.CLARIFICATION;
        return paused.followingGrant().resumed(backOn, phase).getFirst();
    }

    private static ClarificationPhase extending() {
        return new ClarificationPhase(14, 10, ClarificationPhase.Counting.CALENDAR_DAYS, true);
    }
}
