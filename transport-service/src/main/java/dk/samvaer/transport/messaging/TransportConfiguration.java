package dk.samvaer.transport.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.TransportGrants;
import dk.samvaer.transport.domain.KnownCase;
import dk.samvaer.transport.domain.KnownCaseEvent;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.messaging.ForeignEvents.CaseOpened;
import dk.samvaer.transport.messaging.ForeignEvents.Noted;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TransportConfiguration {
    /** What only the case remembers. */
    static final Map<String, Class<? extends Noted>> NOTED = Map.of(
            "visitation.assessment-completed.v1", ForeignEvents.AssessmentCompleted.class,
            "visitation.reassessment-opened.v1", ForeignEvents.ReassessmentOpened.class);

    /** What happens to the activity, so that transport follows. */
    static final Map<String, Class<? extends Noted>> FOLLOWED = Map.of(
            "visitation.grant-issued.v1", ForeignEvents.GrantIssued.class,
            "visitation.grant-changed.v1", ForeignEvents.GrantChanged.class,
            "visitation.grant-suspended.v1", ForeignEvents.GrantSuspended.class,
            "visitation.grant-resumed.v1", ForeignEvents.GrantResumed.class,
            "visitation.grant-terminated.v1", ForeignEvents.GrantTerminated.class,
            "visitation.case-closed.v1", ForeignEvents.CaseClosed.class,
            "supplier.placement-started.v1", ForeignEvents.PlacementStarted.class);

    @Bean
    Aggregates<TransportGrant, TransportGrantEvent> transportGrantAggregates(AggregatesFactory factory) {
        return factory.of(new AggregateType<>(
                TransportGrantsQueries.COLLECTION,
                TransportGrant.class,
                TransportGrant::begin,
                PublishedEvents::published,
                Map.of("state.claim", "TRANSPORT_ALREADY_REQUESTED"),
                TransportGrantsQueries.INDEXES));
    }

    @Bean
    Aggregates<KnownCase, KnownCaseEvent> knownCaseAggregates(AggregatesFactory factory) {
        return factory.of(
                new AggregateType<>("known_cases", KnownCase.class, KnownCase::begin, (known, fact) -> List.of()));
    }

    @Bean
    Subscriber subscriber(KnownCases cases, TransportGrants grants) {
        return on -> {
            on.on(
                    "visitation.case-opened.v1",
                    CaseOpened.class,
                    (event, opened) -> cases.opened(event, opened.caseId(), opened.citizenId()));
            NOTED.forEach((type, data) -> note(on, type, data, cases));
            FOLLOWED.forEach((type, data) -> follow(on, type, data, grants));
        };
    }

    private static <D extends Noted> void note(Subscriptions on, String type, Class<D> data, KnownCases cases) {
        on.on(type, data, (event, noted) -> cases.note(event, noted.caseId(), noted.fact()));
    }

    private static <D extends Noted> void follow(Subscriptions on, String type, Class<D> data, TransportGrants grants) {
        on.on(type, data, (event, noted) -> grants.follow(event, noted.caseId(), noted.fact()));
    }
}
