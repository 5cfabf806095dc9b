package dk.samvaer.starter.messaging;

import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.store.AggregateStore;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Destroys the service's key of a case when the person has been erased. What that key has sealed is gone then, here and in every copy, and
 * so is what was remembered of the requests that created something in the case; ids, codes, dates and amounts stay. It waits behind no
 * parked event, since erasure must not depend on an operator. Source: DP-06.
 */
public final class Eraser implements Subscriber {
    private final Keyring keys;
    private final Supplier<List<AggregateStore>> stores;
    private final String type;

    /**
     * @param stores where the service keeps its aggregates
     * @param type the event that tells of the erasure; blank where the service listens to none
     */
    public Eraser(Keyring keys, Supplier<List<AggregateStore>> stores, String type) {
        this.keys = keys;
        this.stores = stores;
        this.type = type;
    }

    record PersonErased(UUID caseId) {}

    @Override
    public void subscribe(Subscriptions on) {
        if (!type.isBlank()) {
            on.atOnce(type, PersonErased.class, (heard, erased) -> erase(erased.caseId()));
        }
    }

    /**
     * Erases now what this service has sealed for the owner. Repeating it changes nothing.
     *
     * @param owner a case, or a citizen where the service keeps citizens
     */
    public void erase(UUID owner) {
        stores.get().forEach(store -> store.forgetCreation(owner));
        keys.destroy(owner);
    }
}
