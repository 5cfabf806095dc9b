package dk.samvaer.starter.store;

import java.util.List;
import java.util.UUID;

/** Called right after a commit with the entries now in the outbox, so that they are sent within milliseconds. */
@FunctionalInterface
public interface RelayTrigger {
    void trigger(AggregateStore store, UUID id, List<OutboxEntry> outbox);
}
