package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.application.Complaints;
import dk.samvaer.complaint.application.Decisions;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.KnownCase;
import dk.samvaer.complaint.domain.KnownCaseEvent;
import dk.samvaer.complaint.domain.KnownDecision;
import dk.samvaer.complaint.domain.KnownDecisionEvent;
import dk.samvaer.complaint.messaging.ForeignEvents.CaseOpened;
import dk.samvaer.complaint.messaging.ForeignEvents.ComplaintReviewDecided;
import dk.samvaer.complaint.messaging.ForeignEvents.DecisionIssued;
import dk.samvaer.complaint.messaging.ForeignEvents.DecisionNotified;
import dk.samvaer.complaint.messaging.ForeignEvents.TransportRefused;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ComplaintConfiguration {

    @Bean
    Aggregates<Complaint, ComplaintEvent> complaintAggregates(AggregatesFactory factory) {
        return factory.of(new AggregateType<>(
                ComplaintsQueries.COLLECTION,
                Complaint.class,
                Complaint::begin,
                PublishedEvents::published,
                Map.of("state.claim", "COMPLAINT_ALREADY_OPEN"),
                ComplaintsQueries.INDEXES));
    }

    @Bean
    Aggregates<KnownDecision, KnownDecisionEvent> decisionAggregates(AggregatesFactory factory) {
        return factory.of(new AggregateType<>(
                "decisions", KnownDecision.class, KnownDecision::begin, (decision, event) -> List.of()));
    }

    @Bean
    Aggregates<KnownCase, KnownCaseEvent> knownCaseAggregates(AggregatesFactory factory) {
        return factory.of(
                new AggregateType<>("known_cases", KnownCase.class, KnownCase::begin, (known, fact) -> List.of()));
    }

    @Bean
    Subscriber subscriber(Decisions decisions, Complaints complaints) {
        return on -> {
            decisions(on, decisions);
            on.on(
                    "visitation.complaint-review-decided.v1",
                    ComplaintReviewDecided.class,
                    (event, e) -> complaints.reviewDecided(event, e.complaintId(), e.outcome()));
        };
    }

    private static void decisions(Subscriptions on, Decisions decisions) {
        on.on(
                "visitation.case-opened.v1",
                CaseOpened.class,
                (event, e) -> decisions.opened(event, e.caseId(), e.citizenId()));
        on.on(
                "visitation.decision-issued.v1",
                DecisionIssued.class,
                (event, e) -> decisions.issued(event, e.decisionId(), e.caseId(), e.decisionLines(), e.issuedOn()));
        on.on(
                "visitation.decision-notified.v1",
                DecisionNotified.class,
                (event, e) -> decisions.notified(event, e.decisionId(), e.receivedOn(), e.complaintDeadline()));
        on.on(
                "transport.transport-refused.v1",
                TransportRefused.class,
                (event, e) ->
                        decisions.note(event, e.caseId(), new KnownCaseEvent.TransportRefused(e.decisionLineId())));
    }
}
