package dk.samvaer.starter.domain;

import java.time.Instant;

/** A moment at which an aggregate must act by itself. The name is unique within the aggregate. */
public record Deadline(String name, Instant due) {}
