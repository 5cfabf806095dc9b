package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;

/** Why transport was refused; the reason goes into the letter. */
public record Refusal(Confidential reason, Actor decidedBy, Instant decidedAt) {}
