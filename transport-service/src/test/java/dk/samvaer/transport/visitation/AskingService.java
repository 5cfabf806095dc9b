package dk.samvaer.transport.visitation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.remote.GuardedCalls.Registries;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.time.MovableClock;
import dk.samvaer.transport.application.addresses.ContactSweep;
import dk.samvaer.transport.application.addresses.Contacts;
import dk.samvaer.transport.application.addresses.OpeningRefresh;
import dk.samvaer.transport.domain.addresses.Contact;
import dk.samvaer.transport.domain.addresses.ContactEvent;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideState;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.RideWeekEvent;
import dk.samvaer.transport.messaging.AddressesConfiguration;
import dk.samvaer.transport.persistence.addresses.ContactsQueries;
import dk.samvaer.transport.persistence.addresses.DrivenAheadQueries;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.client.RestClient;

/** The part of the service that asks for addresses, on a real database and over real HTTP, with a clock that a test moves. */
final class AskingService implements AutoCloseable {
    /** Long enough for a busy machine. */
    static final Duration PATIENT = Duration.ofSeconds(30);

    /** Longer than any test takes. */
    static final Duration ENDLESS = Duration.ofHours(1);

    static final Duration HURRIED = Duration.ofMillis(250);
    private static final Duration LEFT_ALONE = Duration.ofMillis(300);

    private static final AggregateType<RideWeek, RideWeekEvent> RIDE_WEEKS = new AggregateType<RideWeek, RideWeekEvent>(
                    RidesQueries.COLLECTION,
                    RideWeek.class,
                    RideWeek::begin,
                    (after, event) -> List.of(),
                    Map.of(),
                    RidesQueries.INDEXES)
            .listing(RidesQueries::listed);

    final MovableClock clock = new MovableClock(Duration.ZERO);
    final VisitationStandIn visitation = new VisitationStandIn();
    final Registries registries = Registries.ofDefaults();
    final Contacts contacts;
    final VisitationClient client;
    final ContactSweep sweep;
    final OpeningRefresh openings;

    private final String database = "addresses_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient connection = MongoClients.create(RealParts.mongodb(database));
    private final MongoTemplate mongo = new MongoTemplate(connection, database);
    private final SealedJson json = new SealedJson(InMemoryKeyStore.keyring());
    private final Aggregates<Contact, ContactEvent> kept = aggregates(AddressesConfiguration.CONTACTS);
    private final Aggregates<RideWeek, RideWeekEvent> weeks = aggregates(RIDE_WEEKS);

    /** @param longest how long one call may take */
    AskingService(Duration longest) {
        Schema.make(mongo.getDb(), AddressesConfiguration.CONTACTS.expectedIndexes());
        Schema.make(mongo.getDb(), RIDE_WEEKS.expectedIndexes());
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .build(HttpClientSettings.defaults().withTimeouts(longest, longest));
        client = new VisitationClient(
                RestClient.builder().requestFactory(requests), visitation.connection(longest, LEFT_ALONE), registries);
        var queries = new ContactsQueries(mongo);
        contacts = new Contacts(kept, queries, client, clock);
        openings = new OpeningRefresh(contacts, client, clock);
        sweep = new ContactSweep(
                contacts, queries, new DrivenAheadQueries(mongo), client, any -> true, () -> true, clock);
    }

    /** Somebody has rides in the week of that day. @return the case */
    UUID driven(LocalDate day) {
        var caseId = UUID.randomUUID();
        driven(caseId, day);
        return caseId;
    }

    void driven(UUID caseId, LocalDate day) {
        var grant = Ids.derive(caseId, "grant");
        var ride = new Ride(
                Ride.idOf(grant, day, Direction.OUTWARD),
                day,
                Direction.OUTWARD,
                LocalTime.of(8, 0),
                LocalTime.of(8, 30),
                "TAXI",
                "taxi",
                null,
                null,
                RideState.PLANNED,
                null);
        var id = RideWeek.idOf(grant, RideWeek.weekOf(day));
        var generated = new RideWeekEvent.Generated(
                grant, caseId, UUID.randomUUID(), null, RideWeek.weekOf(day), List.of(ride));
        weeks.begin(
                id, new EventEnvelope(id, "rides", "rides", id, caseId, 0, clock.instant()), () -> List.of(generated));
    }

    Contact contact(UUID caseId) {
        return kept.find(caseId).orElseThrow();
    }

    boolean isKnown(UUID caseId) {
        return kept.find(caseId).filter(it -> !it.lacksAddress()).isPresent();
    }

    boolean isAsked(UUID caseId) {
        return kept.find(caseId).isPresent();
    }

    LocalDate today() {
        return DanishTime.day(clock.instant());
    }

    CircuitBreaker breaker() {
        return registries.breakers().circuitBreaker(VisitationClient.NAME);
    }

    String stored() {
        return String.valueOf(
                mongo.getCollection(ContactsQueries.COLLECTION).find().first());
    }

    private <S extends Aggregate<S, E>, E> Aggregates<S, E> aggregates(AggregateType<S, E> type) {
        return new Aggregates<>(
                type,
                new MongoAggregateStore(mongo, type),
                new Documents<>(type, json, "samvaer.transport.events"),
                Gate.OPEN,
                (store, id, outbox) -> {},
                clock);
    }

    @Override
    public void close() {
        sweep.close();
        openings.close();
        client.close();
        visitation.close();
        connection.close();
    }
}
