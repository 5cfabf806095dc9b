package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.NOT_NEEDED;
import static dk.samvaer.plan.domain.Plans.REASON;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.TRANSPORT;
import static dk.samvaer.plan.domain.Plans.VIEW;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.declined;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.offered;
import static dk.samvaer.plan.domain.Plans.offering;
import static dk.samvaer.plan.domain.Plans.order;
import static dk.samvaer.plan.domain.Plans.ordered;
import static dk.samvaer.plan.domain.Plans.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.content.TransportSection.Absence;
import dk.samvaer.plan.domain.content.TransportSection.Statement;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the citizen declines a plan, the service order says what the plan would have said. */
class OrderingWithoutAPlanTest {
    private static final Confidential BLANK = Confidential.of(" ");
    private static final ExternalFact TAXI = new ExternalFact.TransportGranted(TRANSPORT, "TAXI", TRANSPORT);

    @Test
    void C1_AP_02_R49_the_order_carries_purpose_intervention_goals_with_aim_and_the_granted_transport() {
        var plan = knowing(declined(), TAXI);
        var order = current(after(plan, offering(plan).order(order(), Statement.NONE)));
        assertThat(order.version()).isEqualTo(1);
        assertThat(order.transport()).isEqualTo(TransportSection.granted("TAXI"));
        assertThat(order.goals()).isEqualTo(order().goals());
        assertThat(order.recordedOn()).isEqualTo(TODAY);
    }

    @Test
    void AP_02_an_order_stands_only_for_a_plan_that_was_declined() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offering(offered()).order(order(), NOT_NEEDED));
        refused(
                "ACTION_PLAN_STATE_FORBIDS",
                () -> offering(Plans.adoptedWith("TAXI")).order(order(), Statement.NONE));
        var closed = knowing(declined(), new ExternalFact.CaseClosed(TODAY));
        refused("CASE_CLOSED", () -> offering(closed).order(order(), NOT_NEEDED));
    }

    @Test
    void C2_AP_01_an_order_stands_without_an_offer_only_where_the_offer_is_optional() {
        var known = Plans.known();
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offering(known).order(order(), NOT_NEEDED));
        assertThat(after(known, offering(known).orderWithoutOffer(order(), NOT_NEEDED))
                        .basis()
                        .goals())
                .containsExactly(1);
        refused("ACTION_PLAN_STATE_FORBIDS", () -> offering(offered()).orderWithoutOffer(order(), NOT_NEEDED));
        var closed = knowing(known, new ExternalFact.CaseClosed(TODAY));
        refused("CASE_CLOSED", () -> offering(closed).orderWithoutOffer(order(), NOT_NEEDED));
    }

    @Test
    void R49_an_order_follows_the_transport_also_while_a_plan_is_offered_again() {
        var taxi = knowing(declined(), TAXI);
        var plan = after(taxi, offering(taxi).order(order(), Statement.NONE));
        var offered = after(plan, offering(plan).offer(TODAY, Offer.Channel.MEETING));
        var changed = knowing(offered, new ExternalFact.TransportChanged(TRANSPORT, "PUBLIC_TRANSPORT"));
        assertThat(current(changed).transport().mode()).isEqualTo("PUBLIC_TRANSPORT");
    }

    @Test
    void AP_02_AP_03_the_order_leaves_nothing_out() {
        refused("PLAN_SECTION_MISSING", () -> offering(declined()).order(draft(BLANK, VIEW), NOT_NEEDED));
        refused("PLAN_SECTION_MISSING", () -> offering(declined()).order(draft(VIEW, BLANK), NOT_NEEDED));
        refused(
                "PURPOSE_ALWAYS_RELEVANT",
                () -> offering(declined()).order(draft(Confidential.of("Ikke relevant."), VIEW), NOT_NEEDED));
        refused(
                "PLAN_GOAL_MISSING",
                () -> offering(declined()).order(new ServiceOrder.Draft(VIEW, VIEW, List.of()), NOT_NEEDED));
    }

    @Test
    void R49_AP_04_the_order_says_nothing_of_transport_but_what_was_decided() {
        refused("TRANSPORT_SECTION_MISSING", () -> offering(declined()).order(order(), Statement.NONE));
        refused(
                "TRANSPORT_REFUSAL_MISSING",
                () -> offering(declined()).order(order(), new Statement(Absence.NOT_GRANTED, REASON, null)));
        refused(
                "TRANSPORT_CONTRADICTS_GRANT",
                () -> offering(knowing(declined(), TAXI)).order(order(), NOT_NEEDED));
        var asked = knowing(declined(), new ExternalFact.TransportRequested(TRANSPORT));
        refused("TRANSPORT_NOT_DECIDED", () -> offering(asked).order(order(), NOT_NEEDED));
    }

    @Test
    void C1_R49_another_mode_of_transport_makes_a_new_order_by_itself_and_only_once() {
        var taxi = knowing(declined(), TAXI);
        var plan = after(taxi, offering(taxi).order(order(), Statement.NONE));
        var changed = new ExternalFact.TransportChanged(TRANSPORT, "PUBLIC_TRANSPORT");
        var after = knowing(plan, changed);
        assertThat(current(after).version()).isEqualTo(2);
        assertThat(current(after).transport().mode()).isEqualTo("PUBLIC_TRANSPORT");
        assertThat(knowing(after, changed).orders()).isEqualTo(after.orders());
    }

    @Test
    void TR_03_an_order_follows_no_transport_that_no_decision_carries() {
        var plan = knowing(ordered(), new ExternalFact.Granted(UUID.randomUUID(), Plans.CITIZEN, TODAY, 3, "nsv"));
        assertThat(knowing(plan, TAXI).orders()).isEqualTo(plan.orders());
    }

    @Test
    void SU_04_C1_the_pedagogical_plan_starts_from_the_goals_of_the_order() {
        refused("SERVICE_ORDER_MISSING", () -> declined().basis());
        assertThat(ordered().basis().planVersion()).isNull();
        assertThat(ordered().basis().goals()).containsExactly(1);
    }

    @Test
    void AP_02_each_refusal_needs_an_order_of_its_own() {
        var offered = after(ordered(), offering(ordered()).offer(TODAY, Offer.Channel.MEETING));
        assertThat(current(offered).version()).as("stands until the answer").isEqualTo(1);
        var declined = after(offered, offering(offered).decline(Party.Word.ofCitizen(TODAY)));
        assertThat(declined.orders().current()).isNull();
        assertThat(current(after(declined, offering(declined).order(order(), NOT_NEEDED)))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void AP_02_an_adopted_plan_takes_the_place_of_the_order() {
        var offered = after(ordered(), offering(ordered()).offer(TODAY, Offer.Channel.MEETING));
        var drafting = after(offered, offering(offered).accept(Party.Word.ofCitizen(TODAY)));
        var written = after(drafting, Plans.write(drafting, Plans.content()));
        var adopted = after(written, Plans.adopt(written, NOT_NEEDED));
        assertThat(adopted.orders().current()).isNull();
        assertThat(adopted.basis().planVersion()).isEqualTo(1);
    }

    private static ServiceOrder.Draft draft(Confidential purpose, Confidential intervention) {
        return new ServiceOrder.Draft(purpose, intervention, order().goals());
    }

    private static ServiceOrder current(ActionPlan plan) {
        return Objects.requireNonNull(plan.orders().current());
    }
}
