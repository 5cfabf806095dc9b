package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.Given.BLANK;
import static dk.samvaer.supplier.domain.Given.CLARIFICATION;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.DEC_14;
import static dk.samvaer.supplier.domain.Given.TEXT;
import static dk.samvaer.supplier.domain.Given.order;
import static dk.samvaer.supplier.domain.Given.ordered;
import static dk.samvaer.supplier.domain.Given.placement;
import static dk.samvaer.supplier.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.supplier.domain.PlacementEvent.Accepted;
import dk.samvaer.supplier.domain.PlacementEvent.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingAPlacementTest {

    @Test
    void R3_a_grant_makes_a_placement_that_can_be_ordered() {
        assertThat(placement().order(order())).containsExactly(ordered());
    }

    @Test
    void an_order_is_placed_once() {
        refused("PLACEMENT_STATE_FORBIDS", () -> placement(ordered()).order(order()));
    }

    @Test
    void AP_02_an_order_carries_purpose_goals_and_contact_itself() {
        refused("PURPOSE_REQUIRED", () -> placement().order(new ServiceOrder(BLANK, List.of(TEXT), TEXT)));
        refused("GOAL_REQUIRED", () -> placement().order(new ServiceOrder(TEXT, List.of(), TEXT)));
        refused("GOAL_REQUIRED", () -> placement().order(new ServiceOrder(TEXT, List.of(BLANK), TEXT)));
        refused("CONTACT_REQUIRED", () -> placement().order(new ServiceOrder(TEXT, List.of(TEXT), BLANK)));
    }

    @Test
    void a_supplier_accepts_what_was_ordered() {
        assertThat(placement(ordered()).accept()).containsExactly(new Accepted());
    }

    @Test
    void a_supplier_cannot_accept_what_was_not_ordered() {
        refused("PLACEMENT_STATE_FORBIDS", () -> placement().accept());
    }

    @Test
    void a_supplier_rejects_with_a_reason_and_the_visitator_may_order_again() {
        assertThat(placement(ordered()).reject(RejectionReason.NO_CAPACITY))
                .containsExactly(new Rejected(RejectionReason.NO_CAPACITY));
        assertThat(placement(ordered(), new Rejected(RejectionReason.NO_CAPACITY))
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
        assertThat(placement(ordered(), new Accepted()).start(DEC_1, true, CLARIFICATION))
                .containsExactly(new PlacementEvent.Started(DEC_1, DEC_14, DEC_14.minusDays(3), true));
    }

    @Test
    void a_placement_starts_only_when_it_is_accepted() {
        refused("PLACEMENT_STATE_FORBIDS", () -> placement(ordered()).start(DEC_1, true, CLARIFICATION));
    }

    @Test
    void SU_01_a_placement_starts_within_the_grant() {
        var accepted = placement(ordered(), new Accepted());
        refused("GRANT_NOT_ACTIVE", () -> accepted.start(DEC_1.minusDays(1), true, CLARIFICATION));
        var ending = accepted.apply(new PlacementEvent.GrantTerminated(DEC_14, "DECISION"));
        assertThat(ending.start(DEC_14, true, CLARIFICATION)).isNotEmpty();
        refused("GRANT_NOT_ACTIVE", () -> ending.start(DEC_14.plusDays(1), true, CLARIFICATION));
    }
}
