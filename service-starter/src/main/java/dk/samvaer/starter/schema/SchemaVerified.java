package dk.samvaer.starter.schema;

/** Told once a process has seen that its database is as it expects, before it takes requests and events. */
public record SchemaVerified() {}
