package dk.samvaer.plan.application;

import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.PedagogicalContent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PedagogicalPlanEvent;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writing the pedagogical plans of placements, and keeping them in step with the action plan. */
@Service
public class PedagogicalPlans {
    private final Aggregates<PedagogicalPlan, PedagogicalPlanEvent> plans;
    private final Aggregates<ActionPlan, ActionPlanEvent> actionPlans;
    private final ActionPlans facts;
    private final PlanSettings settings;
    private final Clock clock;

    PedagogicalPlans(
            Aggregates<PedagogicalPlan, PedagogicalPlanEvent> plans,
            Aggregates<ActionPlan, ActionPlanEvent> actionPlans,
            ActionPlans facts,
            PlanSettings settings,
            Clock clock) {
        this.plans = plans;
        this.actionPlans = actionPlans;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<PedagogicalPlan> read(UUID id) {
        return plans.read(id);
    }

    public Versioned<PedagogicalPlan> draft(UUID id, long version, PedagogicalContent content) {
        return plans.change(id, version, it -> it.draft(content));
    }

    public Versioned<PedagogicalPlan> write(UUID id, long version, PedagogicalContent content) {
        return plans.change(id, version, it -> it.write(content));
    }

    /** A version of the action plan adopted at the same moment reaches this plan as an event afterwards. */
    public Versioned<PedagogicalPlan> activate(UUID id, long version, Actor by) {
        return plans.repeated(id).orElseGet(() -> {
            var basis = basisOf(plans.read(id).state().caseId());
            return plans.change(id, version, it -> it.activate(basis, by, clock.instant()));
        });
    }

    /** The plan exists before the action plan knows of it, so that a later adoption finds it. */
    public void placementStarted(
            EventEnvelope event, UUID placementId, @Nullable String supplierId, LocalDate clarificationEndsOn) {
        Optional<ActionPlan> plan = actionPlanOf(event.caseId());
        UUID citizenId = plan.map(ActionPlan::citizenId).orElse(event.caseId());
        String supplier = supplierId == null
                ? plan.flatMap(it -> it.facts().placements().supplierOf(placementId))
                        .orElse(null)
                : supplierId;
        plans.begin(
                PedagogicalPlan.idOf(placementId),
                event,
                () -> PedagogicalPlan.expect(
                        event.caseId(), citizenId, supplier, placementId, due(clarificationEndsOn)));
        facts.note(event, new ExternalFact.PlacementStarted(placementId, supplierId));
    }

    /** Whose plans they are, where a placement started before its case was known. */
    public void caseOpened(EventEnvelope event, UUID citizenId) {
        ofCase(event.caseId()).forEach(id -> plans.applyEvent(id, event, it -> it.citizenTold(citizenId)));
    }

    public void clarified(EventEnvelope event, UUID placementId) {
        apply(event, placementId, it -> it.clarified(due(DanishTime.day(event.time()))));
    }

    public void placementPaused(EventEnvelope event, UUID placementId, LocalDate from) {
        apply(event, placementId, it -> it.placementPaused(from));
    }

    public void placementResumed(EventEnvelope event, UUID placementId, LocalDate from) {
        apply(event, placementId, it -> it.placementResumed(from));
    }

    /** The time for the review counts from the first day in the other unit. */
    public void unitChanged(EventEnvelope event, UUID placementId, LocalDate from) {
        apply(event, placementId, it -> it.unitChanged(due(from)));
    }

    public void placementEnded(EventEnvelope event, UUID placementId, LocalDate on) {
        apply(event, placementId, it -> it.placementEnded(on));
        facts.note(event, new ExternalFact.PlacementEnded(placementId, on));
    }

    public void planAdopted(EventEnvelope event, int planVersion) {
        ofCase(event.caseId())
                .forEach(id -> plans.applyEvent(
                        id, event, it -> it.planAdopted(planVersion, due(DanishTime.day(event.time())))));
    }

    /** A placement that has not started has no pedagogical plan. */
    private void apply(
            EventEnvelope event, UUID placementId, Function<PedagogicalPlan, List<PedagogicalPlanEvent>> decision) {
        UUID id = PedagogicalPlan.idOf(placementId);
        if (plans.find(id).isPresent()) {
            plans.applyEvent(id, event, decision);
        }
    }

    private LocalDate due(LocalDate from) {
        return from.plus(settings.pedagogicalPlanWithin());
    }

    private PedagogicalPlan.Basis basisOf(UUID caseId) {
        return actionPlanOf(caseId)
                .orElseThrow(() -> new RuleViolation("ACTION_PLAN_NOT_SETTLED"))
                .basis();
    }

    private List<UUID> ofCase(UUID caseId) {
        return actionPlanOf(caseId).stream()
                .flatMap(plan -> plan.facts().placements().started().stream())
                .map(PedagogicalPlan::idOf)
                .toList();
    }

    private Optional<ActionPlan> actionPlanOf(UUID caseId) {
        return actionPlans.find(ActionPlan.idOf(caseId));
    }
}
