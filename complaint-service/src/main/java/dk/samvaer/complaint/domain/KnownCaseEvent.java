package dk.samvaer.complaint.domain;

import java.util.UUID;

/** What others have decided about a case, as far as it matters to complaints. */
public sealed interface KnownCaseEvent {
    record Opened(UUID caseId, UUID citizenId) implements KnownCaseEvent {}

    record TransportRefused(UUID decisionLineId) implements KnownCaseEvent {}
}
