package dk.samvaer.supplier.domain.webhooks;

import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What both ends of a webhook know and nobody else does.
 *
 * @param value {@code whsec_} and 32 random bytes in Base64, as Standard Webhooks writes it
 * @param until when it is no longer signed with; null for the current one
 */
public record WebhookSecret(Confidential value, @Nullable Instant until) {

    boolean signsAt(Instant now) {
        return until == null || now.isBefore(until);
    }
}
