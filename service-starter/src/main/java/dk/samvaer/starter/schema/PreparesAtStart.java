package dk.samvaer.starter.schema;

/** Its presence lets the service make indexes and apply migrations by itself, as on one machine and in tests. */
public record PreparesAtStart() {}
