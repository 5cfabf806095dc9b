package dk.samvaer.supplier.web.webhooks;

import dk.samvaer.supplier.domain.webhooks.WebhookDelivery;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer on its way to a webhook.
 *
 * @param id the webhook-id that it is sent with
 * @param attempts how many times it was tried
 */
record WebhookDeliveryView(
        UUID id,
        UUID reportId,
        Progress progress,
        Instant writtenAt,
        int attempts,
        @Nullable Instant nextAttempt,
        @Nullable String lastError,
        @Nullable Instant endedAt) {

    enum Progress {
        WAITING,
        DELIVERED,
        /** It could not be delivered for three days; it can still be read from the list of answers. */
        GIVEN_UP
    }

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.answer().reportId(),
                Progress.valueOf(delivery.progress().name()),
                delivery.writtenAt(),
                delivery.attempts(),
                delivery.nextAttempt(),
                delivery.lastError(),
                delivery.endedAt());
    }
}
