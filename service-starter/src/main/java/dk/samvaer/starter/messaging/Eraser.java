package dk.samvaer.starter.messaging;

import dk.samvaer.starter.crypto.Keyring;
import java.util.UUID;

/**
 * Destroys the service's key of a case when the person has been erased. What that key has sealed is gone then, here and in every copy;
 * ids, codes, dates and amounts stay. It waits behind no parked event, since erasure must not depend on an operator. Source: DP-06.
 */
public final class Eraser implements Subscriber {
    private final Keyring keys;
    private final String type;

    /** @param type the event that tells of the erasure; blank where the service listens to none */
    public Eraser(Keyring keys, String type) {
        this.keys = keys;
        this.type = type;
    }

    record PersonErased(UUID caseId) {}

    @Override
    public void subscribe(Subscriptions on) {
        if (!type.isBlank()) {
            on.atOnce(type, PersonErased.class, (heard, erased) -> keys.destroy(erased.caseId()));
        }
    }
}
