package dk.samvaer.supplier.domain.webhooks;

import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link Webhook}. */
public sealed interface WebhookEvent {

    record Registered(String supplierId, String address, Confidential secret, UUID request, Instant at)
            implements WebhookEvent {}

    record AddressChanged(String address) implements WebhookEvent {}

    record SecretRotated(Confidential secret, Instant formerUntil) implements WebhookEvent {}

    record FormerSecretEnded() implements WebhookEvent {}

    /** Its deliveries stand written down up to this number of the supplier's answers. */
    record ReadUpTo(long number) implements WebhookEvent {}

    /**
     * Nothing more is sent.
     *
     * @param code {@code GONE} where the address answered so; null where the supplier asked for it
     */
    record Stopped(@Nullable String code, Instant at) implements WebhookEvent {}
}
