package dk.samvaer.complaint.domain.forwarding;

import java.time.Instant;

/**
 * What the appeals board has confirmed.
 *
 * @param boardReference the board's number of the complaint
 */
public record BoardReceipt(String boardReference, Instant on) {}
