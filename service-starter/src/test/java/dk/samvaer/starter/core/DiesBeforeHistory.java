package dk.samvaer.starter.core;

import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import java.util.List;
import java.util.UUID;

/** A process that is killed after the broker's acknowledgement and before the next step. */
record DiesBeforeHistory(History real) implements History {
    @Override
    public void append(List<OutboxEntry> entries) {
        throw new IllegalStateException("killed");
    }

    @Override
    public List<OutboxEntry> of(UUID aggregateId) {
        return real.of(aggregateId);
    }
}
