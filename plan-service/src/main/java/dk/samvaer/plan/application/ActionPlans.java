package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.PartyAgreement;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writing, adopting and following up the action plan of a case. */
@Service
public class ActionPlans {
    private final Aggregates<ActionPlan, ActionPlanEvent> plans;
    private final Clock clock;
    private final Words words;
    private final PlanSettings settings;

    ActionPlans(Aggregates<ActionPlan, ActionPlanEvent> plans, Words words, PlanSettings settings, Clock clock) {
        this.plans = plans;
        this.words = words;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * What is stated when a plan is adopted.
     *
     * @param notAgreedBecause why nobody agreed for the citizen
     */
    public record Adoption(
            CitizensView citizensView,
            @Nullable Agreed agreed,
            @Nullable Confidential notAgreedBecause,
            TransportSection.Statement transport) {}

    /** Who agreed to the plan for the citizen, and when. */
    public record Agreed(Party by, LocalDate on) {}

    public LocalDate today() {
        return DanishTime.day(clock.instant());
    }

    public Versioned<ActionPlan> read(UUID id) {
        return plans.read(id);
    }

    /**
     * Each null does not narrow.
     *
     * @param from the first day
     * @param to the last day
     */
    public BenefitsOverTime benefits(UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        return BenefitsOverTime.of(plans.read(id).state(), from, to);
    }

    /** What people call the case: its number or, until its opening has been told, its id. */
    public String caseNumber(UUID caseId) {
        return plans.find(ActionPlan.idOf(caseId))
                .map(plan -> plan.facts().caseNumber())
                .orElseGet(caseId::toString);
    }

    public Versioned<ActionPlan> write(UUID id, long version, PlanContent content, Actor by) {
        return plans.change(id, version, it -> it.drafting(by, clock.instant()).write(content));
    }

    public Versioned<ActionPlan> adopt(UUID id, long version, Adoption adoption, Actor by) {
        return plans.repeated(id).orElseGet(() -> adoptFirst(id, version, adoption, by));
    }

    private Versioned<ActionPlan> adoptFirst(UUID id, long version, Adoption adoption, Actor by) {
        var plan = plans.read(id).state();
        words.requireSpeaker(plan, adoption.transport());
        var agreement = agreement(plan, adoption);
        return plans.change(
                id,
                version,
                it -> it.drafting(by, clock.instant())
                        .adopt(adoption.citizensView(), agreement, adoption.transport(), settings.followUps()));
    }

    private PartyAgreement.Stated agreement(ActionPlan plan, Adoption adoption) {
        var agreed = adoption.agreed();
        var word = agreed == null ? null : words.of(plan, agreed.by(), agreed.on(), Matter.ACCEPT_PLAN);
        return new PartyAgreement.Stated(word, adoption.notAgreedBecause());
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
