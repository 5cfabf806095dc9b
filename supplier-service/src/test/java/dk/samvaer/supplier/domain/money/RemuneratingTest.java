package dk.samvaer.supplier.domain.money;

import static dk.samvaer.supplier.domain.Given.refused;
import static dk.samvaer.supplier.domain.money.GivenMoney.TODAY;
import static dk.samvaer.supplier.domain.money.GivenMoney.decided;
import static dk.samvaer.supplier.domain.money.GivenMoney.decision;
import static dk.samvaer.supplier.domain.money.GivenMoney.granted;
import static dk.samvaer.supplier.domain.money.GivenMoney.placement;
import static dk.samvaer.supplier.domain.money.GivenMoney.remunerated;
import static dk.samvaer.supplier.domain.money.GivenMoney.remunerates;
import static dk.samvaer.supplier.domain.money.GivenMoney.requested;
import static dk.samvaer.supplier.domain.money.RemuneratedActivity.INCOME_GENERATING;
import static dk.samvaer.supplier.domain.money.RemuneratedActivity.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.Approved;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.Ended;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody is remunerated but by a decision of the authority, which a leader has approved. */
class RemuneratingTest {
    private static final LocalDate FEB_1 = LocalDate.of(2027, 2, 1);
    private static final UUID OTHER = UUID.fromString("9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d32");

    @Test
    void R43_R44_PA_01_a_decision_approves_and_a_request_does_not() {
        assertThat(RemunerationRequest.begin(requested()).answer()).isEqualTo(RemunerationRequest.Answer.NONE_YET);
        var granted = granted(Given.DECISION, FEB_1);
        assertThat(remunerates(granted, SERVICE, FEB_1)).isTrue();
        assertThat(remunerates(granted, SERVICE, FEB_1.minusDays(1))).isFalse();
        assertThat(remunerates(granted, INCOME_GENERATING, FEB_1)).isFalse();
        var nothing = remunerated(Given.PLACEMENT, decision(Given.DECISION, false, null));
        assertThat(remunerates(nothing, SERVICE, FEB_1)).isFalse();
    }

    @Test
    void R43_R44_PA_01_a_request_needs_a_reason_and_a_placement_that_the_supplier_accepted() {
        refused(
                "REMUNERATION_REASON_REQUIRED",
                () -> RemunerationRequest.request(
                        Given.REPORT, placement(), SERVICE, Given.BLANK, Role.SUPPLIER_STAFF, TODAY));
        refused(
                "PLACEMENT_STATE_FORBIDS",
                () -> RemunerationRequest.request(
                        Given.REPORT, Given.placement(Given.ordered()), SERVICE, Given.TEXT, Role.VISITATOR, TODAY));
        assertThat(requested().activityType()).isEqualTo(SERVICE);
    }

    @Test
    void PA_01_a_request_is_answered_once_by_a_decision_on_its_activity() {
        var request = RemunerationRequest.begin(requested());
        var other = new RemunerationDecision(
                OTHER, TODAY, false, List.of(new RemunerationDecision.Line(INCOME_GENERATING, true, FEB_1)));
        assertThat(request.answer(other)).isEmpty();
        var refused = request.apply(request.answer(decision(OTHER, false, null)).getFirst());
        assertThat(refused.answer()).isEqualTo(RemunerationRequest.Answer.REFUSED);
        assertThat(refused.answer(decision(Given.DECISION, true, FEB_1))).isEmpty();
    }

    @Test
    void DE_04_PA_01_a_later_decision_ends_or_replaces_it_and_the_end_of_the_grant_ends_it() {
        var granted = granted(Given.DECISION, FEB_1);
        var july = LocalDate.of(2027, 7, 1);
        var ended = decided(granted, granted.decide(decision(OTHER, false, july)));
        assertThat(remunerates(ended, SERVICE, july.minusDays(1))).isTrue();
        assertThat(remunerates(ended, SERVICE, july)).isFalse();
        assertThat(granted.decide(decision(OTHER, true, july)))
                .filteredOn(it -> it instanceof Ended || it instanceof Approved)
                .hasSize(2);
        var over = decided(granted, granted.terminate(july));
        assertThat(remunerates(over, SERVICE, july.plusDays(1))).isFalse();
        assertThat(over.terminate(july)).isEmpty();
    }

    @Test
    void PA_01_it_is_approved_for_the_placement_under_the_grant_once_that_is_known() {
        var granting = new RemunerationDecision(
                Given.DECISION, TODAY, true, List.of(new RemunerationDecision.Line(SERVICE, true, FEB_1)));
        var waiting = remunerated(OTHER, granting);
        assertThat(remunerates(waiting, SERVICE, FEB_1)).isFalse();
        assertThat(waiting.place(Given.PLACEMENT))
                .contains(new Approved(SERVICE, Given.PLACEMENT, FEB_1, Given.DECISION));
        var placed = decided(waiting, waiting.place(Given.PLACEMENT));
        assertThat(placed.place(Given.PLACEMENT)).isEmpty();
        assertThat(placed.place(OTHER)).contains(new Approved(SERVICE, OTHER, FEB_1, Given.DECISION));
    }

    /** Whatever is decided, placed and ended, in whatever order: who is remunerated has a granting decision that no later one has ended. */
    @Seeded(500)
    void R43_PA_01_nobody_is_remunerated_without_a_decision_after_any_history(Random random) {
        var state = remunerated(random.nextBoolean() ? Given.PLACEMENT : null, decision(new UUID(0, 0), false, null));
        List<UUID> granting = new ArrayList<>();
        for (int step = 1; step < 30; step++) {
            var id = new UUID(0, step);
            var from = TODAY.plusDays(random.nextInt(100));
            boolean grants = random.nextBoolean();
            var events = switch (random.nextInt(4)) {
                case 0 -> state.place(random.nextBoolean() ? Given.PLACEMENT : OTHER);
                case 1 -> state.terminate(from);
                default -> state.decide(decision(id, grants, from));
            };
            if (events.stream().anyMatch(CaseRemunerationEvent.Granted.class::isInstance)) {
                granting.add(id);
            }
            state = decided(state, events);
            assertThat(state.decided()).allMatch(it -> granting.contains(it.decisionId()));
            assertThat(state.decided()).filteredOn(Remuneration::stands).hasSizeLessThan(2);
            assertThat(events)
                    .filteredOn(Approved.class::isInstance)
                    .allMatch(it -> granting.getLast().equals(((Approved) it).decisionId()));
        }
    }
}
