package dk.samvaer.starter.store;

/**
 * A request that has changed an aggregate.
 *
 * @param version of the aggregate after the change; 0 where an earlier release did not note it
 */
public record DoneAct(ActKey key, long version) {}
