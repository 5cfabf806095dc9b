package dk.samvaer.starter.web;

/** The version that the caller has seen, from {@code If-Match: "7"}. As a controller argument: 428 when missing, 400 when malformed. */
public record Version(long expected) {}
