package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a request for transport was taken back.
 *
 * @param word what the party said, where the municipality writes it down
 */
public record Withdrawal(Actor by, Instant at, @Nullable Word word) {}
