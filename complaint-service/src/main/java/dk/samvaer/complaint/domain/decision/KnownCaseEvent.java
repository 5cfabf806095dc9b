package dk.samvaer.complaint.domain.decision;

import java.util.UUID;

/** What visitation has told about a case, as far as it matters to complaints. */
public sealed interface KnownCaseEvent {
    record Opened(UUID caseId, UUID citizenId) implements KnownCaseEvent {}
}
