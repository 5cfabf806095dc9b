package dk.samvaer.transport.messaging;

import dk.samvaer.starter.instances.Instances;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.application.work.VehicleSweep;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.persistence.work.ToursQueries;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks for the work that no document tells of by itself. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean
    ExpectedIndexes workIndexes() {
        return ExpectedIndexes.of(ToursQueries.INDEXES);
    }

    @Bean
    VehicleSweep vehicleSweep(
            RegisteredCarriers carriers,
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            ToursQueries tours,
            Instances instances,
            SchemaCheck schema,
            Clock clock) {
        return new VehicleSweep(carriers, grants, tours, instances::isMine, schema::isOpen, clock);
    }
}
