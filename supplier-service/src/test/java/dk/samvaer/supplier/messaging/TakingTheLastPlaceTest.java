package dk.samvaer.supplier.messaging;

import static dk.samvaer.supplier.domain.Given.CVR;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.application.Suppliers;
import dk.samvaer.supplier.application.UncountedPlaces;
import dk.samvaer.supplier.application.UnitPlaces;
import dk.samvaer.supplier.application.reports.DailyReports;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportEffects;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Grant;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.PlacementState;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.ServiceOrder;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceEvent;
import dk.samvaer.supplier.domain.register.Place;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEntry;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Validity;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.domain.reports.ReportAnswer;
import dk.samvaer.supplier.persistence.PlacementsQueries;
import dk.samvaer.supplier.persistence.SuppliersQueries;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two orders and one free place, in the real store: both acceptances have read the register before either is written. */
class TakingTheLastPlaceTest {
    private static final Clock CLOCK = Clock.fixed(Given.NOW, ZoneId.of("Europe/Copenhagen"));

    private static final Executor EACH_ITS_THREAD = task -> Thread.ofVirtual().start(task);

    private final String database = "places_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final MongoTemplate mongo = new MongoTemplate(client, database);
    private final SealedJson json = new SealedJson(InMemoryKeyStore.keyring());
    private final CyclicBarrier bothHaveRead = new CyclicBarrier(2);
    private final AtomicInteger meetings = new AtomicInteger();
    private final Aggregates<Supplier, SupplierEvent> suppliers =
            aggregates(SupplierConfiguration.SUPPLIERS, meeting(store(SupplierConfiguration.SUPPLIERS)));
    private final Aggregates<Placement, PlacementEvent> placements =
            aggregates(SupplierConfiguration.PLACEMENTS, store(SupplierConfiguration.PLACEMENTS));
    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements =
            aggregates(ReportConfiguration.REPORT_ACKNOWLEDGEMENTS, store(ReportConfiguration.REPORT_ACKNOWLEDGEMENTS));
    private final SupplierSettings settings = new SupplierSettings(Given.CLARIFICATION, List.of(), Given.CHARGES);
    private final UncountedPlaces uncounted = new UncountedPlaces(placements, new PlacementsQueries(mongo), CLOCK);
    private final UnitPlaces places = new UnitPlaces(suppliers, placements, uncounted, CLOCK);
    private final Aggregates<Attendance, AttendanceEvent> attendances =
            aggregates(DailyLifeConfiguration.ATTENDANCES, store(DailyLifeConfiguration.ATTENDANCES));
    private final RegisteredSuppliers register = new RegisteredSuppliers(suppliers, settings, CLOCK);
    private final ReportEffects effects = new ReportEffects(
            placements,
            register,
            places,
            new DailyReports(
                    attendances,
                    aggregates(DailyLifeConfiguration.JOURNAL_ENTRIES, store(DailyLifeConfiguration.JOURNAL_ENTRIES)),
                    aggregates(
                            DailyLifeConfiguration.SHARED_INFORMATION,
                            store(DailyLifeConfiguration.SHARED_INFORMATION)),
                    CLOCK),
            settings,
            CLOCK);
    private final ReportAcknowledgements reports =
            new ReportAcknowledgements(acknowledgements, placements, register, effects, CLOCK);
    private final UUID anna = ordered("anna");
    private final UUID bent = ordered("bent");

