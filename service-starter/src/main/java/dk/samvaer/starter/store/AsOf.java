package dk.samvaer.starter.store;

/**
 * What was known at a moment.
 *
 * @param atThatTime the state that was current at that moment; what has been erased since is erased in it too
 * @param now the current state
 */
public record AsOf<S>(S atThatTime, S now) {}
