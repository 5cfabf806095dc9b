package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery.Progress;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds the webhooks that are sent to, and their deliveries. */
@Component
public class WebhooksQueries {
    public static final String WEBHOOKS = "webhooks";
    public static final String DELIVERIES = "webhook_deliveries";

    private static final String ACTIVE = "listed.active";
    private static final String SUPPLIER = "listed.supplier";
    private static final String ORDER = "listed.order";
    private static final String WAITING = "listed.waiting";

    public static final List<List<String>> INDEXES = List.of(List.of(ACTIVE));
    public static final List<List<String>> INDEXES_OF_DELIVERIES =
            List.of(List.of(WAITING, ORDER), List.of(SUPPLIER, ORDER), List.of(SUPPLIER, "state.progress", ORDER));

    private final MongoTemplate mongo;

    public WebhooksQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** A delivery that has not ended. */
    public record Waiting(UUID id, UUID caseId, Instant nextAttempt) {}

    public static Map<String, Object> listed(Webhook webhook) {
        return webhook.isActive() ? Map.of("active", webhook.supplierId()) : Map.of();
    }

    public static Map<String, Object> listed(WebhookDelivery delivery) {
        var supplier = delivery.answer().supplierId();
        Map<String, Object> fields = new HashMap<>(Map.of(
                "supplier",
                supplier,
                "order",
                String.format("%019d", delivery.answer().number())));
        if (delivery.nextAttempt() != null) {
            fields.put("waiting", supplier);
            fields.put("nextAttempt", delivery.nextAttempt().toEpochMilli());
        }
        return fields;
    }

    /** The suppliers whose answers are sent somewhere. */
    public List<String> active() {
        Query query = Query.query(where(ACTIVE).exists(true));
        query.fields().include(ACTIVE);
        return mongo.find(query, Document.class, WEBHOOKS).stream()
                .map(found -> found.getEmbedded(List.of("listed", "active"), String.class))
                .toList();
    }

    /** The deliveries of a supplier that have not ended, in the order of its answers. */
    public List<Waiting> waiting(String supplierId, int limit) {
        Query query =
                Query.query(where(WAITING).is(supplierId)).with(Sort.by(ORDER)).limit(limit);
        query.fields().include("_id", "caseId", "listed.nextAttempt");
        return mongo.find(query, Document.class, DELIVERIES).stream()
                .map(WebhooksQueries::waiting)
                .toList();
    }

    public long waiting() {
        return mongo.count(Query.query(where(WAITING).exists(true)), DELIVERIES);
    }

    /** A page of a supplier's deliveries in the order of its answers. */
    public Page<UUID> deliveries(String supplierId, @Nullable Progress progress, Paging paging) {
        return new IdQuery(DELIVERIES)
                .narrow(SUPPLIER, supplierId)
                .narrow("state.progress", progress)
                .page(mongo, paging, ORDER);
    }

    private static Waiting waiting(Document found) {
        Number next = found.getEmbedded(List.of("listed", "nextAttempt"), Number.class);
        return new Waiting(
                UUID.fromString(found.getString("_id")),
                UUID.fromString(found.getString("caseId")),
                Instant.ofEpochMilli(next.longValue()));
    }
}
