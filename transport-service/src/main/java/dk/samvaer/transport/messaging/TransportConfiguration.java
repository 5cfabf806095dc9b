package dk.samvaer.transport.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.TransportGrants;
import dk.samvaer.transport.application.TransportRequests;
import dk.samvaer.transport.domain.KnownCase;
import dk.samvaer.transport.domain.KnownCaseEvent;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.messaging.ForeignEvents.CaseOpened;
import dk.samvaer.transport.messaging.ForeignEvents.DecisionIssued;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How cases and transport grants are kept, and which events are heard. */
@Configuration(proxyBeanMethods = false)
class TransportConfiguration {
    /** What is only noted of a case. */
    static final Map<String, Class<? extends KnownCaseEvent>> NOTED =
            Map.of("visitation.reassessment-opened.v1", KnownCaseEvent.Reopened.class);

    /** What changes the activity and with it the transport. */
    static final Map<String, Class<? extends KnownCaseEvent>> FOLLOWED = Map.ofEntries(
            Map.entry("visitation.grant-issued.v1", KnownCaseEvent.Granted.class),
            Map.entry("visitation.grant-changed.v1", KnownCaseEvent.ExtentChanged.class),
            Map.entry("visitation.grant-suspended.v1", KnownCaseEvent.Suspended.class),
            Map.entry("visitation.grant-resumed.v1", KnownCaseEvent.Resumed.class),
            Map.entry("visitation.grant-terminated.v1", KnownCaseEvent.Terminated.class),
            Map.entry("visitation.case-closed.v1", KnownCaseEvent.Closed.class),
            Map.entry("supplier.placement-started.v1", KnownCaseEvent.Started.class),
            Map.entry("supplier.clarification-completed.v1", KnownCaseEvent.Clarified.class),
            Map.entry("supplier.unit-changed.v1", KnownCaseEvent.UnitChanged.class),
            Map.entry("supplier.placement-paused.v1", KnownCaseEvent.PlacementPaused.class),
            Map.entry("supplier.placement-resumed.v1", KnownCaseEvent.PlacementResumed.class),
            Map.entry("supplier.placement-ended.v1", KnownCaseEvent.PlacementEnded.class));

    private static final AggregateType<TransportGrant, TransportGrantEvent> TRANSPORT_GRANTS = new AggregateType<
                    TransportGrant, TransportGrantEvent>(
                    TransportGrantsQueries.COLLECTION,
                    TransportGrant.class,
                    TransportGrant::begin,
                    PublishedEvents::of,
                    Map.of("state.claim", "TRANSPORT_ALREADY_REQUESTED"),
                    TransportGrantsQueries.INDEXES)
            .listing(TransportGrantsQueries::listed);

    private static final AggregateType<KnownCase, KnownCaseEvent> KNOWN_CASES =
            new AggregateType<>("known_cases", KnownCase.class, KnownCase::begin, (known, fact) -> List.of());

    @Bean
    ExpectedIndexes indexes() {
        return ExpectedIndexes.of(TRANSPORT_GRANTS.expectedIndexes(), KNOWN_CASES.expectedIndexes());
    }

    @Bean
    Aggregates<TransportGrant, TransportGrantEvent> transportGrantAggregates(AggregatesFactory factory) {
        return factory.of(TRANSPORT_GRANTS);
    }

    @Bean
    Aggregates<KnownCase, KnownCaseEvent> knownCaseAggregates(AggregatesFactory factory) {
        return factory.of(KNOWN_CASES);
    }

    @Bean
    Subscriber subscriber(KnownCases cases, TransportRequests requests, TransportGrants grants) {
        return on -> {
            on.on(
                    "visitation.case-opened.v1",
                    CaseOpened.class,
                    (event, opened) -> cases.opened(event, opened.citizenId()));
            on.on(
                    "visitation.decision-issued.v1",
                    DecisionIssued.class,
                    (event, issued) -> grants.decide(event, issued.lineIds(), issued.issuedOn()));
            on.on("visitation.assessment-completed.v1", KnownCaseEvent.Assessed.class, requests::assessed);
            NOTED.forEach((type, data) -> note(on, type, data, cases));
            FOLLOWED.forEach((type, data) -> follow(on, type, data, grants));
        };
    }

    private static <D extends KnownCaseEvent> void note(
            Subscriptions on, String type, Class<D> data, KnownCases cases) {
        on.on(type, data, (event, noted) -> cases.note(event, noted));
    }

    private static <D extends KnownCaseEvent> void follow(
            Subscriptions on, String type, Class<D> data, TransportGrants grants) {
        on.on(type, data, (event, noted) -> grants.follow(event, noted));
    }
}
