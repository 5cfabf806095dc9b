package dk.samvaer.starter.store;

import java.util.UUID;

/**
 * The identity that a request to create asks for: an id derived from caller, route and {@code Idempotency-Key}, so that a repeat meets the
 * same document, and a keyed fingerprint of the body, so that another body under the same key is noticed.
 */
public record Creation(UUID id, String fingerprint) {}
