package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import java.time.Instant;

/**
 * Who asked for transport, who wrote it down, and when.
 *
 * @param process the decision process of the case in which it was asked for
 */
public record Request(Requester requestedBy, Actor registeredBy, Instant at, int process) {}
