package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.Given.BLANK;
import static dk.samvaer.supplier.domain.Given.CLARIFICATION;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.DEC_14;
import static dk.samvaer.supplier.domain.Given.NSV;
import static dk.samvaer.supplier.domain.Given.TEXT;
import static dk.samvaer.supplier.domain.Given.UNIT;
import static dk.samvaer.supplier.domain.Given.atNsv;
import static dk.samvaer.supplier.domain.Given.order;
import static dk.samvaer.supplier.domain.Given.ordered;
import static dk.samvaer.supplier.domain.Given.placement;
import static dk.samvaer.supplier.domain.Given.refused;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.PlacementEvent.Accepted;
import dk.samvaer.supplier.domain.PlacementEvent.Rejected;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEntry;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Unit;
import dk.samvaer.supplier.domain.register.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderingAPlacementTest {

    @Test
    void R3_a_grant_makes_a_placement_that_can_be_ordered() {
        assertThat(atNsv(placement()).order(order())).containsExactly(ordered());
    }

    @Test
    void an_order_is_placed_once() {
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(placement(ordered())).order(order()));
    }

    @Test
    void AP_02_an_order_carries_purpose_goals_and_contact_itself() {
        refused("PURPOSE_REQUIRED", () -> atNsv(placement()).order(ordering(BLANK, List.of(TEXT), TEXT)));
        refused("GOAL_REQUIRED", () -> atNsv(placement()).order(ordering(TEXT, List.of(), TEXT)));
        refused("GOAL_REQUIRED", () -> atNsv(placement()).order(ordering(TEXT, List.of(BLANK), TEXT)));
        refused("CONTACT_REQUIRED", () -> atNsv(placement()).order(ordering(TEXT, List.of(TEXT), BLANK)));
    }

    @Test
    void a_supplier_accepts_what_was_ordered() {
        assertThat(atNsv(placement(ordered())).accept(null)).containsExactly(new Accepted());
    }

    @Test
    void a_supplier_cannot_accept_what_was_not_ordered() {
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(placement()).accept(null));
    }

    @Test
    void a_supplier_rejects_with_a_reason_and_the_visitator_may_order_again() {
        assertThat(placement(ordered()).reject(RejectionReason.NO_CAPACITY))
                .containsExactly(new Rejected(RejectionReason.NO_CAPACITY));
        assertThat(atNsv(placement(ordered(), new Rejected(RejectionReason.NO_CAPACITY)))
                        .order(order()))
                .containsExactly(ordered());
    }

    @Test
    void a_supplier_cannot_reject_what_it_has_accepted() {
        refused(
                "PLACEMENT_STATE_FORBIDS",
                () -> placement(ordered(), new Accepted()).reject(RejectionReason.OTHER));
    }

    @Test
    void R31_the_first_day_begins_the_clarification_phase() {
        assertThat(atNsv(placement(ordered(), new Accepted())).start(DEC_1, true, CLARIFICATION))
                .containsExactly(new PlacementEvent.Started(DEC_1, DEC_14, DEC_14.minusDays(4), true));
    }

    @Test
    void a_placement_starts_only_when_it_is_accepted() {
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(placement(ordered())).start(DEC_1, true, CLARIFICATION));
    }

    @Test
    void SU_01_a_placement_starts_within_the_grant() {
        var accepted = placement(ordered(), new Accepted());
        refused("GRANT_NOT_ACTIVE", () -> atNsv(accepted).start(DEC_1.minusDays(1), true, CLARIFICATION));
        var ending = accepted.apply(new PlacementEvent.GrantTerminated(DEC_14, "DECISION"));
        assertThat(ending.at(NSV, DEC_14.plusDays(2)).start(DEC_14, true, CLARIFICATION))
                .isNotEmpty();
        refused(
                "GRANT_NOT_ACTIVE",
                () -> ending.at(NSV, DEC_14.plusDays(2)).start(DEC_14.plusDays(1), true, CLARIFICATION));
    }

    @Test
    void SU_01_R31_a_placement_does_not_start_before_the_day_on_which_it_was_ordered() {
        var accepted = placement(new PlacementEvent.Ordered(order().placed(DEC_14)), new Accepted());
        var later = accepted.at(NSV, DEC_14.plusDays(3));
        refused("START_BEFORE_ORDER", () -> later.start(DEC_14.minusDays(1), true, CLARIFICATION));
        assertThat(later.start(DEC_14, true, CLARIFICATION)).isNotEmpty();
        var report = new SupplierReport.PlacementStarted(Given.PLACEMENT, Given.NOW, DEC_14.minusDays(1), true);
        refused("START_BEFORE_ORDER", () -> later.report(Given.REPORT, report, CLARIFICATION, null));
    }

    @Test
    void SU_01_R31_of_a_place_that_was_ordered_again_the_last_order_counts() {
        var rejected = placement(ordered(), new Rejected(RejectionReason.NO_CAPACITY));
        var again = rejected.at(NSV, DEC_14).order(order()).getFirst();
        var accepted = rejected.apply(again).apply(new Accepted());
        refused("START_BEFORE_ORDER", () -> accepted.at(NSV, DEC_14).start(DEC_1, true, CLARIFICATION));
        assertThat(accepted.at(NSV, DEC_14).start(DEC_14, true, CLARIFICATION)).isNotEmpty();
    }

    @Test
    void SU_01_an_order_that_was_stored_before_its_day_was_noted_can_still_be_begun() {
        var stored = placement(new PlacementEvent.Ordered(order()), new Accepted());
        assertThat(stored.at(NSV, DEC_14).start(DEC_1, true, CLARIFICATION)).isNotEmpty();
    }

    @Test
    void SU_01_an_order_needs_a_supplier_that_is_registered_today_and_on_the_first_day() {
        var later = DEC_14.plusDays(1);
        assertThat(placement().at(registered(DEC_1, later), DEC_14).order(order()))
                .isNotEmpty();
        refused(
                "SUPPLIER_NOT_REGISTERED",
                () -> placement().at(registered(DEC_1, later), later).order(order()));
        refused(
                "SUPPLIER_NOT_REGISTERED",
                () -> placement().at(registered(DEC_14, null), DEC_1).order(order()));
        var before = DEC_1.minusDays(20);
        refused(
                "SUPPLIER_NOT_REGISTERED",
                () -> placement().at(registered(before, DEC_1), before).order(order()));
    }

    @Test
    void SU_01_a_deactivated_supplier_neither_accepts_nor_begins_what_was_ordered_before() {
        var gone = registered(DEC_1, DEC_14);
        refused(
                "SUPPLIER_NOT_REGISTERED",
                () -> placement(ordered()).at(gone, DEC_14).accept(null));
        var accepted = placement(ordered(), new Accepted());
        assertThat(accepted.at(gone, DEC_14).start(DEC_14.minusDays(1), true, CLARIFICATION))
                .isNotEmpty();
        refused("SUPPLIER_NOT_REGISTERED", () -> accepted.at(gone, DEC_14).start(DEC_14, true, CLARIFICATION));
    }

    @Test
    void SU_01_what_runs_at_a_deactivated_supplier_goes_on() {
        var gone = registered(DEC_1, DEC_14);
        assertThat(Given.inClarification().at(gone, DEC_14.plusDays(9)).concludeClarification(Given.agreed()))
                .isNotEmpty();
        assertThat(Given.attached().reportNeedChange(Given.needChange(Given.REPORT)))
                .isNotEmpty();
    }

    @Test
    void R2_an_open_access_offer_gets_no_order() {
        refused(
                "SUPPLIER_OPEN_ACCESS",
                () -> placement()
                        .at(of(SupplierKind.OPEN_ACCESS, Validity.from(DEC_1)), DEC_1)
                        .order(order()));
    }

    @Test
    void R3_an_order_needs_a_grant_that_has_not_ended() {
        var ending = placement(new PlacementEvent.GrantTerminated(DEC_14, "DECISION"));
        assertThat(ending.at(NSV, DEC_14).order(order())).isNotEmpty();
        refused("GRANT_NOT_ACTIVE", () -> ending.at(NSV, DEC_14.plusDays(1)).order(order()));
        var ordered = placement(ordered(), new PlacementEvent.GrantTerminated(DEC_14, "DECISION"));
        refused("GRANT_NOT_ACTIVE", () -> ordered.at(NSV, DEC_14.plusDays(1)).accept(null));
        var never = placement(new PlacementEvent.GrantTerminated(DEC_1.minusDays(1), "DECISION"));
        refused("GRANT_NOT_ACTIVE", () -> never.at(NSV, DEC_1.minusDays(5)).order(order()));
    }

    @Test
    void R3_a_suspended_grant_gets_no_order() {
        var suspended = placement(new PlacementEvent.Paused(DEC_1, "HOSPITAL"));
        refused("PLACEMENT_STATE_FORBIDS", () -> atNsv(suspended).order(order()));
    }

    @Test
    void the_days_that_are_ordered_are_as_many_as_the_grant_gives() {
        assertThat(atNsv(placement()).order(on(MONDAY, TUESDAY, THURSDAY))).isNotEmpty();
        refused("DAYS_DO_NOT_FIT_GRANT", () -> atNsv(placement()).order(on(MONDAY, TUESDAY)));
        refused("DAYS_DO_NOT_FIT_GRANT", () -> atNsv(placement()).order(on(MONDAY, MONDAY, TUESDAY)));
    }

    @Test
    void R30_a_unit_belongs_to_the_supplier_and_is_open_on_the_days_that_are_ordered() {
        var open = placement(new PlacementEvent.Ordered(on(MONDAY, TUESDAY, THURSDAY)));
        assertThat(atNsv(open).accept(UNIT))
                .containsExactly(new Accepted(), new PlacementEvent.UnitTaken(new UnitStay(UNIT, DEC_1)));
        refused("UNIT_UNKNOWN", () -> atNsv(open).accept(new UUID(0, 1)));
        var closed = placement(new PlacementEvent.Ordered(on(MONDAY, TUESDAY, FRIDAY)));
        refused("UNIT_NOT_OPEN_ON_DAYS", () -> atNsv(closed).accept(UNIT));
        var four = placement(new PlacementEvent.GrantChanged(DEC_1, 4), ordered());
        refused("UNIT_NOT_OPEN_ON_DAYS", () -> atNsv(four).accept(UNIT));
    }

    @Test
    void R30_a_closed_unit_takes_nobody() {
        var garden = Given.unit(UNIT, "Haven", null);
        var closing =
                new Unit(UNIT, "Haven", garden.address(), garden.openingDays(), garden.activities(), null, DEC_14);
        var supplier = Supplier.begin(new SupplierEvent.Registered(
                NSV.id(),
                "nsv",
                SupplierKind.GRANTED,
                new SupplierEntry("NSV", Given.CVR, null, ReportChannel.KAFKA, List.of(closing)),
                Validity.from(DEC_1),
                null));
        assertThat(placement(ordered()).at(supplier, DEC_14.minusDays(1)).accept(UNIT))
                .isNotEmpty();
        refused("UNIT_CLOSED", () -> placement(ordered()).at(supplier, DEC_14).accept(UNIT));
    }

    @Test
    void a_placement_does_not_start_on_a_day_that_has_not_come() {
        var accepted = placement(ordered(), new Accepted());
        refused("DATE_IN_FUTURE", () -> atNsv(accepted).start(DEC_1.plusDays(1), true, CLARIFICATION));
    }

    private static ServiceOrder on(DayOfWeek... days) {
        return new ServiceOrder(Given.ORDER, TEXT, List.of(TEXT), TEXT, List.of(days));
    }

    private static Supplier registered(LocalDate from, @Nullable LocalDate deactivatedFrom) {
        return of(SupplierKind.GRANTED, new Validity(from, deactivatedFrom));
    }

    private static Supplier of(SupplierKind kind, Validity validity) {
        return Supplier.begin(new SupplierEvent.Registered(NSV.id(), "nsv", kind, NSV.entry(), validity, null));
    }

    private static ServiceOrder ordering(Confidential purpose, List<Confidential> goals, Confidential contact) {
        return new ServiceOrder(Given.ORDER, purpose, goals, contact, List.of());
    }
}
