package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.supplier.application.money.Remunerations;
import dk.samvaer.supplier.domain.money.CaseRemuneration;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent;
import dk.samvaer.supplier.domain.money.OptIn;
import dk.samvaer.supplier.domain.money.OptInEvent;
import dk.samvaer.supplier.domain.money.OptionalActivity;
import dk.samvaer.supplier.domain.money.OptionalActivityEvent;
import dk.samvaer.supplier.domain.money.RemunerationRequest;
import dk.samvaer.supplier.domain.money.RemunerationRequestEvent;
import dk.samvaer.supplier.messaging.ForeignEvents.DecisionIssued;
import dk.samvaer.supplier.persistence.OptInsQueries;
import dk.samvaer.supplier.persistence.OptionalActivitiesQueries;
import dk.samvaer.supplier.persistence.RemunerationRequestsQueries;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How optional activities, opt-ins, charges and remuneration are kept, and which decisions are heard about them. */
@Configuration(proxyBeanMethods = false)
class MoneyConfiguration {

    static final AggregateType<OptionalActivity, OptionalActivityEvent> OPTIONAL_ACTIVITIES = new AggregateType<>(
            OptionalActivitiesQueries.COLLECTION,
            OptionalActivity.class,
            OptionalActivity::begin,
            PublishedMoney::of,
            Map.of(),
            OptionalActivitiesQueries.INDEXES);

    static final AggregateType<OptIn, OptInEvent> OPT_INS = new AggregateType<>(
                    OptInsQueries.COLLECTION,
                    OptIn.class,
                    OptIn::begin,
                    PublishedMoney::of,
                    Map.of(),
                    OptInsQueries.INDEXES)
            .listing(OptInsQueries::listed);

    static final AggregateType<RemunerationRequest, RemunerationRequestEvent> REMUNERATION_REQUESTS =
            new AggregateType<>(
                            RemunerationRequestsQueries.COLLECTION,
                            RemunerationRequest.class,
                            RemunerationRequest::begin,
                            PublishedMoney::of,
                            Map.of("listed.unanswered", "REMUNERATION_REQUESTED_ALREADY"),
                            RemunerationRequestsQueries.INDEXES)
                    .listing(RemunerationRequestsQueries::listed);

    static final AggregateType<CaseRemuneration, CaseRemunerationEvent> CASE_REMUNERATIONS = new AggregateType<>(
            "case_remunerations", CaseRemuneration.class, CaseRemuneration::begin, PublishedMoney::of);

    @Bean
    ExpectedIndexes moneyIndexes() {
        return ExpectedIndexes.of(
                OPTIONAL_ACTIVITIES.expectedIndexes(),
                OPT_INS.expectedIndexes(),
                REMUNERATION_REQUESTS.expectedIndexes(),
                CASE_REMUNERATIONS.expectedIndexes());
    }

    @Bean
    Aggregates<OptionalActivity, OptionalActivityEvent> optionalActivityAggregates(AggregatesFactory factory) {
        return factory.of(OPTIONAL_ACTIVITIES);
    }

    @Bean
    Aggregates<OptIn, OptInEvent> optInAggregates(AggregatesFactory factory) {
        return factory.of(OPT_INS);
    }

    @Bean
    Aggregates<RemunerationRequest, RemunerationRequestEvent> remunerationRequestAggregates(AggregatesFactory factory) {
        return factory.of(REMUNERATION_REQUESTS);
    }

    @Bean
    Aggregates<CaseRemuneration, CaseRemunerationEvent> caseRemunerationAggregates(AggregatesFactory factory) {
        return factory.of(CASE_REMUNERATIONS);
    }

    @Bean
    Subscriber remunerationEvents(Remunerations remunerations) {
        return on -> on.on(
                "visitation.decision-issued.v1",
                DecisionIssued.class,
                (event, data) -> remunerations.decided(event, data.aboutRemuneration()));
    }
}
