package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.ExternalFact;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.Offer;
import dk.samvaer.plan.domain.PlanContent;
import dk.samvaer.plan.domain.TransportSection;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Offering, adopting and following up the action plan of a case. */
@Service
public class ActionPlans {
    private final Aggregates<ActionPlan, ActionPlanEvent> plans;
    private final Clock clock;
    private final PlanSettings settings;

    ActionPlans(Aggregates<ActionPlan, ActionPlanEvent> plans, PlanSettings settings, Clock clock) {
        this.plans = plans;
        this.clock = clock;
        this.settings = settings;
    }

    public Versioned<ActionPlan> read(UUID id) {
        return plans.read(id);
    }

    /** Those of a case that the caller may see: one or none. */
    public List<ActionPlan> list(UUID caseId) {
        return plans.readVisible(List.of(ActionPlan.idOf(caseId)));
    }

    /** What a print calls the case. */
    public String caseNumber(UUID caseId) {
        return caseId.toString();
    }

    public Versioned<ActionPlan> offer(UUID id, long version, LocalDate offeredOn) {
        return plans.change(id, version, it -> it.offer(offeredOn, clock.instant()));
    }

    public Versioned<ActionPlan> accept(UUID id, long version, LocalDate on, Offer.Party party, Actor by) {
        return plans.change(id, version, it -> it.accept(on, party, by, clock.instant()));
    }

    public Versioned<ActionPlan> decline(UUID id, long version, LocalDate on, Offer.Party party, Actor by) {
        return plans.change(id, version, it -> it.decline(on, party, by, clock.instant()));
    }

    public Versioned<ActionPlan> write(UUID id, long version, PlanContent content) {
        return plans.change(id, version, it -> it.write(content));
    }

    public Versioned<ActionPlan> adopt(
            UUID id, long version, Confidential citizensView, TransportSection.Statement transport, Actor by) {
        return plans.change(
                id, version, it -> it.adopt(citizensView, transport, settings.followUps(), by, clock.instant()));
    }

    public Versioned<ActionPlan> followUp(UUID id, long version, FollowUp held) {
        return plans.change(id, version, it -> it.followUp(held, settings.followUps(), clock.instant()));
    }

    /** Topics have no common order, so whichever fact is noted first begins the plan. */
    public void note(EventEnvelope event, ExternalFact fact) {
        UUID id = ActionPlan.idOf(event.caseId());
        plans.begin(id, event, () -> ActionPlan.expect(event.caseId(), it -> it.note(fact)));
        plans.applyEvent(id, event, it -> it.note(fact));
    }
}
