package dk.samvaer.transport.messaging;

import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.SchemaVerified;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.CarrierEvent;
import dk.samvaer.transport.persistence.carriers.CarriersQueries;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the register of carriers is kept; nothing of it is told. */
@Configuration(proxyBeanMethods = false)
class CarriersConfiguration {
    static final AggregateType<Carrier, CarrierEvent> CARRIERS = new AggregateType<>(
            CarriersQueries.COLLECTION,
            Carrier.class,
            Carrier::begin,
            (carrier, event) -> List.of(),
            Map.of(),
            CarriersQueries.INDEXES);

    @Bean
    ExpectedIndexes carriersIndexes() {
        return ExpectedIndexes.of(CARRIERS.expectedIndexes());
    }

    @Bean
    Aggregates<Carrier, CarrierEvent> carrierAggregates(AggregatesFactory factory) {
        return factory.of(CARRIERS);
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<SchemaVerified>> carriersAreRegistered(RegisteredCarriers carriers) {
        return ApplicationListener.forPayload(verified -> carriers.registerFirst());
    }
}
