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
import dk.samvaer.transport.persistence.TransportGrantLists;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TransportMessaging {

    @Bean
    Aggregates<TransportGrant, TransportGrantEvent> transportGrantAggregates(AggregatesFactory factory) {
        return factory.of(new AggregateType<>(
                TransportGrantLists.COLLECTION,
                TransportGrant.class,
                TransportGrant::begin,
                TransportEvents::published,
                Map.of("state.claim", "TRANSPORT_ALREADY_REQUESTED"),
                TransportGrantLists.INDEXES));
    }

    @Bean
    Aggregates<KnownCase, KnownCaseEvent> knownCaseAggregates(AggregatesFactory factory) {
        return factory.of(
                new AggregateType<>("known_cases", KnownCase.class, KnownCase::begin, (known, fact) -> List.of()));
    }

    @Bean
    Subscriber visitation(KnownCases cases, TransportGrants grants) {
        return on -> {
            on.on(
                    "visitation.case-opened.v1",
                    ForeignEvents.CaseOpened.class,
                    (event, data) -> cases.opened(event, data.caseId(), data.citizenId()));
            on.on(
                    "visitation.assessment-completed.v1",
                    ForeignEvents.AssessmentCompleted.class,
                    (event, data) ->
                            cases.note(event, data.caseId(), new KnownCaseEvent.Assessed(data.transportDuty())));
            on.on(
                    "visitation.case-closed.v1",
                    ForeignEvents.CaseClosed.class,
                    (event, data) -> cases.note(event, data.caseId(), new KnownCaseEvent.Closed()));
            on.on(
                    "visitation.reassessment-opened.v1",
                    ForeignEvents.ReassessmentOpened.class,
                    (event, data) -> cases.note(event, data.caseId(), new KnownCaseEvent.Reopened()));
            grants(on, grants);
        };
    }

    private static void grants(Subscriptions on, TransportGrants grants) {
        on.on(
                "visitation.grant-issued.v1",
                ForeignEvents.GrantIssued.class,
                (event, data) -> grants.follow(event, data.caseId(), new KnownCaseEvent.Granted(data.daysPerWeek())));
        on.on(
                "visitation.grant-changed.v1",
                ForeignEvents.GrantChanged.class,
                (event, data) ->
                        grants.follow(event, data.caseId(), new KnownCaseEvent.ExtentChanged(data.daysPerWeek())));
        on.on(
                "visitation.grant-suspended.v1",
                ForeignEvents.GrantSuspended.class,
                (event, data) -> grants.follow(event, data.caseId(), new KnownCaseEvent.Suspended(data.from())));
        on.on(
                "visitation.grant-resumed.v1",
                ForeignEvents.GrantResumed.class,
                (event, data) -> grants.follow(event, data.caseId(), new KnownCaseEvent.Resumed(data.from())));
        on.on(
                "visitation.grant-terminated.v1",
                ForeignEvents.GrantTerminated.class,
                (event, data) -> grants.follow(event, data.caseId(), new KnownCaseEvent.Terminated(data.endsOn())));
    }

    @Bean
    Subscriber supplier(TransportGrants grants) {
        return on -> on.on(
                "supplier.placement-started.v1",
                ForeignEvents.PlacementStarted.class,
                (event, data) -> grants.follow(event, data.caseId(), new KnownCaseEvent.Started(data.startedOn())));
    }
}
