package dk.samvaer.supplier.domain.webhooks;

import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;

/** The moments at which a webhook or one of its deliveries acts by itself. */
public sealed interface WebhookDeadline extends Deadline {

    /** The former secret is signed with no longer. */
    record SecretEnds(Instant due) implements WebhookDeadline {}

    /** A delivery is tried no longer. */
    record GiveUp(Instant due) implements WebhookDeadline {}
}
