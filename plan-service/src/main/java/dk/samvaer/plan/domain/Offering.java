package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Offering a plan, answering the offer, and writing the service order where the citizen declines. */
// AP-01, AP-02, R23
public final class Offering {
    private final ActionPlan plan;
    private final Actor by;
    private final LocalDate today;

    Offering(ActionPlan plan, Actor by, Instant now) {
        this.plan = plan;
        this.by = by;
        this.today = DanishTime.day(now);
    }

    /** A closed case that is taken up again needs a new offer, wherever its plan stands. */
    public List<ActionPlanEvent> offer(LocalDate on, Offer.Channel channel) {
        plan.requireOpen();
        if (!plan.offers().due()) {
            ActionPlanAct.OFFER.requireIn(plan.status());
        }
        plan.offers().requireNextOn(on, today);
        return List.of(new ActionPlanEvent.Offered(new Offer(on, channel, by, null)));
    }

    public List<ActionPlanEvent> accept(Party.Word word) {
        return List.of(new ActionPlanEvent.Accepted(answer(true, word)));
    }

    public List<ActionPlanEvent> decline(Party.Word word) {
        return List.of(new ActionPlanEvent.Declined(answer(false, word)));
    }

    /** What is written anew replaces the order before. */
    public List<ActionPlanEvent> order(ServiceOrder.Draft draft, TransportSection.Statement transport) {
        plan.require(ActionPlanAct.ORDER);
        return ordered(draft, transport);
    }

    /** The same where an offer is optional, as it may be after pension age; whether one was needed is judged with the decision. */
    // AP-01, C2
    public List<ActionPlanEvent> orderWithoutOffer(ServiceOrder.Draft draft, TransportSection.Statement transport) {
        if (plan.status() != ActionPlan.Status.NOT_OFFERED) {
            return order(draft, transport);
        }
        plan.requireOpen();
        return ordered(draft, transport);
    }

    private List<ActionPlanEvent> ordered(ServiceOrder.Draft draft, TransportSection.Statement transport) {
        draft.requireComplete();
        var section = TransportSection.of(plan.facts(), transport, today);
        return List.of(new ActionPlanEvent.ServiceOrderRecorded(
                draft.order(plan.orders().next(), section, today, by)));
    }

    private Offer.Answer answer(boolean accepted, Party.Word word) {
        plan.require(ActionPlanAct.ANSWER);
        word.requireValid(by, today);
        plan.offers().requireAnswerOn(word.on());
        return new Offer.Answer(accepted, word.on(), word.party(), by);
    }
}
