package dk.samvaer.starter.core;

import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;

class InMemoryAggregateStoreTest implements AggregateStoreContract {
    private final AggregateStore store = new InMemoryAggregateStore(Note.TYPE);

    @Override
    public AggregateStore store() {
        return store;
    }
}
