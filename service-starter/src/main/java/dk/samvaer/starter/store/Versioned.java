package dk.samvaer.starter.store;

/** A state together with the version that wrote it; the version is the {@code ETag}. */
public record Versioned<S>(S state, long version) {}
