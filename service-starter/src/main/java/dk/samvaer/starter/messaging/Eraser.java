package dk.samvaer.starter.messaging;

import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.store.AggregateStore;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Destroys the service's key of a case when the person has been erased, so that nothing sealed with it can be read, copies included. The
 * fingerprints of the requests that created aggregates of the case go too; ids, codes, dates and amounts stay. It never waits behind a
 * parked event, since erasure must not depend on an operator. Source: DP-06.
 */
public final class Eraser implements Subscriber {
    private final Keyring keys;
    private final Supplier<List<AggregateStore>> stores;
    private final String type;

    /**
     * @param stores the stores of the service's aggregates
     * @param type the type of the event that announces the erasure; blank where the service listens to none
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
