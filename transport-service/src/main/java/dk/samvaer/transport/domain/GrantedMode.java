package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mode and the day from which it replaces the one before. */
public record GrantedMode(
        TransportMode mode, LocalDate from, @Nullable Confidential reason, Actor decidedBy, Instant decidedAt) {}
