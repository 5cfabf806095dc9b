package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.domain.register.KnownSupplier;
import dk.samvaer.visitation.domain.register.KnownSupplierEvent;
import dk.samvaer.visitation.persistence.ListFields;
import dk.samvaer.visitation.persistence.Timelines;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the stores of citizens and cases: collections, indexes and published events. */
@Configuration(proxyBeanMethods = false)
class VisitationConfiguration {
    static final AggregateType<Citizen, CitizenEvent> CITIZENS = new AggregateType<>(
            "citizens",
            Citizen.class,
            Citizen::begin,
            PublishedRepresentations::of,
            Map.of("state.cprIndex", "CITIZEN_EXISTS"),
            List.of());

    static final AggregateType<Case, CaseEvent> CASES = new AggregateType<Case, CaseEvent>(
                    "cases",
                    Case.class,
                    Case::begin,
                    PublishedEvents::of,
                    Map.of("state.caseNumber", "CASE_NUMBER_TAKEN", ListFields.OPEN_OF, Cases.OPEN_ALREADY),
                    ListFields.indexes())
            .listing(ListFields::listed)
            .keepingVersions();

    static final AggregateType<KnownSupplier, KnownSupplierEvent> SUPPLIERS = new AggregateType<>(
            "known_suppliers", KnownSupplier.class, KnownSupplier::begin, (supplier, event) -> List.of());

    @Bean
    ExpectedIndexes indexes() {
        return ExpectedIndexes.of(
                CITIZENS.expectedIndexes(), CASES.expectedIndexes(), SUPPLIERS.expectedIndexes(), Timelines.INDEXES);
    }

    @Bean
    Aggregates<Citizen, CitizenEvent> citizenDocuments(AggregatesFactory factory) {
        return factory.of(CITIZENS);
    }

    @Bean
    Aggregates<KnownSupplier, KnownSupplierEvent> supplierDocuments(AggregatesFactory factory) {
        return factory.of(SUPPLIERS);
    }

    @Bean
    Aggregates<Case, CaseEvent> caseDocuments(AggregatesFactory factory) {
        return factory.of(CASES);
    }
}
