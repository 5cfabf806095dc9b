package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.application.Complaints;
import dk.samvaer.complaint.application.Decisions;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.KnownCase;
import dk.samvaer.complaint.domain.KnownCaseEvent;
import dk.samvaer.complaint.domain.KnownDecision;
import dk.samvaer.complaint.domain.KnownDecisionEvent;
import dk.samvaer.complaint.persistence.ComplaintLists;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ComplaintMessaging {

    @Bean
    Aggregates<Complaint, ComplaintEvent> complaintAggregates(AggregatesFactory factory) {
        return factory.of(new AggregateType<>(
                ComplaintLists.COLLECTION,
                Complaint.class,
                Complaint::begin,
                ComplaintEvents::published,
                Map.of("state.claim", "COMPLAINT_ALREADY_OPEN"),
                ComplaintLists.INDEXES));
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
    Subscriber visitation(Decisions decisions, Complaints complaints) {
        return on -> {
            on.on(
                    "visitation.case-opened.v1",
                    ForeignEvents.CaseOpened.class,
                    (event, data) -> decisions.opened(event, data.caseId(), data.citizenId()));
            on.on(
                    "visitation.decision-issued.v1",
                    ForeignEvents.DecisionIssued.class,
                    (event, data) -> decisions.issued(
                            event, data.decisionId(), data.caseId(), data.decisionLines(), data.issuedOn()));
            on.on(
                    "visitation.decision-notified.v1",
                    ForeignEvents.DecisionNotified.class,
                    (event, data) ->
                            decisions.notified(event, data.decisionId(), data.receivedOn(), data.complaintDeadline()));
            on.on(
                    "visitation.complaint-review-decided.v1",
                    ForeignEvents.ComplaintReviewDecided.class,
                    (event, data) -> complaints.reviewDecided(event, data.complaintId(), data.outcome()));
        };
    }

    @Bean
    Subscriber transport(Decisions decisions) {
        return on -> on.on(
                "transport.transport-refused.v1",
                ForeignEvents.TransportRefused.class,
                (event, data) -> decisions.note(
                        event, data.caseId(), new KnownCaseEvent.TransportRefused(data.decisionLineId())));
    }
}
