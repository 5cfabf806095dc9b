package dk.samvaer.transport.messaging;

import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.AggregatesFactory;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the rides are kept. */
@Configuration(proxyBeanMethods = false)
class RidesConfiguration {

    /** What is driven each day is read by those who may, never told. */
    // DP-03
    static final AggregateType<RideWeek, RideWeekEvent> RIDE_WEEKS = new AggregateType<RideWeek, RideWeekEvent>(
                    RidesQueries.COLLECTION,
                    RideWeek.class,
                    RideWeek::begin,
                    (after, event) -> List.of(),
                    Map.of(),
                    RidesQueries.INDEXES)
            .listing(RidesQueries::listed);

    @Bean
    ExpectedIndexes rideIndexes() {
        return ExpectedIndexes.of(RIDE_WEEKS.expectedIndexes());
    }

    @Bean
    Aggregates<RideWeek, RideWeekEvent> rideWeekAggregates(AggregatesFactory factory) {
        return factory.of(RIDE_WEEKS);
    }
}
