package dk.samvaer.transport.application.rides;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.remote.ClientLogin;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.RideSettings;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.application.addresses.VisitationConnection;
import dk.samvaer.transport.application.suppliers.KnownSuppliers;
import dk.samvaer.transport.domain.KnownCase;
import dk.samvaer.transport.domain.KnownCaseEvent;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.domain.suppliers.KnownSupplier;
import dk.samvaer.transport.domain.suppliers.KnownSupplierEvent;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import dk.samvaer.transport.persistence.rides.RidesDue;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import dk.samvaer.transport.persistence.suppliers.KnownSuppliersQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One instance of the part of the service that generates rides, on a real database; it can be killed. */
final class GeneratingInstance implements AutoCloseable {
    static final int WEEKS_AHEAD = 2;

    final MortalMongo mongo;
    final RideAlignment alignment;
    final RidesDue due;
    final Aggregates<TransportGrant, TransportGrantEvent> grants;
    final Aggregates<RideWeek, RideWeekEvent> weeks;
    private final MongoClient client;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    GeneratingInstance(String database, Clock clock) {
        client = MongoClients.create(RealParts.mongodb(database));
        mongo = new MortalMongo(client, database);
        beans.registerBean("mongo", MongoTemplate.class, () -> mongo);
        beans.registerBean("clock", Clock.class, () -> clock);
        beans.register(Parts.class, KnownCases.class, KnownSuppliers.class, KnownSuppliersQueries.class);
        beans.register(RidesDue.class, WantedRides.class, RideAlignment.class);
        beans.refresh();
        alignment = beans.getBean(RideAlignment.class);
        due = beans.getBean(RidesDue.class);
        var parts = beans.getBean(Parts.class);
        grants = parts.grants();
        weeks = parts.weeks();
    }

    @Override
    public void close() {
        beans.close();
        client.close();
    }

    /** What the alignment needs beside itself; as a configuration of tests it does not get into those of the whole service. */
    @TestConfiguration
    static class Parts {
        private final MongoTemplate mongo;
        private final Clock clock;
        /** Of all instances, as the keys lie in the database that they share. */
        private static final SealedJson JSON = new SealedJson(InMemoryKeyStore.keyring());

        Parts(MongoTemplate mongo, Clock clock) {
            this.mongo = mongo;
            this.clock = clock;
        }

        @Bean
        Aggregates<TransportGrant, TransportGrantEvent> grants() {
            return aggregates(new AggregateType<TransportGrant, TransportGrantEvent>(
                            TransportGrantsQueries.COLLECTION,
                            TransportGrant.class,
                            TransportGrant::begin,
                            (after, event) -> List.of(),
                            Map.of(),
                            TransportGrantsQueries.INDEXES)
                    .listing(TransportGrantsQueries::listed));
        }

        @Bean
        Aggregates<RideWeek, RideWeekEvent> weeks() {
            return aggregates(new AggregateType<RideWeek, RideWeekEvent>(
                            RidesQueries.COLLECTION,
                            RideWeek.class,
                            RideWeek::begin,
                            (after, event) -> List.of(),
                            Map.of(),
                            RidesQueries.INDEXES)
                    .listing(RidesQueries::listed));
        }

        @Bean
        Aggregates<KnownCase, KnownCaseEvent> cases() {
            return aggregates(
                    new AggregateType<>("known_cases", KnownCase.class, KnownCase::begin, (after, event) -> List.of()));
        }

        @Bean
        Aggregates<KnownSupplier, KnownSupplierEvent> suppliers() {
            return aggregates(new AggregateType<>(
                    KnownSuppliersQueries.COLLECTION,
                    KnownSupplier.class,
                    KnownSupplier::begin,
                    (after, event) -> List.of()));
        }

        @Bean
        TransportSettings settings() {
            var ten = Duration.ofMinutes(10);
            var rides = new RideSettings(WEEKS_AHEAD, ten, ten, LocalTime.of(16, 0), List.of(), Set.of());
            var taxi = new TransportSettings.Mode("TAXI", "Taxa", "Taxi", true, LocalDate.of(2007, 1, 1), null);
            var nowhere = new VisitationConnection("none", ten, ten, new ClientLogin("none", "none", "none", null));
            return new TransportSettings(List.of(taxi), List.of(), rides, "none", nowhere);
        }

        private <S extends Aggregate<S, E>, E> Aggregates<S, E> aggregates(AggregateType<S, E> type) {
            Schema.make(mongo.getDb(), type.expectedIndexes());
            return new Aggregates<>(
                    type,
                    new MongoAggregateStore(mongo, type),
                    new Documents<>(type, JSON, "samvaer.transport.events"),
                    Gate.OPEN,
                    (store, id, outbox) -> {},
                    clock);
        }
    }
}