    @BeforeEach
    void a_unit_has_one_place() {
        Schema.make(mongo.getDb(), SupplierConfiguration.SUPPLIERS.expectedIndexes());
        var entry = new SupplierEntry("NSV", CVR, null, ReportChannel.KAFKA, List.of(Given.unit(unitId(), "Haven", 1)));
        suppliers.begin(
                Supplier.idOf("nsv"),
                heard(Supplier.idOf("nsv")),
                () -> Supplier.register("nsv", SupplierKind.GRANTED, entry, Validity.from(DEC_1), null));
    }

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void R30_of_two_who_accept_the_last_place_at_the_same_moment_one_is_refused() {
        meetings.set(2);
        var first = CompletableFuture.supplyAsync(() -> accepted(anna), EACH_ITS_THREAD);
        var second = CompletableFuture.supplyAsync(() -> accepted(bent), EACH_ITS_THREAD);
        assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder("ACCEPTED", "UNIT_FULL");
        assertThat(bothHaveRead.getNumberWaiting()).isZero();
        assertThat(meetings).hasValue(0);
        assertThat(List.of(state(anna), state(bent)))
                .containsExactlyInAnyOrder(PlacementState.ACCEPTED, PlacementState.ORDERED);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void R30_the_same_order_accepted_twice_at_the_same_moment_has_one_place() {
        meetings.set(2);
        var first = CompletableFuture.supplyAsync(() -> accepted(anna), EACH_ITS_THREAD);
        var second = CompletableFuture.supplyAsync(() -> reported("again", anna), EACH_ITS_THREAD);
        assertThat(List.of(first.join(), second.join()))
                .containsExactlyInAnyOrder("ACCEPTED", "PLACEMENT_STATE_FORBIDS");
        assertThat(state(anna)).isEqualTo(PlacementState.ACCEPTED);
        assertThat(taken()).isEqualTo(1);
        assertThat(accepted(bent)).isEqualTo("UNIT_FULL");
    }

    @Test
    void R30_a_place_is_given_back_by_a_rejection_also_where_an_acceptance_was_interrupted() {
        var order = placements.find(anna).orElseThrow().order();
        takeAsAnInterruptedAcceptanceDoes(anna, order);
        assertThat(accepted(bent)).as("reserved for an order that stands").isEqualTo("UNIT_FULL");
        placements.changeInternally(anna, it -> it.reject(RejectionReason.OTHER));
        assertThat(accepted("later", bent)).isEqualTo("ACCEPTED");
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void R3_the_end_of_a_grant_frees_the_place_from_the_day_after() {
        assertThat(accepted(anna)).isEqualTo("ACCEPTED");
        placements.changeInternally(anna, it -> it.followingGrant().terminated(Given.DEC_14.plusDays(60), "DECISION"));
        assertThat(accepted(bent)).isEqualTo("UNIT_FULL");
        var later = orderedFrom("carl", Given.DEC_14.plusDays(61));
        assertThat(accepted(later)).isEqualTo("ACCEPTED");
    }

    @Test
    void R3_a_pause_keeps_the_place() {
        assertThat(accepted(anna)).isEqualTo("ACCEPTED");
        placements.changeInternally(anna, it -> it.followingGrant().suspended(DEC_1, "HOSPITAL", DEC_1));
        assertThat(accepted(bent)).isEqualTo("UNIT_FULL");
    }

    /** The acceptance has read the unit without a limit, the operator enters one, and only then the acceptance is written. */
    @Test
    void R30_an_acceptance_that_is_written_while_the_unit_gets_its_first_capacity_counts() {
        register(null);
        var acceptance = placements
                .find(anna)
                .orElseThrow()
                .at(suppliers.find(Supplier.idOf("nsv")).orElseThrow(), DEC_1)
                .accept(unitId());
        register(1);
        placements.changeInternally(anna, it -> acceptance);
        assertThat(accepted(bent)).isEqualTo("UNIT_FULL");
        placements.changeInternally(anna, it -> it.followingGrant().terminated(Given.DEC_14.plusDays(60), "DECISION"));
        assertThat(accepted(orderedFrom("carl", Given.DEC_14.plusDays(61)))).isEqualTo("ACCEPTED");
        assertThat(taken()).as("Anna's place too").isEqualTo(2);
    }

    @Test
    void R30_a_unit_that_loses_its_capacity_and_gets_it_again_counts_each_place_once() {
        assertThat(accepted(anna)).isEqualTo("ACCEPTED");
        register(null);
        register(2);
        assertThat(taken()).isEqualTo(1);
        assertThat(accepted(bent)).isEqualTo("ACCEPTED");
    }

    /** The operator changes the capacity of the unit. */
    private void register(@Nullable Integer capacity) {
        var id = Supplier.idOf("nsv");
        var entry = new SupplierEntry(
                "NSV", CVR, null, ReportChannel.KAFKA, List.of(Given.unit(unitId(), "Haven", capacity)));
        new Suppliers(suppliers, uncounted, new SuppliersQueries(mongo), CLOCK)
                .change("nsv", suppliers.read(id).version(), entry);
    }

    private void takeAsAnInterruptedAcceptanceDoes(UUID placement, @Nullable ServiceOrder order) {
        var place = new Place(placement, order == null ? null : order.id(), unitId(), DEC_1, null);
        suppliers.changeInternally(Supplier.idOf("nsv"), it -> it.takePlace(place, List.of(), DEC_1));
    }

    private long taken() {
        return suppliers
                .find(Supplier.idOf("nsv"))
                .orElseThrow()
                .places()
                .taken()
                .size();
    }

    private PlacementState state(UUID placement) {
        return placements.find(placement).orElseThrow().state();
    }

    private String accepted(UUID placement) {
        return accepted("first", placement);
    }

    private String accepted(String name, UUID placement) {
        return reported(name + placement, placement);
    }

    /** The whole way of an acceptance, and the code that it is answered with. */
    private String reported(String eventId, UUID placement) {
        var id = IncomingReport.idOf("nsv", "urn:cvr:29189625:journal", eventId);
        var content = new SupplierReport.PlacementAccepted(placement, Given.NOW, unitId());
        reports.receive(
                new IncomingReport(
                        id,
                        "nsv",
                        null,
                        eventId,
                        "dk.samvaer.report.placement-accepted.v1",
                        IncomingReport.Claims.NONE,
                        "fingerprint",
                        content),
                null);
        ReportAnswer answer = acknowledgements.find(id).orElseThrow().latest();
        return answer.code();
    }

    private UUID ordered(String name) {
        return orderedFrom(name, DEC_1);
    }

    private UUID orderedFrom(String name, LocalDate startsOn) {
        var caseId = Ids.derive(Given.CASE, name);
        var grant = Grant.of(Ids.derive(Given.GRANT, name), "nsv", startsOn, 3);
        var id = Placement.idOf(grant.grantId());
        placements.begin(id, heard(caseId), () -> Placement.await(id, caseId, caseId, grant));
        var order = new ServiceOrder(Ids.derive(id, "order"), Given.TEXT, List.of(Given.TEXT), Given.TEXT, List.of());
        placements.changeInternally(id, it -> List.of(new PlacementEvent.Ordered(order)));
        return id;
    }

    private static UUID unitId() {
        return Ids.derive(Supplier.idOf("nsv"), "Haven");
    }

    private static EventEnvelope heard(UUID id) {
        return new EventEnvelope(id, "t", "/visitation-service", id, id, 0, Given.NOW);
    }

    private AggregateStore store(AggregateType<?, ?> type) {
        return new MongoAggregateStore(mongo, type);
    }

    private <S extends Aggregate<S, E>, E> Aggregates<S, E> aggregates(AggregateType<S, E> type, AggregateStore store) {
        var documents = new Documents<>(type, json, "samvaer.supplier.events");
        return new Aggregates<>(type, store, documents, Gate.OPEN, (where, id, outbox) -> {}, CLOCK);
    }

    /** The first two who are about to write wait for each other. */
    private AggregateStore meeting(AggregateStore real) {
        return (AggregateStore) Proxy.newProxyInstance(
                AggregateStore.class.getClassLoader(),
                new Class<?>[] {AggregateStore.class},
                (proxy, method, given) -> {
                    if (method.getName().equals("update") && meetings.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
                        bothHaveRead.await(20, TimeUnit.SECONDS);
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
