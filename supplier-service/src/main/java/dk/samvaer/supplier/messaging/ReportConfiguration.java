package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.Migration;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.RelayTrigger;
import dk.samvaer.starter.store.Republisher;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import dk.samvaer.supplier.application.NeedChangeFollowUps;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportAnswers;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.messaging.ForeignEvents.NeedChangeReceived;
import dk.samvaer.supplier.messaging.ForeignEvents.ReassessmentClosed;
import dk.samvaer.supplier.persistence.AnswerLog;
import dk.samvaer.supplier.persistence.AnswersToNumber;
import dk.samvaer.supplier.persistence.CitizensInUnit;
import dk.samvaer.supplier.persistence.ReportAcknowledgementsQueries;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** How acknowledgements of reports are kept, and which events about them are heard. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    static final AggregateType<ReportAcknowledgement, ReportAcknowledgementEvent> REPORT_ACKNOWLEDGEMENTS =
            new AggregateType<ReportAcknowledgement, ReportAcknowledgementEvent>(
                            ReportAcknowledgementsQueries.COLLECTION,
                            ReportAcknowledgement.class,
                            ReportAcknowledgement::begin,
                            PublishedEvents::of,
                            Map.of(),
                            ReportAcknowledgementsQueries.INDEXES)
                    .listing(ReportAcknowledgementsQueries::listed);

    @Bean
    ExpectedIndexes indexesOfReportAnswers() {
        return ExpectedIndexes.of(AnswerLog.indexes());
    }

    @Bean
    Migration numberingOfAnswers() {
        return new AnswersToNumber();
    }

    @Bean
    Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> reportAcknowledgementAggregates(
            AggregatesFactory factory) {
        return factory.of(REPORT_ACKNOWLEDGEMENTS);
    }

    @Bean
    Subscriber reassessmentEvents(ReportAcknowledgements reports, ReportAnswers answers, NeedChangeFollowUps staff) {
        return on -> {
            on.on("visitation.need-change-received.v1", NeedChangeReceived.class, (event, data) -> {
                reports.takenUp(event, data.reportId(), data.reassessmentId());
                staff.opened(event, data.reportId(), data.reassessmentId());
            });
            on.on("visitation.reassessment-closed.v1", ReassessmentClosed.class, (event, data) -> {
                answers.concluded(event, data.reassessmentId(), data.outcome(), data.decisionId());
                staff.closed(event, data.reassessmentId(), data.outcome(), data.decisionId());
            });
        };
    }

    @Bean
    ReportDryRuns reportDryRuns(
            MongoTemplate mongo,
            SealedJson json,
            Aggregates<Placement, PlacementEvent> placements,
            CitizensInUnit citizens,
            SupplierSettings settings,
            Clock clock) {
        return new ReportDryRuns(
                type -> new MongoAggregateStore(mongo, type), json, placements, citizens, settings, clock);
    }

    /** Publishes answers to reports again. */
    @Bean
    Republisher answers(
            Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements,
            History history,
            RelayTrigger relay,
            Clock clock) {
        return new Republisher(acknowledgements.store(), history, relay, clock);
    }
}
