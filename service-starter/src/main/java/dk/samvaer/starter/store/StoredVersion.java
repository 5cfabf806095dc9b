package dk.samvaer.starter.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A state as it was from {@code changedAt} until the next version, sealed as it was then.
 *
 * @param version the last version of the document with this state
 */
public record StoredVersion(UUID id, long version, UUID caseId, Instant changedAt, Map<String, Object> state) {}
