package dk.samvaer.transport.domain.cost;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;

/**
 * A price in force that was wrong and was corrected.
 *
 * @param was the price before
 */
// CFG-01
public record PriceCorrection(Price was, Confidential reason, Actor by, Instant at) {}
