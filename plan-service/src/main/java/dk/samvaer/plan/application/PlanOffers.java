package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.Offering;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.offer.Offer;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Offering an action plan, and what comes of the offer. */
@Service
public class PlanOffers {
    private final Aggregates<ActionPlan, ActionPlanEvent> plans;
    private final Words words;
    private final PlanSettings settings;
    private final Clock clock;

    PlanOffers(Aggregates<ActionPlan, ActionPlanEvent> plans, Words words, PlanSettings settings, Clock clock) {
        this.plans = plans;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<ActionPlan> offer(UUID id, long version, LocalDate on, Offer.Channel channel, Actor by) {
        return change(id, version, by, it -> it.offer(on, channel));
    }

    public Versioned<ActionPlan> accept(UUID id, long version, Party party, LocalDate on, Actor by) {
        var word = words.of(plans.read(id).state(), party, on, Matter.ACCEPT_PLAN);
        return change(id, version, by, it -> it.accept(word));
    }

    public Versioned<ActionPlan> decline(UUID id, long version, Party party, LocalDate on, Actor by) {
        var word = words.of(plans.read(id).state(), party, on, Matter.ACCEPT_PLAN);
        return change(id, version, by, it -> it.decline(word));
    }

    public Versioned<ActionPlan> order(
            UUID id, long version, ServiceOrder.Draft draft, TransportSection.Statement transport, Actor by) {
        return plans.repeated(id).orElseGet(() -> {
            words.requireSpeaker(plans.read(id).state(), transport);
            return settings.offerPlanAfterPensionAge()
                    ? change(id, version, by, it -> it.order(draft, transport))
                    : change(id, version, by, it -> it.orderWithoutOffer(draft, transport));
        });
    }

    private Versioned<ActionPlan> change(
            UUID id, long version, Actor by, Function<Offering, List<ActionPlanEvent>> act) {
        return plans.change(id, version, it -> act.apply(it.offering(by, clock.instant())));
    }
}
