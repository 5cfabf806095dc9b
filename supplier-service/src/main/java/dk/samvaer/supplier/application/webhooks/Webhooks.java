package dk.samvaer.supplier.application.webhooks;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.application.webhooks.WebhookTarget.Outcome;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery.Progress;
import dk.samvaer.supplier.domain.webhooks.WebhookDeliveryEvent;
import dk.samvaer.supplier.domain.webhooks.WebhookEvent;
import dk.samvaer.supplier.persistence.WebhooksQueries;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a supplier does with its webhook. Whose it is, the caller has checked. */
// R28
@Service
public class Webhooks {
    private static final int SECRET_BYTES = 32;

    private final Aggregates<Webhook, WebhookEvent> webhooks;
    private final Aggregates<WebhookDelivery, WebhookDeliveryEvent> deliveries;
    private final WebhooksQueries queries;
    private final WebhookTarget target;
    private final WebhookMessages messages;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Webhooks(
            Aggregates<Webhook, WebhookEvent> webhooks,
            Aggregates<WebhookDelivery, WebhookDeliveryEvent> deliveries,
            WebhooksQueries queries,
            WebhookTarget target,
            WebhookMessages messages,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queries = queries;
        this.target = target;
        this.messages = messages;
        this.clock = clock;
    }

    public Versioned<Webhook> read(String supplierId) {
        return webhooks.read(Webhook.idOf(supplierId));
    }

    /** The same request again gives the webhook that it registered before. */
    public Versioned<Webhook> register(Creation creation, String supplierId, String address) {
        UUID id = Webhook.idOf(supplierId);
        boolean taken = webhooks.find(id)
                .filter(it -> !creation.id().equals(it.request()))
                .isPresent();
        RuleViolation.unless(!taken, "WEBHOOK_EXISTS");
        target.requireAllowed(address);
        return webhooks.create(
                new Creation(id, creation.fingerprint()),
                any -> Webhook.register(supplierId, address, secret(), creation.id(), clock.instant()));
    }

    public Versioned<Webhook> changeAddress(String supplierId, long version, String address) {
        target.requireAllowed(address);
        return webhooks.change(Webhook.idOf(supplierId), version, it -> it.changeAddress(address));
    }

    public Versioned<Webhook> rotate(String supplierId, long version) {
        return webhooks.change(Webhook.idOf(supplierId), version, it -> it.rotate(secret(), clock.instant()));
    }

    public Versioned<Webhook> stop(String supplierId, long version) {
        return webhooks.change(Webhook.idOf(supplierId), version, it -> it.stop(null, clock.instant()));
    }

    /** Sends a message that says nothing, also where the webhook is stopped, and tells how that ended. */
    public Outcome ping(String supplierId) {
        var webhook = read(supplierId).state();
        return target.send(webhook, messages.ping(supplierId, clock.instant()));
    }

    public Page<WebhookDelivery> deliveries(String supplierId, @Nullable Progress progress, Paging paging) {
        return queries.deliveries(supplierId, progress, paging).mapAll(deliveries::readPage);
    }

    private Confidential secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Confidential.of("whsec_" + Base64.getEncoder().encodeToString(bytes));
    }
}
