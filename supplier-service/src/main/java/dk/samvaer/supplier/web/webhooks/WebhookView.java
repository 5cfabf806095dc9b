package dk.samvaer.supplier.web.webhooks;

import dk.samvaer.supplier.domain.webhooks.Webhook;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's webhook.
 *
 * @param formerSecretUntil until when each sending is also signed with the secret before the current one
 * @param secret shown only in the answer to what made it
 */
record WebhookView(
        String supplierId,
        String address,
        boolean active,
        @Nullable Instant stoppedAt,
        @Nullable String stopCode,
        Instant registeredAt,
        @Nullable Instant formerSecretUntil,
        @Nullable String secret) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    /** With its first secret, unless that has been rotated away since. */
    static WebhookView registered(Webhook webhook) {
        return webhook.secrets() == 1 ? rotated(webhook) : of(webhook);
    }

    static WebhookView rotated(Webhook webhook) {
        return of(webhook, webhook.current().value().text());
    }

    private static WebhookView of(Webhook webhook, @Nullable String secret) {
        return new WebhookView(
                webhook.supplierId(),
                webhook.address(),
                webhook.isActive(),
                webhook.stoppedAt(),
                webhook.stopCode(),
                webhook.registeredAt(),
                webhook.former() == null ? null : webhook.former().until(),
                secret);
    }
}
