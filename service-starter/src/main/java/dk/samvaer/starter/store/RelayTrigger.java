package dk.samvaer.starter.store;

import java.util.List;
import java.util.UUID;

/** Told right after a commit which entries are now in an outbox, so that they leave within milliseconds. */
@FunctionalInterface
public interface RelayTrigger {
    void trigger(AggregateStore store, UUID id, List<OutboxEntry> outbox);
}
