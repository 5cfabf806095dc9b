package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.SchemaVerified;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.supplier.application.CasePlans;
import dk.samvaer.supplier.application.Grants;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.money.Remunerations;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.CasePlanEvent;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.messaging.ForeignEvents.GrantResumed;
import dk.samvaer.supplier.messaging.ForeignEvents.GrantSuspended;
import dk.samvaer.supplier.messaging.ForeignEvents.GrantTerminated;
import dk.samvaer.supplier.messaging.ForeignEvents.GrantTerms;
import dk.samvaer.supplier.messaging.ForeignEvents.PlanAdopted;
import dk.samvaer.supplier.messaging.ForeignEvents.PlanDeclined;
import dk.samvaer.supplier.messaging.ForeignEvents.PlanTold;
import dk.samvaer.supplier.messaging.ForeignEvents.ServiceOrderRecorded;
import dk.samvaer.supplier.persistence.PlacementsQueries;
import dk.samvaer.supplier.persistence.SuppliersQueries;
import java.util.Map;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How suppliers, placements and plans are kept, and which events of the grant and the plan are heard. */
@Configuration(proxyBeanMethods = false)
class SupplierConfiguration {

    static final AggregateType<Supplier, SupplierEvent> SUPPLIERS = new AggregateType<>(
            SuppliersQueries.COLLECTION,
            Supplier.class,
            Supplier::begin,
            PublishedEvents::of,
            Map.of(),
            SuppliersQueries.INDEXES);

    static final AggregateType<Placement, PlacementEvent> PLACEMENTS = new AggregateType<>(
                    PlacementsQueries.COLLECTION,
                    Placement.class,
                    Placement::begin,
                    PublishedEvents::of,
                    Map.of(),
                    PlacementsQueries.INDEXES)
            .listing(PlacementsQueries::listed);

    static final AggregateType<CasePlan, CasePlanEvent> CASE_PLANS =
            new AggregateType<>("case_plans", CasePlan.class, CasePlan::begin, PublishedEvents::of);

    @Bean
    ExpectedIndexes indexes() {
        return ExpectedIndexes.of(
                SUPPLIERS.expectedIndexes(),
                PLACEMENTS.expectedIndexes(),
                ReportConfiguration.REPORT_ACKNOWLEDGEMENTS.expectedIndexes(),
                CASE_PLANS.expectedIndexes());
    }

    @Bean
    Aggregates<CasePlan, CasePlanEvent> casePlanAggregates(AggregatesFactory factory) {
        return factory.of(CASE_PLANS);
    }

    @Bean
    Aggregates<Supplier, SupplierEvent> supplierAggregates(AggregatesFactory factory) {
        return factory.of(SUPPLIERS);
    }

    @Bean
    Aggregates<Placement, PlacementEvent> placementAggregates(AggregatesFactory factory) {
        return factory.of(PLACEMENTS);
    }

    @Bean
    Subscriber planEvents(CasePlans plans) {
        return on -> {
            hear(on, plans, "plan.plan-adopted.v1", PlanAdopted.class);
            hear(on, plans, "plan.plan-declined.v1", PlanDeclined.class);
            hear(on, plans, "plan.service-order-recorded.v1", ServiceOrderRecorded.class);
        };
    }

    private static <D extends PlanTold> void hear(Subscriptions on, CasePlans plans, String type, Class<D> data) {
        on.on(type, data, (event, told) -> plans.hear(event, told.of(event.caseId())));
    }

    @Bean
    Subscriber grantEvents(Grants grants, Remunerations remunerations) {
        return on -> {
            on.on(
                    "visitation.grant-issued.v1",
                    GrantTerms.class,
                    (event, data) -> grants.issued(event, data.citizenId(), data.grant()));
            on.on(
                    "visitation.grant-changed.v1",
                    GrantTerms.class,
                    (event, data) -> grants.changed(event, data.decisionId(), data.citizenId(), data.grant()));
            on.on(
                    "visitation.grant-terminated.v1",
                    GrantTerminated.class,
                    (event, data) -> grants.terminated(event, data.grantId(), data.endsOn(), data.reasonCode()));
            on.on("visitation.grant-issued.v1", GrantTerms.class, (event, data) -> remunerations.placed(event));
            on.on("visitation.grant-changed.v1", GrantTerms.class, (event, data) -> remunerations.placed(event));
            on.on(
                    "visitation.grant-terminated.v1",
                    GrantTerminated.class,
                    (event, data) -> remunerations.terminated(event, data.endsOn()));
        };
    }

    @Bean
    Subscriber suspensionEvents(Grants grants) {
        return on -> {
            on.on(
                    "visitation.grant-suspended.v1",
                    GrantSuspended.class,
                    (event, data) -> grants.suspended(event, data.grantId(), data.from(), data.reasonCode()));
            on.on(
                    "visitation.grant-resumed.v1",
                    GrantResumed.class,
                    (event, data) -> grants.resumed(event, data.grantId(), data.from()));
        };
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<SchemaVerified>> suppliersAreRegistered(RegisteredSuppliers suppliers) {
        return ApplicationListener.forPayload(verified -> suppliers.registerFirst());
    }
}
