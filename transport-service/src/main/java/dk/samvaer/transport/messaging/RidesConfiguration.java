package dk.samvaer.transport.messaging;

import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.Migration;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.transport.application.rides.RideAlignment;
import dk.samvaer.transport.application.rides.RideSweep;
import dk.samvaer.transport.application.suppliers.KnownSuppliers;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.domain.suppliers.KnownSupplier;
import dk.samvaer.transport.domain.suppliers.KnownSupplierEvent;
import dk.samvaer.transport.messaging.ForeignEvents.SupplierDeactivated;
import dk.samvaer.transport.messaging.ForeignEvents.SupplierRegistered;
import dk.samvaer.transport.persistence.rides.RidesDue;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import dk.samvaer.transport.persistence.rides.SchedulesBecomeDue;
import dk.samvaer.transport.persistence.suppliers.KnownSuppliersQueries;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
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

    static final AggregateType<KnownSupplier, KnownSupplierEvent> KNOWN_SUPPLIERS = new AggregateType<
                    KnownSupplier, KnownSupplierEvent>(
                    KnownSuppliersQueries.COLLECTION,
                    KnownSupplier.class,
                    KnownSupplier::begin,
                    (after, event) -> List.of(),
                    Map.of(),
                    KnownSuppliersQueries.INDEXES)
            .listing(KnownSuppliersQueries::listed);

    @Bean
    ExpectedIndexes rideIndexes() {
        return ExpectedIndexes.of(RIDE_WEEKS.expectedIndexes(), KNOWN_SUPPLIERS.expectedIndexes());
    }

    @Bean
    Aggregates<RideWeek, RideWeekEvent> rideWeekAggregates(AggregatesFactory factory) {
        return factory.of(RIDE_WEEKS);
    }

    @Bean
    Aggregates<KnownSupplier, KnownSupplierEvent> knownSupplierAggregates(AggregatesFactory factory) {
        return factory.of(KNOWN_SUPPLIERS);
    }

    @Bean
    Subscriber supplierSubscriber(KnownSuppliers suppliers) {
        return on -> {
            on.on(
                    "supplier.supplier-registered.v1",
                    SupplierRegistered.class,
                    (event, it) -> suppliers.registered(event, it.supplierId(), it.registeredFrom(), it.knownUnits()));
            on.on(
                    "supplier.supplier-deactivated.v1",
                    SupplierDeactivated.class,
                    (event, it) -> suppliers.deactivated(event, it.supplierId(), it.deactivatedFrom()));
        };
    }

    @Bean
    Migration schedulesBecomeDue() {
        return new SchedulesBecomeDue();
    }

    @Bean
    RideSweep rideSweep(RideAlignment alignment, RidesDue due, SharedSweep sweep, SchemaCheck schema, Clock clock) {
        return new RideSweep(alignment, due, sweep, schema::isOpen, clock);
    }

    @Bean
    MeterBinder rideGauges(RidesDue due, Clock clock) {
        return registry -> Gauge.builder("samvaer.rides.due", () -> due.waiting(clock.instant()))
                .description("Transport grants whose rides do not stand yet")
                .register(registry);
    }
}
