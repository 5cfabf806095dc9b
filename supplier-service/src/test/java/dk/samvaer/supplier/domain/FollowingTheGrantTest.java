package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.NOW;
import static dk.samvaer.supplier.domain.Given.PLACEMENT;
import static dk.samvaer.supplier.domain.Given.REPORT;
import static dk.samvaer.supplier.domain.Given.attached;
import static dk.samvaer.supplier.domain.Given.inClarification;
import static dk.samvaer.supplier.domain.Given.needChange;
import static dk.samvaer.supplier.domain.Given.order;
import static dk.samvaer.supplier.domain.Given.ordered;
import static dk.samvaer.supplier.domain.Given.placement;
import static dk.samvaer.supplier.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.supplier.domain.PlacementEvent.Ended;
import dk.samvaer.supplier.domain.PlacementEvent.GrantChanged;
import dk.samvaer.supplier.domain.PlacementEvent.GrantTerminated;
import dk.samvaer.supplier.domain.PlacementEvent.Paused;
import dk.samvaer.supplier.domain.PlacementEvent.Rejected;
import dk.samvaer.supplier.domain.PlacementEvent.Replaced;
import dk.samvaer.supplier.domain.PlacementEvent.Resumed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingTheGrantTest {
    private static final LocalDate JAN_31 = LocalDate.of(2027, 1, 31);
    private static final SupplierAccess OPEN = new SupplierAccess("nsv", null);
    private static final UUID SUCCESSOR = UUID.fromString("2d1e0f3c-4b5a-5968-8776-655443322110");

    @Test
    void a_changed_grant_gives_other_days_from_its_date() {
        assertThat(attached().followingGrant().changed(JAN_31, 4)).containsExactly(new GrantChanged(JAN_31, 4));
        var after = attached().apply(new GrantChanged(JAN_31, 4));
        assertThat(after.grant().daysPerWeek()).isEqualTo(4);
        assertThat(after.grant().changedFrom()).isEqualTo(JAN_31);
        assertThat(after.state()).isEqualTo(PlacementState.ATTACHED);
    }

    @Test
    void what_is_over_follows_no_grant() {
        var ended = attached().apply(new Ended(JAN_31, "GRANT_TERMINATED"));
        assertThat(ended.followingGrant().changed(JAN_31, 4)).isEmpty();
        assertThat(ended.followingGrant().terminated(JAN_31, "DECISION")).isEmpty();
        assertThat(ended.followingGrant().suspended(JAN_31, "HOSPITAL", JAN_31)).isEmpty();
        refused("PLACEMENT_STATE_FORBIDS", () -> Given.atNsv(ended).order(order()));
        refused("PLACEMENT_STATE_FORBIDS", () -> ended.reportNeedChange(needChange(REPORT)));
    }

    @Test
    void another_supplier_takes_over_by_a_placement_of_its_own() {
        assertThat(attached().followingGrant().replacedBy(SUCCESSOR, JAN_31.plusDays(1)))
                .containsExactly(new Ended(JAN_31, "SUPPLIER_CHANGED"), new Replaced(SUCCESSOR));
        var replaced = attached().apply(new Ended(JAN_31, "SUPPLIER_CHANGED")).apply(new Replaced(SUCCESSOR));
        assertThat(replaced.successor()).isEqualTo(SUCCESSOR);
        assertThat(replaced.followingGrant().replacedBy(SUCCESSOR, JAN_31)).isEmpty();
        assertThat(replaced.grant().endsOn()).isEqualTo(JAN_31);
    }

    @Test
    void section_10_the_supplier_sees_a_placement_from_the_order_until_it_rejects_it() {
        assertThat(placement().supplierAccess()).isEmpty();
        assertThat(placement(ordered()).supplierAccess()).containsExactly(OPEN);
        var rejected = placement(ordered(), new Rejected(RejectionReason.NO_CAPACITY));
        assertThat(rejected.supplierAccess()).isEmpty();
        assertThat(rejected.apply(ordered()).supplierAccess()).containsExactly(OPEN);
    }

    @Test
    void section_10_the_supplier_sees_a_placement_to_its_last_day_paused_or_not() {
        var lastDay = new SupplierAccess("nsv", JAN_31);
        var end = new Ended(JAN_31, "GRANT_TERMINATED");
        assertThat(attached().apply(new Paused(DEC_1, "HOSPITAL")).supplierAccess())
                .containsExactly(OPEN);
        assertThat(attached().apply(new GrantTerminated(JAN_31, "DECISION")).supplierAccess())
                .containsExactly(lastDay);
        assertThat(attached().apply(end).supplierAccess()).containsExactly(lastDay);
        assertThat(attached().apply(new Paused(DEC_1, "HOSPITAL")).apply(end).supplierAccess())
                .containsExactly(lastDay);
    }

    @Test
    void section_10_what_ends_before_the_order_or_after_a_rejection_is_never_open() {
        var end = new Ended(JAN_31, "GRANT_TERMINATED");
        assertThat(placement(end).supplierAccess()).isEmpty();
        assertThat(placement(new Paused(DEC_1, "HOSPITAL")).supplierAccess()).isEmpty();
        assertThat(placement(ordered(), new Rejected(RejectionReason.OTHER), end)
                        .supplierAccess())
                .isEmpty();
    }

    @Test
    void a_suspended_grant_pauses_and_a_resumed_one_returns_to_where_it_was() {
        assertThat(inClarification().followingGrant().suspended(DEC_1, "HOSPITAL", DEC_1))
                .containsExactly(new Paused(DEC_1, "HOSPITAL"));
        var paused = inClarification().apply(new Paused(DEC_1, "HOSPITAL"));
        assertThat(paused.state()).isEqualTo(PlacementState.PAUSED);
        assertThat(paused.deadlines()).isEmpty();
        assertThat(paused.followingGrant().suspended(DEC_1, "HOSPITAL", DEC_1)).isEmpty();
        assertThat(paused.followingGrant().resumed(JAN_31, Given.CLARIFICATION))
                .containsExactly(
                        new PlacementEvent.ClarificationResumed(Given.DEC_14, Given.DEC_14.minusDays(4)),
                        new Resumed(JAN_31));
        assertThat(paused.apply(new Resumed(JAN_31)).state()).isEqualTo(PlacementState.IN_CLARIFICATION);
        assertThat(attached().followingGrant().resumed(JAN_31, Given.CLARIFICATION))
                .isEmpty();
    }

    @Test
    void section_11_a_suspension_that_lies_ahead_pauses_nothing_before_its_day() {
        var planned = new PlacementEvent.PausePlanned(new Grant.Rest(JAN_31, "HOSPITAL"));
        assertThat(inClarification().followingGrant().suspended(JAN_31, "HOSPITAL", DEC_1))
                .containsExactly(planned);
        var waiting = attached().apply(planned);
        assertThat(waiting.state()).isEqualTo(PlacementState.ATTACHED);
        var begin = new PlacementDeadline.PauseBegin(Instant.parse("2027-01-30T23:00:00Z"));
        assertThat(waiting.deadlines()).containsExactly(begin);
        assertThat(waiting.deadlinePassed(begin, NOW)).containsExactly(new Paused(JAN_31, "HOSPITAL"));
        var resting = waiting.apply(new Paused(JAN_31, "HOSPITAL"));
        assertThat(resting.state()).isEqualTo(PlacementState.PAUSED);
        assertThat(resting.deadlines()).isEmpty();
        assertThat(resting.apply(new Resumed(JAN_31)).grant().rest()).isNull();
    }

    @Test
    void section_11_a_suspension_that_is_called_off_never_begins() {
        var waiting = attached().apply(new PlacementEvent.PausePlanned(new Grant.Rest(JAN_31, "HOSPITAL")));
        var calledOff = waiting.followingGrant().resumed(JAN_31, Given.CLARIFICATION);
        assertThat(calledOff).containsExactly(new PlacementEvent.PausePlanned(null));
        assertThat(waiting.apply(calledOff.getFirst()).deadlines()).isEmpty();
        assertThat(attached().followingGrant().resumed(JAN_31, Given.CLARIFICATION))
                .isEmpty();
    }

    @Test
    void section_11_nothing_rests_after_the_last_day_of_the_grant() {
        var ending = attached().apply(new GrantTerminated(JAN_31, "DECISION"));
        assertThat(ending.followingGrant().suspended(JAN_31.plusDays(1), "HOSPITAL", DEC_1))
                .isEmpty();
        assertThat(ending.followingGrant().suspended(JAN_31, "HOSPITAL", DEC_1)).hasSize(1);
    }

    @Test
    void a_terminated_grant_ends_the_placement_after_its_last_day() {
        assertThat(attached().followingGrant().terminated(JAN_31, "DECISION"))
                .containsExactly(new GrantTerminated(JAN_31, "DECISION"));
        var ending = attached().apply(new GrantTerminated(JAN_31, "DECISION"));
        assertThat(ending.state()).isEqualTo(PlacementState.ATTACHED);
        var end = new PlacementDeadline.GrantEnd(Instant.parse("2027-01-31T23:00:00Z"));
        assertThat(ending.deadlines()).containsExactly(end);
        assertThat(ending.deadlinePassed(end, NOW)).containsExactly(new Ended(JAN_31, "DECISION"));
        assertThat(ending.apply(new Ended(JAN_31, "DECISION")).deadlines()).isEmpty();
    }

    @Test
    void SU_03_only_the_grant_ends_a_placement_never_a_report_of_the_supplier() {
        assertThat(SupplierReport.OfPlacement.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .noneMatch(name -> name.contains("End"));
    }

    @Test
    void its_id_follows_from_the_grant() {
        assertThat(Placement.idOf(PLACEMENT))
                .isEqualTo(Placement.idOf(PLACEMENT))
                .isNotEqualTo(PLACEMENT);
        assertThat(placement().deadlines()).isEmpty();
    }
}
