package dk.samvaer.supplier.domain.webhooks;

import java.time.Instant;
import java.util.UUID;

/** What has happened to a {@link WebhookDelivery}. */
public sealed interface WebhookDeliveryEvent {

    record WrittenDown(DeliveredAnswer answer, UUID caseId, UUID citizenId, Instant at)
            implements WebhookDeliveryEvent {}

    /**
     * It is being sent.
     *
     * @param again when it is tried again where nothing is heard of this attempt, as after a kill
     */
    record AttemptBegun(Instant again) implements WebhookDeliveryEvent {}

    record AttemptFailed(String code, Instant again) implements WebhookDeliveryEvent {}

    record Delivered(Instant at) implements WebhookDeliveryEvent {}

    record GivenUp(Instant at) implements WebhookDeliveryEvent {}
}
