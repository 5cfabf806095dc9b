package dk.samvaer.plan.messaging;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.PedagogicalPlans;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PedagogicalPlanEvent;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.persistence.ActionPlansQueries;
import dk.samvaer.plan.persistence.PedagogicalPlansQueries;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the two kinds of plans are kept, and which events are heard. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {
    /** What is only noted of a case, each read straight into its fact. */
    static final Map<String, Class<? extends ExternalFact>> NOTED = Map.ofEntries(
            Map.entry("visitation.case-opened.v1", ExternalFact.CaseOpened.class),
            Map.entry("visitation.case-closed.v1", ExternalFact.CaseClosed.class),
            Map.entry("visitation.assessment-completed.v1", ExternalFact.Assessed.class),
            Map.entry("visitation.decision-issued.v1", ExternalFact.DecisionIssued.class),
            Map.entry("visitation.grant-issued.v1", ExternalFact.Granted.class),
            Map.entry("visitation.grant-changed.v1", ExternalFact.Granted.class),
            Map.entry("visitation.grant-terminated.v1", ExternalFact.GrantTerminated.class),
            Map.entry("visitation.reassessment-opened.v1", ExternalFact.ReassessmentOpened.class),
            Map.entry("visitation.reassessment-closed.v1", ExternalFact.ReassessmentClosed.class),
            Map.entry("transport.transport-requested.v1", ExternalFact.TransportRequested.class),
            Map.entry("transport.transport-withdrawn.v1", ExternalFact.TransportWithdrawn.class),
            Map.entry("transport.transport-granted.v1", ExternalFact.TransportGranted.class),
            Map.entry("transport.transport-change-proposed.v1", ExternalFact.TransportChangeProposed.class),
            Map.entry("transport.transport-changed.v1", ExternalFact.TransportChanged.class),
            Map.entry("transport.transport-refused.v1", ExternalFact.TransportRefused.class),
            Map.entry("transport.transport-ended.v1", ExternalFact.TransportEnded.class),
            Map.entry("supplier.placement-ordered.v1", ExternalFact.PlacementOrdered.class),
            Map.entry("supplier.placement-rejected.v1", ExternalFact.PlacementRejected.class));

    private static final AggregateType<ActionPlan, ActionPlanEvent> ACTION_PLANS = new AggregateType<>(
                    ActionPlansQueries.COLLECTION,
                    ActionPlan.class,
                    ActionPlan::begin,
                    PublishedEvents::of,
                    Map.of(),
                    ActionPlansQueries.indexes())
            .listing(ActionPlansQueries::listed);

    private static final AggregateType<PedagogicalPlan, PedagogicalPlanEvent> PEDAGOGICAL_PLANS = new AggregateType<>(
                    PedagogicalPlansQueries.COLLECTION,
                    PedagogicalPlan.class,
                    PedagogicalPlan::begin,
                    PublishedEvents::of,
                    Map.of(),
                    PedagogicalPlansQueries.indexes())
            .listing(PedagogicalPlansQueries::listed);

    @Bean
    ExpectedIndexes indexes() {
        return ExpectedIndexes.of(ACTION_PLANS.expectedIndexes(), PEDAGOGICAL_PLANS.expectedIndexes());
    }

    @Bean
    Aggregates<ActionPlan, ActionPlanEvent> actionPlanAggregates(AggregatesFactory factory) {
        return factory.of(ACTION_PLANS);
    }

    @Bean
    Aggregates<PedagogicalPlan, PedagogicalPlanEvent> pedagogicalPlanAggregates(AggregatesFactory factory) {
        return factory.of(PEDAGOGICAL_PLANS);
    }

    @Bean
    Subscriber subscriber(ActionPlans actionPlans, PedagogicalPlans pedagogicalPlans) {
        return on -> {
            NOTED.forEach((type, data) -> note(on, type, data, actionPlans, pedagogicalPlans));
            on.on(
                    "supplier.placement-started.v1",
                    ForeignEvents.PlacementStarted.class,
                    (event, started) -> pedagogicalPlans.placementStarted(
                            event, started.placementId(), started.supplierId(), started.clarificationEndsOn()));
            on.on(
                    "supplier.clarification-completed.v1",
                    ForeignEvents.ClarificationCompleted.class,
                    (event, clarified) -> pedagogicalPlans.clarified(event, clarified.placementId()));
            on.on(
                    "supplier.placement-paused.v1",
                    ForeignEvents.PlacementPaused.class,
                    (event, paused) -> pedagogicalPlans.placementPaused(event, paused.placementId(), paused.from()));
            on.on(
                    "supplier.placement-resumed.v1",
                    ForeignEvents.PlacementResumed.class,
                    (event, resumed) ->
                            pedagogicalPlans.placementResumed(event, resumed.placementId(), resumed.from()));
            on.on(
                    "supplier.unit-changed.v1",
                    ForeignEvents.UnitChanged.class,
                    (event, changed) -> pedagogicalPlans.unitChanged(event, changed.placementId(), changed.from()));
            on.on(
                    "supplier.placement-ended.v1",
                    ForeignEvents.PlacementEnded.class,
                    (event, ended) -> pedagogicalPlans.placementEnded(event, ended.placementId(), ended.on()));
            on.on(
                    "plan.plan-adopted.v1",
                    ForeignEvents.PlanAdopted.class,
                    (event, adopted) -> pedagogicalPlans.planAdopted(event, adopted.version()));
        };
    }

    private static <D extends ExternalFact> void note(
            Subscriptions on, String type, Class<D> data, ActionPlans actionPlans, PedagogicalPlans pedagogicalPlans) {
        on.on(type, data, (event, noted) -> {
            actionPlans.note(event, noted);
            if (noted instanceof ExternalFact.CaseOpened opened) {
                pedagogicalPlans.caseOpened(event, opened.citizenId());
            }
        });
    }
}
