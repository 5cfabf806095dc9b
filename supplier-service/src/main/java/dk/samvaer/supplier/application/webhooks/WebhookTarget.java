package dk.samvaer.supplier.application.webhooks;

import dk.samvaer.supplier.domain.webhooks.Webhook;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The suppliers' own systems, as far as their addresses lead there. */
public interface WebhookTarget {

    /**
     * Refuses an address that nothing is sent to.
     *
     * @throws dk.samvaer.starter.domain.InvalidInput with the code at the field {@code address}
     */
    void requireAllowed(String address);

    /** Whether sending to this supplier is worth a try; where its address has failed repeatedly, or asks for it, it is left alone for a while. */
    boolean isReady(String supplierId);

    /** Sends once, and waits for the answer no longer than a bounded time. */
    Outcome send(Webhook webhook, Message message);

    /**
     * What is sent.
     *
     * @param id the same for the same answer whenever it is sent
     * @param body a CloudEvent in structured mode
     */
    record Message(UUID id, String body) {}

    /**
     * How a sending ended.
     *
     * @param code what was answered, such as {@code HTTP_200}, or why nothing was
     * @param gone whether the address asks to be sent nothing any more
     * @param retryAfter how long the address asks to be left alone; null where it does not
     */
    record Outcome(
            boolean delivered,
            String code,
            boolean gone,
            @Nullable Duration retryAfter) {
        public static Outcome failed(String code) {
            return failed(code, null);
        }

        public static Outcome failed(String code, @Nullable Duration retryAfter) {
            return new Outcome(false, code, false, retryAfter);
        }
    }
}
