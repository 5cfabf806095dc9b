package dk.samvaer.plan.messaging;

import dk.samvaer.plan.application.ActionPlans;
import dk.samvaer.plan.application.PedagogicalPlans;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.PedagogicalPlanEvent;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanMessaging {
    static final Map<String, Class<? extends Foreign.Noted>> NOTED = Map.ofEntries(
            Map.entry("visitation.case-opened.v1", Foreign.CaseOpened.class),
            Map.entry("visitation.case-closed.v1", Foreign.CaseClosed.class),
            Map.entry("visitation.assessment-completed.v1", Foreign.AssessmentCompleted.class),
            Map.entry("visitation.grant-issued.v1", Foreign.Grant.class),
            Map.entry("visitation.grant-changed.v1", Foreign.Grant.class),
            Map.entry("visitation.grant-terminated.v1", Foreign.GrantTerminated.class),
            Map.entry("visitation.reassessment-opened.v1", Foreign.ReassessmentOpened.class),
            Map.entry("visitation.reassessment-closed.v1", Foreign.ReassessmentClosed.class),
            Map.entry("transport.transport-requested.v1", Foreign.TransportRequested.class),
            Map.entry("transport.transport-granted.v1", Foreign.TransportGranted.class),
            Map.entry("transport.transport-changed.v1", Foreign.TransportGranted.class),
            Map.entry("transport.transport-refused.v1", Foreign.TransportRefused.class),
            Map.entry("transport.transport-ended.v1", Foreign.TransportEnded.class));

    @Bean
    Aggregates<ActionPlan, ActionPlanEvent> actionPlanAggregates(AggregatesFactory factory) {
        return factory.of(new AggregateType<>("action-plans", ActionPlan.class, ActionPlan::first, Published::of));
    }

    @Bean
    Aggregates<PedagogicalPlan, PedagogicalPlanEvent> pedagogicalPlanAggregates(AggregatesFactory factory) {
        return factory.of(
                new AggregateType<>("pedagogical-plans", PedagogicalPlan.class, PedagogicalPlan::first, Published::of));
    }

    @Bean
    Subscriber subscriber(ActionPlans actionPlans, PedagogicalPlans pedagogicalPlans) {
        return on -> {
            NOTED.forEach((type, data) -> note(on, type, data, actionPlans));
            on.on(
                    "supplier.placement-started.v1",
                    Foreign.PlacementStarted.class,
                    (event, started) ->
                            pedagogicalPlans.placementStarted(event, started.placementId(), started.supplierId()));
            on.on(
                    "supplier.placement-ended.v1",
                    Foreign.PlacementEnded.class,
                    (event, ended) -> pedagogicalPlans.placementEnded(event, ended.placementId(), ended.on()));
            on.on(
                    "plan.plan-adopted.v1",
                    Foreign.PlanAdopted.class,
                    (event, adopted) -> pedagogicalPlans.planAdopted(event, adopted.version()));
        };
    }

    private static <D extends Foreign.Noted> void note(
            Subscriptions on, String type, Class<D> data, ActionPlans actionPlans) {
        on.on(type, data, (event, noted) -> actionPlans.learn(event, noted.fact()));
    }
}
