package dk.samvaer.complaint.messaging;

import dk.samvaer.complaint.application.ComplaintPeriods;
import dk.samvaer.complaint.application.ComplaintRegistrations;
import dk.samvaer.complaint.application.Complaints;
import dk.samvaer.complaint.application.KnownDecisions;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Registration;
import dk.samvaer.complaint.domain.decision.KnownCase;
import dk.samvaer.complaint.domain.decision.KnownCaseEvent;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.KnownDecisionEvent;
import dk.samvaer.complaint.messaging.ForeignEvents.CaseOpened;
import dk.samvaer.complaint.messaging.ForeignEvents.ComplaintReviewDecided;
import dk.samvaer.complaint.messaging.ForeignEvents.DecisionIssued;
import dk.samvaer.complaint.messaging.ForeignEvents.DecisionNotified;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.complaint.persistence.work.ListFields;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How complaints and what they are about are kept, and which events are heard. */
@Configuration(proxyBeanMethods = false)
public class ComplaintConfiguration {
    public static final AggregateType<Complaint, ComplaintEvent> COMPLAINTS = new AggregateType<>(
                    ComplaintsQueries.COLLECTION,
                    Complaint.class,
                    Complaint::begin,
                    PublishedEvents::of,
                    Map.of(
                            "state.claim",
                            "COMPLAINT_ALREADY_OPEN",
                            ComplaintsQueries.WAITING_PLACE,
                            Registration.TOO_MANY_WAIT),
                    ListFields.indexes())
            .listing(ListFields::listed);

    private static final AggregateType<KnownDecision, KnownDecisionEvent> KNOWN_DECISIONS = new AggregateType<>(
            "known_decisions", KnownDecision.class, KnownDecision::begin, (decision, event) -> List.of());

    private static final AggregateType<KnownCase, KnownCaseEvent> KNOWN_CASES =
            new AggregateType<>("known_cases", KnownCase.class, KnownCase::begin, (known, fact) -> List.of());

    @Bean
    ExpectedIndexes indexes() {
        return ExpectedIndexes.of(
                COMPLAINTS.expectedIndexes(), KNOWN_DECISIONS.expectedIndexes(), KNOWN_CASES.expectedIndexes());
    }

    @Bean
    Aggregates<Complaint, ComplaintEvent> complaintAggregates(AggregatesFactory factory) {
        return factory.of(COMPLAINTS);
    }

    @Bean
    Aggregates<KnownDecision, KnownDecisionEvent> decisionAggregates(AggregatesFactory factory) {
        return factory.of(KNOWN_DECISIONS);
    }

    @Bean
    Aggregates<KnownCase, KnownCaseEvent> knownCaseAggregates(AggregatesFactory factory) {
        return factory.of(KNOWN_CASES);
    }

    @Bean
    Subscriber subscriber(
            KnownDecisions decisions,
            ComplaintRegistrations registrations,
            ComplaintPeriods periods,
            Complaints complaints) {
        return on -> {
            decisions(on, decisions, registrations, periods);
            on.on(
                    "visitation.complaint-review-decided.v1",
                    ComplaintReviewDecided.class,
                    (event, e) -> complaints.reviewDecided(event, e.complaintId(), e.outcome(), e.lineIds()));
        };
    }

    private static void decisions(
            Subscriptions on,
            KnownDecisions decisions,
            ComplaintRegistrations registrations,
            ComplaintPeriods periods) {
        on.on("visitation.case-opened.v1", CaseOpened.class, (event, e) -> decisions.opened(event, e.citizenId()));
        on.on("visitation.decision-issued.v1", DecisionIssued.class, (event, e) -> {
            decisions.issued(event, e.decisionId(), e.lines(), e.issuedOn());
            registrations.decisionIssued(e.decisionId());
        });
        on.on("visitation.decision-notified.v1", DecisionNotified.class, (event, e) -> {
            decisions.notified(event, e.decisionId(), e.receivedOn(), e.complaintDeadline());
            registrations.decisionKnown(e.decisionId());
            periods.notified(event, e.decisionId(), e.complaintDeadline());
        });
    }
}
