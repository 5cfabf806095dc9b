package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why transport was refused; the reason goes into the letter.
 *
 * @param notNeeded the citizen's word that no transport is needed, the one ground that the duty leaves
 */
// R47, TR-01
public record Refusal(Confidential reason, @Nullable Word notNeeded, Actor decidedBy, Instant decidedAt) {}
