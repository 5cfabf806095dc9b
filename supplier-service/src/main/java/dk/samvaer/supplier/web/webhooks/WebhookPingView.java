package dk.samvaer.supplier.web.webhooks;

import dk.samvaer.supplier.application.webhooks.WebhookTarget.Outcome;

/**
 * How a try of the address ended.
 *
 * @param delivered whether the address answered that it has taken it
 * @param code what was answered, such as HTTP_204, or why nothing was
 */
record WebhookPingView(boolean delivered, String code) {
    static WebhookPingView of(Outcome outcome) {
        return new WebhookPingView(outcome.delivered(), outcome.code());
    }
}
