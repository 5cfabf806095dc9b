package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.CASE;
import static dk.samvaer.plan.domain.Plans.CITIZEN;
import static dk.samvaer.plan.domain.Plans.PLACEMENT;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.known;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.starter.domain.SupplierAccess;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which suppliers may see the plans of a case, by what has been told of its placements. */
class SuppliersOfTheCaseTest {
    private static final UUID NEXT = UUID.fromString("3f1d5a7c-9b2e-4d6f-8a0c-1e2f3a4b5c05");
    private static final ExternalFact ORDERED = new ExternalFact.PlacementOrdered(PLACEMENT, "nsv");
    private static final SupplierAccess OPEN = new SupplierAccess("nsv", null);

    @Test
    void section_10_a_grant_alone_opens_the_action_plan_to_no_supplier() {
        var granted = knowing(known(), new ExternalFact.Granted(UUID.randomUUID(), CITIZEN, TODAY, 3, "nsv"));
        assertThat(granted.supplierAccess()).isEmpty();
        assertThat(knowing(granted, ORDERED).supplierAccess()).containsExactly(OPEN);
    }

    @Test
    void section_10_a_rejected_order_opens_nothing_until_it_is_ordered_again() {
        var rejected = knowing(knowing(known(), ORDERED), new ExternalFact.PlacementRejected(PLACEMENT));
        assertThat(rejected.supplierAccess()).isEmpty();
        assertThat(knowing(rejected, ORDERED).supplierAccess()).containsExactly(OPEN);
    }

    @Test
    void section_10_two_suppliers_see_the_action_plan_each_to_its_last_day() {
        var moved = knowing(
                knowing(knowing(known(), ORDERED), new ExternalFact.PlacementEnded(PLACEMENT, TODAY)),
                new ExternalFact.PlacementOrdered(NEXT, "csn"));
        assertThat(moved.isOpenTo("nsv", TODAY)).isTrue();
        assertThat(moved.isOpenTo("csn", TODAY)).isTrue();
        assertThat(moved.isOpenTo("nsv", TODAY.plusDays(1))).isFalse();
        assertThat(moved.isOpenTo("csn", TODAY.plusDays(1))).isTrue();
    }

    @Test
    void section_10_a_start_opens_the_action_plan_where_the_order_was_not_heard() {
        var started = knowing(known(), new ExternalFact.PlacementStarted(PLACEMENT, "nsv"));
        assertThat(started.supplierAccess()).containsExactly(OPEN);
        assertThat(started.facts().placements().started()).containsExactly(PLACEMENT);
    }

    @Test
    void section_10_a_supplier_sees_the_pedagogical_plan_to_the_last_day_of_its_placement() {
        var plan = PedagogicalPlan.begin(PedagogicalPlan.expect(CASE, CITIZEN, "nsv", PLACEMENT, Plans.DUE)
                .getFirst());
        var ended = plan.placementEnded(TODAY).stream().reduce(plan, PedagogicalPlan::apply, (a, b) -> b);
        assertThat(plan.isOpenTo("nsv", TODAY.plusDays(1))).isTrue();
        assertThat(plan.isOpenTo("csn", TODAY)).isFalse();
        assertThat(ended.isOpenTo("nsv", TODAY)).isTrue();
        assertThat(ended.isOpenTo("nsv", TODAY.plusDays(1))).isFalse();
    }

    @Test
    void section_10_whatever_is_heard_first_of_a_case_an_order_opens_its_plan() {
        var plan = after(ActionPlan.expect(CASE, first -> first.note(ORDERED)));
        assertThat(plan.supplierAccess()).isEqualTo(List.of(OPEN));
    }
}
