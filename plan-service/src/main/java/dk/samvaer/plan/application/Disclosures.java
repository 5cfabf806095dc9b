package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.Disclosing;
import dk.samvaer.plan.domain.disclosure.Part;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Giving suppliers parts of an action plan, and taking them back. */
@Service
public class Disclosures {
    private final Aggregates<ActionPlan, ActionPlanEvent> plans;
    private final Words words;
    private final Clock clock;

    Disclosures(Aggregates<ActionPlan, ActionPlanEvent> plans, Words words, Clock clock) {
        this.plans = plans;
        this.words = words;
        this.clock = clock;
    }

    /** What is consented to, by whom and when. */
    public record Consent(int planVersion, Set<Part> parts, Party by, LocalDate on) {}

    /**
     * The end of a consent.
     *
     * @param number of the consent
     * @param saidOn when it was withdrawn
     * @param from the first day on which it no longer holds
     */
    public record Withdrawal(int number, Party by, LocalDate saidOn, LocalDate from) {}

    public Versioned<ActionPlan> consent(UUID id, long version, Consent given, Actor by) {
        var word = words.of(plans.read(id).state(), given.by(), given.on(), Matter.CONSENT);
        return change(id, version, by, it -> it.consent(given.planVersion(), given.parts(), word));
    }

    public Versioned<ActionPlan> withdraw(UUID id, long version, Withdrawal told, Actor by) {
        var word = words.of(plans.read(id).state(), told.by(), told.saidOn(), Matter.WITHDRAW_CONSENT);
        return change(id, version, by, it -> it.withdraw(told.number(), word, told.from()));
    }

    public Versioned<ActionPlan> findNecessary(
            UUID id, long version, int planVersion, Set<Part> parts, Confidential reason, Actor by) {
        return change(id, version, by, it -> it.findNecessary(planVersion, parts, reason));
    }

    private Versioned<ActionPlan> change(
            UUID id, long version, Actor by, Function<Disclosing, List<ActionPlanEvent>> act) {
        return plans.change(id, version, it -> act.apply(it.disclosing(by, clock.instant())));
    }
}
