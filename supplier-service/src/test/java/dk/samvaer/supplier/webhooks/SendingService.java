package dk.samvaer.supplier.webhooks;

import static dk.samvaer.starter.testkit.Patience.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.remote.GuardedCalls.Registries;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.MongoAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.time.MovableClock;
import dk.samvaer.supplier.application.reports.NumberedAnswers;
import dk.samvaer.supplier.application.webhooks.WebhookDeliveries;
import dk.samvaer.supplier.application.webhooks.WebhookSweep;
import dk.samvaer.supplier.application.webhooks.WebhookTarget;
import dk.samvaer.supplier.application.webhooks.Webhooks;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.IncomingReport.Claims;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery;
import dk.samvaer.supplier.domain.webhooks.WebhookDeliveryEvent;
import dk.samvaer.supplier.domain.webhooks.WebhookEvent;
import dk.samvaer.supplier.messaging.WebhookEvents;
import dk.samvaer.supplier.persistence.AnswerLog;
import dk.samvaer.supplier.persistence.ReportAcknowledgementsQueries;
import dk.samvaer.supplier.persistence.WebhooksQueries;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The part of the service that sends answers to webhooks, on a real database and over real HTTP, with a clock that a test moves. */
final class SendingService implements AutoCloseable {
    static final Duration LONGEST = Duration.ofSeconds(2);

    final MovableClock clock = new MovableClock(Duration.ZERO);
    final Registries registries = Registries.ofDefaults();
    final CircuitBreakerRegistry breakers = registries.breakers();
    final Webhooks webhooks;

    private final String database = "webhooks_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient connection = MongoClients.create(RealParts.mongodb(database));
    private final MongoTemplate mongo = new MongoTemplate(connection, database);
    private final SealedJson json = new SealedJson(InMemoryKeyStore.keyring());
    private final Aggregates<Webhook, WebhookEvent> registered = aggregates(WebhookConfiguration.WEBHOOKS);
    private final Aggregates<WebhookDelivery, WebhookDeliveryEvent> written =
            aggregates(WebhookConfiguration.DELIVERIES);
    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> reports =
            aggregates(new AggregateType<ReportAcknowledgement, ReportAcknowledgementEvent>(
                            ReportAcknowledgementsQueries.COLLECTION,
                            ReportAcknowledgement.class,
                            ReportAcknowledgement::begin,
                            (after, event) -> List.of(),
                            Map.of(),
                            ReportAcknowledgementsQueries.INDEXES)
                    .listing(ReportAcknowledgementsQueries::listed));
    private final WebhooksQueries queries = new WebhooksQueries(mongo);
    private final WebhookClient client;
    private WebhookSweep sweep;

    SendingService() {
        this(true);
    }

    /** @param local whether this machine's own addresses may be called */
    SendingService(boolean local) {
        Schema.make(mongo.getDb(), WebhookConfiguration.WEBHOOKS.expectedIndexes());
        Schema.make(mongo.getDb(), WebhookConfiguration.DELIVERIES.expectedIndexes());
        Schema.make(mongo.getDb(), AnswerLog.indexes());
        client = new WebhookClient(
                new PublicHosts(SystemDefaultDnsResolver.INSTANCE, local),
                local,
                LONGEST,
                registries,
                new SimpleMeterRegistry(),
                clock);
        webhooks = new Webhooks(registered, written, queries, client, new WebhookEvents(), clock);
        sweep = sweep(client);
    }

    Webhook register(String supplierId, String address) {
        return webhooks.register(new Creation(UUID.randomUUID(), "body"), supplierId, address)
                .state();
    }

    Webhook webhook(String supplierId) {
        return webhooks.read(supplierId).state();
    }

    /** Another address without the checks that a registration makes, as where a host's own address has changed since. */
    void moved(String supplierId, String address) {
        registered.changeInternally(Webhook.idOf(supplierId), it -> it.changeAddress(address));
    }

    /** A report of a case is answered. @return the id of the answer */
    UUID answered(String supplierId, UUID caseId) {
        var id = UUID.randomUUID();
        var refusal = new Refusal("UNKNOWN_TYPE", "This type of report is not understood.");
        var report = new IncomingReport(
                id,
                supplierId,
                null,
                id.toString(),
                null,
                new Claims(Map.of(Claims.SUBJECT, caseId.toString()), Map.of()),
                "fingerprint",
                refusal);
        reports.begin(
                id,
                new EventEnvelope(id, "report", supplierId, id, caseId, 0, clock.instant()),
                () -> ReportAcknowledgement.refuse(report, refusal, false, clock.instant()));
        return Ids.derive(id, "answer-1");
    }

    WebhookDelivery delivery(UUID answer) {
        return written.find(answer).orElseThrow();
    }

    boolean isWritten(UUID answer) {
        return written.find(answer).isPresent();
    }

    void round() {
        sweep.round();
    }

    /** Goes round until it is so. */
    void until(BooleanSupplier done) {
        await().until(() -> {
            sweep.round();
            return done.getAsBoolean();
        });
    }

    /** The process ends and another begins, which sends in its own way. */
    void restart(UnaryOperator<WebhookTarget> way) {
        sweep.close();
        sweep = sweep(way.apply(client));
    }

    void passDeadlines(UUID delivery) {
        written.passDeadlines(delivery, clock.instant());
    }

    void passDeadlines(String supplierId) {
        registered.passDeadlines(Webhook.idOf(supplierId), clock.instant());
    }

    String stored() {
        return String.valueOf(
                mongo.getCollection(WebhooksQueries.WEBHOOKS).find().first());
    }

    private WebhookSweep sweep(WebhookTarget target) {
        var answers =
                new NumberedAnswers(reports, new ReportAcknowledgementsQueries(mongo), new AnswerLog(mongo), clock);
        var deliveries = new WebhookDeliveries(
                registered, written, reports, answers, queries, target, new WebhookEvents(), clock);
        return new WebhookSweep(deliveries, any -> true, () -> true);
    }

    private <S extends Aggregate<S, E>, E> Aggregates<S, E> aggregates(AggregateType<S, E> type) {
        return new Aggregates<>(
                type,
                new MongoAggregateStore(mongo, type),
                new Documents<>(type, json, "samvaer.supplier.events"),
                Gate.OPEN,
                (store, id, outbox) -> {},
                clock);
    }

    @Override
    public void close() throws Exception {
        sweep.close();
        client.close();
        connection.close();
    }
}
